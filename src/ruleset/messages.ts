/** Messages about rule set files (JF30xx). */
import type { MessageDefinition } from '../text/diagnostic.js';

const RECOMPILE = {
  en: 'Rule sets are made by `jifen compile`, not by hand. Compile the project again; if the file came from elsewhere, ask for a new one.',
  zh: '规则集由 `jifen compile` 生成，不应手工修改。请重新编译项目；若文件来自他处，请对方重新提供。',
};

const page = (en: string, zh: string): MessageDefinition['page'] => ({
  en: `${en}\n\n${RECOMPILE.en}`,
  zh: `${zh}\n\n${RECOMPILE.zh}`,
});

export const RULESET_MESSAGES = {
  notJson: {
    code: 'JF3001',
    severity: 'error',
    title: { en: 'not JSON', zh: '不是 JSON' },
    text: { en: 'expected {expected}, found {found}', zh: '应为{expected}，实际是{found}' },
    page: page('The file is not a JSON text.', '文件不是 JSON 文本。'),
  },
  duplicateKey: {
    code: 'JF3002',
    severity: 'error',
    title: { en: 'key twice', zh: '键重复' },
    text: { en: 'the key `{key}` stands twice in one object', zh: '同一对象中键“{key}”出现两次' },
    page: page(
      'Readers of JSON disagree on which of two equal keys counts, so none is accepted.',
      '对重复的键，各种 JSON 读取程序取值不一，因此不接受。',
    ),
  },
  badNumber: {
    code: 'JF3003',
    severity: 'error',
    title: { en: 'number not exact', zh: '数字不精确' },
    text: {
      en: '{found} is not a whole number within 9007199254740991',
      zh: '{found} 不是绝对值在 9007199254740991 以内的整数',
    },
    page: page(
      'Rule sets hold whole numbers only, small enough for every program to read them exactly; fractions are texts such as `"3/2"`.',
      '规则集只含整数，且大小限制在任何程序都能精确读取的范围内；分数写成 `"3/2"` 这样的文本。',
    ),
  },
  halfCharacter: {
    code: 'JF3004',
    severity: 'error',
    title: { en: 'half a character', zh: '不完整的字符' },
    text: { en: 'the text has half of a surrogate pair', zh: '文本中有不成对的代理项' },
    page: page('Such a text cannot be written as UTF-8.', '这样的文本无法以 UTF-8 书写。'),
  },
  tooDeep: {
    code: 'JF3005',
    severity: 'error',
    title: { en: 'nested too deeply', zh: '嵌套过深' },
    text: {
      en: 'lists and objects are nested more than {max} deep',
      zh: '列表和对象的嵌套超过 {max} 层',
    },
    page: page('No campaign makes conditions as deep as this.', '任何活动都不会产生这么深的条件。'),
  },
  tooLarge: {
    code: 'JF3006',
    severity: 'error',
    title: { en: 'file too large', zh: '文件过大' },
    text: {
      en: 'the file has {size} characters; the most is {max}',
      zh: '文件有 {size} 个字符，上限为 {max}',
    },
    page: page('No program makes a rule set as large as this.', '任何项目都不会产生这么大的规则集。'),
  },
  notARuleSet: {
    code: 'JF3007',
    severity: 'error',
    title: { en: 'not a rule set', zh: '不是规则集' },
    text: {
      en: 'this is no rule set: `format` is not `jifen-ruleset`',
      zh: '这不是规则集：`format` 不是 `jifen-ruleset`',
    },
    page: page('The file is JSON, but of another kind.', '文件是 JSON，但属于其他类型。'),
  },
  unknownFormat: {
    code: 'JF3008',
    severity: 'error',
    title: { en: 'unknown format version', zh: '未知的格式版本' },
    text: {
      en: 'the rule set has format version {found}; this version of Jifen reads {known}',
      zh: '规则集的格式版本为 {found}；此版本的 Jifen 只读 {known}',
    },
    page: page(
      'A rule set of another format version may mean something that this version does not know. Guessing would change amounts.',
      '其他格式版本的规则集可能含有此版本不了解的内容，猜测会改变金额。',
    ),
  },
  unknownLanguage: {
    code: 'JF3009',
    severity: 'error',
    title: { en: 'unknown language version', zh: '未知的语言版本' },
    text: {
      en: 'the rule set was compiled from language version {found}; this version of Jifen evaluates {known}',
      zh: '规则集由语言版本 {found} 编译；此版本的 Jifen 只能计算版本 {known}',
    },
    page: page(
      'The version of the language fixes the order of evaluation. A rule set of another version may have to be evaluated otherwise.',
      '语言版本决定计算的顺序。其他版本的规则集可能需要以不同方式计算。',
    ),
  },
  wrongShape: {
    code: 'JF3010',
    severity: 'error',
    title: { en: 'not the shape of a rule set', zh: '结构不符' },
    text: { en: '`{place}`: {problem}', zh: '`{place}`：{problem}' },
    page: page(
      'Something in the file is not as the JSON Schema of rule sets has it: a key that is unknown or missing, or a value of the wrong kind.',
      '文件中有内容不符合规则集的 JSON Schema：未知或缺失的键，或类型不对的值。',
    ),
  },
  changed: {
    code: 'JF3011',
    severity: 'error',
    title: { en: 'rule set was changed', zh: '规则集被改动' },
    text: {
      en: 'the content does not have the hash that the file names: it was changed after it was compiled',
      zh: '内容与文件所写的哈希不符：编译之后被改动过',
    },
    page: page(
      'Every decision names the hash of its rule set, so that it can be proven later what was in force. A rule set whose content was changed would prove the wrong thing.',
      '每个结果都带有规则集的哈希，以便日后证明当时生效的规则。内容被改动的规则集会证明错误的东西。',
    ),
  },
  unknownName: {
    code: 'JF3012',
    severity: 'error',
    title: { en: 'unknown name', zh: '未知名称' },
    text: { en: '`{place}`: there is no {what} `{found}`', zh: '`{place}`：没有{what}“{found}”' },
    page: page(
      'A part of the rule set names another part that is not in it.',
      '规则集的某一部分引用了不存在的另一部分。',
    ),
  },
  sameId: {
    code: 'JF3013',
    severity: 'error',
    title: { en: 'id used twice', zh: '标识重复' },
    text: {
      en: '`{place}`: another {what} is called `{found}` too',
      zh: '`{place}`：已有另一个{what}名为“{found}”',
    },
    page: page(
      'Rules, campaigns, rates, limits and budgets are found by their ids, in decisions and in what is remembered about members.',
      '规则、活动、比例、限额和预算按标识查找，用于结果和会员记录。',
    ),
  },
  badFraction: {
    code: 'JF3014',
    severity: 'error',
    title: { en: 'fraction out of range', zh: '分数超出范围' },
    text: { en: '`{place}`: {found} is not {expected}', zh: '`{place}`：{found} 不是 {expected}' },
    page: page(
      'A factor is at least 1, a step more than 0, a share from 0 to 1, and no denominator is 0.',
      '倍数不小于 1，步长大于 0，比例在 0 到 1 之间，分母不为 0。',
    ),
  },
  emptyCondition: {
    code: 'JF3015',
    severity: 'error',
    title: { en: 'condition without tests', zh: '条件没有内容' },
    text: {
      en: '`{place}`: a condition here needs at least one test',
      zh: '`{place}`：此处的条件至少需要一个判断',
    },
    page: page(
      'An `any` of nothing is true for some engines and false for others, and nothing could be blamed when it fails.',
      '空的 `any` 在有的引擎中为真、在有的引擎中为假，不成立时也无从说明原因。',
    ),
  },
  badTest: {
    code: 'JF3016',
    severity: 'error',
    title: { en: 'test does not fit its fact', zh: '判断与事实不符' },
    text: { en: '`{place}`: {problem}', zh: '`{place}`：{problem}' },
    page: page(
      'Every fact has values of one kind, and parameters of its own. A test that compares it with something else would never hold, silently.',
      '每个事实的取值只有一种类型，并有各自的参数。与其他类型比较的判断永远不会成立，而且不会有任何提示。',
    ),
  },
  circle: {
    code: 'JF3017',
    severity: 'error',
    title: { en: 'circle', zh: '循环' },
    text: { en: '{what} go round in a circle: {circle}', zh: '{what}形成循环：{circle}' },
    page: page(
      'Which of the parts comes first would have to be decided by their order, which means nothing in a rule set.',
      '谁在前只能由排列顺序决定，而顺序在规则集中没有意义。',
    ),
  },
  inconsistent: {
    code: 'JF3018',
    severity: 'error',
    title: { en: 'parts contradict each other', zh: '内容互相矛盾' },
    text: { en: '`{place}`: {problem}', zh: '`{place}`：{problem}' },
    page: page(
      'Two parts of the rule set do not go together, for example a discount without a lane or rules of one group that combine in two ways.',
      '规则集的两部分互不相容，例如没有通道的优惠，或同组规则的合并方式不同。',
    ),
  },
  tooManyProblems: {
    code: 'JF3019',
    severity: 'error',
    title: { en: 'too many problems', zh: '问题过多' },
    text: { en: 'only the first {limit} problems are shown', zh: '只显示前 {limit} 个问题' },
    page: page(
      'There are more than are shown; they often have one cause.',
      '还有未显示的问题，它们往往只有一个原因。',
    ),
  },
} as const satisfies Record<string, MessageDefinition>;
