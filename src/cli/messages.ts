/** What can be wrong with a command line and the files it names: codes JF70xx. Only data: the library lists them too. */
import type { MessageDefinition } from '../text/diagnostic.js';

export const CLI_MESSAGES = {
  unknownCommand: {
    code: 'JF7001',
    severity: 'error',
    title: { en: 'unknown command', zh: '未知命令' },
    text: { en: 'there is no command `{name}`', zh: '没有命令“{name}”' },
    page: {
      en: '`jifen --help` lists the commands.',
      zh: '`jifen --help` 列出所有命令。',
    },
  },
  unknownOption: {
    code: 'JF7002',
    severity: 'error',
    title: { en: 'unknown option', zh: '未知选项' },
    text: { en: '`{command}` has no option `{name}`', zh: '“{command}”没有选项“{name}”' },
    page: {
      en: '`jifen help COMMAND` lists the options of a command.',
      zh: '`jifen help 命令` 列出该命令的选项。',
    },
  },
  badChoice: {
    code: 'JF7003',
    severity: 'error',
    title: { en: 'value not allowed', zh: '取值不允许' },
    text: {
      en: '`{option}` is {choices}, not `{found}`',
      zh: '“{option}”的取值为 {choices}，不能是“{found}”',
    },
    page: {
      en: 'The option takes one of a few words, written exactly so.',
      zh: '该选项只接受所列的几个词，须完全一致。',
    },
  },
  missingValue: {
    code: 'JF7004',
    severity: 'error',
    title: { en: 'value missing', zh: '缺少取值' },
    text: { en: '`{option}` needs a value', zh: '“{option}”后面缺少取值' },
    page: {
      en: 'The value stands behind the option: `--input purchases.jsonl` or `--input=purchases.jsonl`.',
      zh: '取值写在选项之后：`--input purchases.jsonl` 或 `--input=purchases.jsonl`。',
    },
  },
  tooManyWords: {
    code: 'JF7005',
    severity: 'error',
    title: { en: 'too many words', zh: '参数过多' },
    text: { en: 'the command is written `{usage}`', zh: '命令的写法是“{usage}”' },
    page: {
      en: 'A name with blanks in it must be quoted for the shell: `jifen check "spring 2027"`.',
      zh: '带空格的名称须为命令行加引号：`jifen check "spring 2027"`。',
    },
  },
  missingOption: {
    code: 'JF7006',
    severity: 'error',
    title: { en: 'option missing', zh: '缺少选项' },
    text: { en: '`{option}` is missing: {what}', zh: '缺少“{option}”：{what}' },
    page: {
      en: 'The command cannot do anything without this option.',
      zh: '没有该选项，命令无法执行。',
    },
  },
  clash: {
    code: 'JF7007',
    severity: 'error',
    title: { en: 'options contradict each other', zh: '选项互相矛盾' },
    text: {
      en: '{first} and {second} cannot go together: {why}',
      zh: '{first} 与 {second} 不能同时使用：{why}',
    },
    page: {
      en: 'Leave one of them out, or give one of them another file.',
      zh: '请去掉其中一个，或换一个文件。',
    },
  },
  badUsage: {
    code: 'JF7008',
    severity: 'error',
    title: { en: 'command line not understood', zh: '无法理解命令行' },
    text: { en: '{found}', zh: '{found}' },
    page: {
      en: '`jifen help COMMAND` shows how a command is written.',
      zh: '`jifen help 命令` 显示命令的写法。',
    },
  },
  noProject: {
    code: 'JF7010',
    severity: 'error',
    title: { en: 'no project', zh: '没有项目' },
    text: { en: 'there is no jifen.yaml in {folder}', zh: '没有找到 jifen.yaml：{folder}' },
    page: {
      en: 'A project is a folder with a `jifen.yaml` and a folder `campaigns`. Without a folder on the command line, the working folder and those above it are looked at, up to the root of the repository. `jifen init` makes a project.',
      zh: '项目是含有 `jifen.yaml` 和 `campaigns` 文件夹的文件夹。命令行没有给出文件夹时，从当前文件夹逐级向上查找，直到代码仓库的根。`jifen init` 可新建项目。',
    },
  },
  leadsOut: {
    code: 'JF7011',
    severity: 'error',
    title: { en: 'link out of the project', zh: '链接指向项目之外' },
    text: {
      en: '{path} is a link that leads out of the project',
      zh: '{path} 是指向项目之外的链接',
    },
    page: {
      en: 'Whoever reviews a project must see all that counts. So `jifen.yaml`, the campaigns and their folders must lie inside it, links included.',
      zh: '审阅项目的人必须能看到全部有效内容。因此 `jifen.yaml`、活动文件及其文件夹（包括链接指向的）都必须位于项目之内。',
    },
  },
  cannotRead: {
    code: 'JF7012',
    severity: 'error',
    title: { en: 'cannot read', zh: '无法读取' },
    text: { en: '{path}: {why}', zh: '{path}：{why}' },
    page: {
      en: 'The file is not there, may not be read, or is no regular file.',
      zh: '文件不存在、无权读取，或不是普通文件。',
    },
  },
  notText: {
    code: 'JF7013',
    severity: 'error',
    title: { en: 'not UTF-8 text', zh: '不是 UTF-8 文本' },
    text: { en: '{path} is not UTF-8 text', zh: '{path} 不是 UTF-8 文本' },
    page: {
      en: 'Campaigns and `jifen.yaml` are UTF-8. An editor can save them so; GBK and UTF-16 are not read, because a guess could change a name.',
      zh: '活动文件和 `jifen.yaml` 须为 UTF-8。请用编辑器另存为 UTF-8；不读取 GBK 和 UTF-16，因为猜测编码可能改变名称。',
    },
  },
  fileTooLarge: {
    code: 'JF7014',
    severity: 'error',
    title: { en: 'file too large', zh: '文件过大' },
    text: {
      en: '{path} has {size} bytes; {limit} are the limit',
      zh: '{path} 有 {size} 字节，上限为 {limit} 字节',
    },
    page: {
      en: 'A file of this kind is written by hand or by `jifen compile` and is far smaller. Split a campaign file; give purchases with `--input`.',
      zh: '此类文件由人编写或由 `jifen compile` 生成，远小于该上限。请拆分活动文件；订单数据请用 `--input`。',
    },
  },
  foldersTooDeep: {
    code: 'JF7015',
    severity: 'error',
    title: { en: 'folders nested too deeply', zh: '文件夹嵌套过深' },
    text: {
      en: '{path} lies more than {limit} folders deep',
      zh: '{path} 的文件夹嵌套超过 {limit} 层',
    },
    page: {
      en: 'Campaign files may be sorted into folders, but nobody finds them again that deep.',
      zh: '活动文件可以分文件夹存放，但嵌套这么深便难以找到。',
    },
  },
  notCampaign: {
    code: 'JF7016',
    severity: 'error',
    title: { en: 'not a campaign file', zh: '不是活动文件' },
    text: {
      en: '{path} is not a campaign file: its name does not end in .campaign',
      zh: '{path} 不是活动文件：文件名不以 .campaign 结尾',
    },
    page: {
      en: 'Only campaign files are formatted. `jifen fmt -` formats any text from standard input.',
      zh: '只格式化活动文件。`jifen fmt -` 可格式化来自标准输入的任何文本。',
    },
  },
  fileExists: {
    code: 'JF7017',
    severity: 'error',
    title: { en: 'file exists already', zh: '文件已存在' },
    text: { en: '{paths}; nothing was written', zh: '{paths}；未写入任何文件' },
    page: {
      en: '`jifen init` never overwrites a file. Give it another folder.',
      zh: '`jifen init` 从不覆盖文件。请换一个文件夹。',
    },
  },
  cannotWriteFile: {
    code: 'JF7018',
    severity: 'error',
    title: { en: 'cannot write', zh: '无法写入' },
    text: { en: '{path}: {why}', zh: '{path}：{why}' },
    page: {
      en: 'The file is as it was before.',
      zh: '文件保持原样。',
    },
  },
  unknownPurchase: {
    code: 'JF7020',
    severity: 'error',
    title: { en: 'no such purchase', zh: '没有这笔订单' },
    text: { en: 'there is no purchase {id} in {input}', zh: '{input} 中没有订单 {id}' },
    page: {
      en: 'Ids are compared character by character; upper and lower case differ.',
      zh: '编号逐字符比较，区分大小写。',
    },
  },
  refusedPurchase: {
    code: 'JF7021',
    severity: 'error',
    title: { en: 'purchase was refused', zh: '订单被拒收' },
    text: { en: 'purchase {id} was refused: {why}', zh: '订单 {id} 被拒收：{why}' },
    page: {
      en: 'A record that is refused is not evaluated, so there is nothing to explain.',
      zh: '被拒收的记录不参与计算，因此没有可解释的内容。',
    },
  },
  unknownCode: {
    code: 'JF7022',
    severity: 'error',
    title: { en: 'no such message', zh: '没有这条消息' },
    text: { en: 'there is no message {code}', zh: '没有消息 {code}' },
    page: {
      en: '`jifen explain-code` lists all codes.',
      zh: '`jifen explain-code` 列出所有消息代码。',
    },
  },
  unknownWords: {
    code: 'JF7023',
    severity: 'error',
    title: { en: 'no such sentence', zh: '没有这样的句子' },
    text: { en: 'no sentence contains `{search}`', zh: '没有包含“{search}”的句子' },
    page: {
      en: '`jifen words` prints all sentences. A search finds the sentences that have all its words, in either language; where there are none, those whose explanation has them. Try a single word.',
      zh: '`jifen words` 列出所有句子。搜索会找出包含全部关键词的句子，中英文均可；没有时，找出说明中包含它们的句子。可以只用一个词再试。',
    },
  },
  badPeriod: {
    code: 'JF7040',
    severity: 'error',
    title: { en: 'value not understood', zh: '无法理解的取值' },
    text: {
      en: '`{option}` is written {form}, and `{found}` is no such value',
      zh: '“{option}”应写作 {form}，“{found}”不是有效的值',
    },
    page: {
      en: 'Days are written `2027-02-17` and months `2027-02`, in the zone of the program; both ends of a period belong to it. Entries are counted from 1.',
      zh: '日期写作 `2027-02-17`，月份写作 `2027-02`，按项目的时区；期间包含首尾两天。分录从 1 开始编号。',
    },
  },
  planChanged: {
    code: 'JF7050',
    severity: 'error',
    title: { en: 'not as it was planned', zh: '与计划时不同' },
    text: {
      en: '{what} changed since {plan} was made',
      zh: '自 {plan} 生成以来，{what} 已改变',
    },
    page: {
      en: 'A plan holds for the rule set, the ledger and the inputs that it was made with. Make it again with `jifen plan`, look at it, and run that.',
      zh: '计划只对生成时的规则集、账本和输入有效。请用 `jifen plan` 重新生成并查看，再运行。',
    },
  },
  notAPlan: {
    code: 'JF7051',
    severity: 'error',
    title: { en: 'not a plan', zh: '不是计划' },
    text: { en: '{path} is no plan of `jifen plan`', zh: '{path} 不是“jifen plan”生成的计划' },
    page: {
      en: '`jifen plan -o plan.json` writes a plan, and `jifen run plan.json` does what it says. A project is named by its folder.',
      zh: '`jifen plan -o plan.json` 写出计划，`jifen run plan.json` 按计划执行。项目用文件夹名指定。',
    },
  },
  unknownMember: {
    code: 'JF7041',
    severity: 'error',
    title: { en: 'no such member', zh: '没有这位会员' },
    text: { en: 'nothing is known of member {member}', zh: '没有会员 {member} 的任何记录' },
    page: {
      en: 'The account of a member begins with the first record of that member. Ids are compared character by character; upper and lower case differ.',
      zh: '会员账户从该会员的第一条记录开始。编号逐字符比较，区分大小写。',
    },
  },
  nothingFound: {
    code: 'JF7042',
    severity: 'error',
    title: { en: 'nothing found', zh: '没有找到' },
    text: { en: 'there is no {what}', zh: '没有 {what}' },
    page: {
      en: 'Entries are numbered from 1 in the order in which they were booked; events have the ids of their records.',
      zh: '分录按入账顺序从 1 开始编号；事件使用其记录的编号。',
    },
  },
  beforeLedger: {
    code: 'JF7043',
    severity: 'error',
    title: { en: 'the ledger is further on', zh: '账本已在此之后' },
    text: {
      en: '`{option}` is {found}, and the ledger stands at {clock} already',
      zh: '“{option}”为 {found}，而账本已到 {clock}',
    },
    page: {
      en: 'A ledger keeps the accounts as they stand after its last event. For an earlier day give the records with `--input`.',
      zh: '账本保存最后一条记录之后的账户状态。要查看更早的日期，请用 `--input` 提供记录。',
    },
  },
  oldUnsound: {
    code: 'JF7046',
    severity: 'error',
    title: { en: 'nothing to compare with', zh: '无法比较' },
    text: {
      en: '{path} is no sound rule set or project of this version of Jifen',
      zh: '{path} 不是当前 Jifen 版本可用的规则集或项目',
    },
    page: {
      en: '`--against` takes a rule set that `jifen compile` wrote, or the folder of a project without errors. `jifen check` on that folder tells what is wrong.',
      zh: '`--against` 接受 `jifen compile` 生成的规则集，或没有错误的项目文件夹。可对该文件夹运行 `jifen check` 查看问题。',
    },
  },
  interrupted: {
    code: 'JF7030',
    severity: 'error',
    title: { en: 'interrupted', zh: '已中断' },
    text: { en: 'no output file was written', zh: '没有写入任何输出文件' },
    page: {
      en: 'The command was stopped (Ctrl-C, or a signal). Output files appear only when they are complete, so there is nothing to clean up.',
      zh: '命令被中止（Ctrl-C 或信号）。输出文件只在完整写完后才出现，因此无需清理。',
    },
  },
  defect: {
    code: 'JF7099',
    severity: 'error',
    title: { en: 'a defect in Jifen', zh: 'Jifen 自身的缺陷' },
    text: {
      en: 'please report it with the text below; what you wrote is not to blame',
      zh: '请附上以下文字报告；这不是你所写内容的错误',
    },
    page: {
      en: 'Jifen came into a state that it should never be in.',
      zh: 'Jifen 进入了不应出现的状态。',
    },
  },
} satisfies Record<string, MessageDefinition>;
