/** What can be wrong with one record: codes JF40xx. A record with a problem is refused whole, never in part. */
import type { MessageDefinition } from '../text/diagnostic.js';

export const MESSAGES = {
  notJson: {
    code: 'JF4001',
    severity: 'error',
    title: { en: 'not JSON', zh: '不是 JSON' },
    text: {
      en: 'column {column}: expected {expected}, found {found}',
      zh: '第 {column} 列：应为 {expected}，实为 {found}',
    },
    page: {
      en: 'JSON Lines has one whole JSON object on each line. The line breaks off or is not JSON; the next lines are read as usual.',
      zh: 'JSON Lines 每行是一个完整的 JSON 对象。本行不完整或不是 JSON；后面的行照常读取。',
    },
  },
  brokenRow: {
    code: 'JF4002',
    severity: 'error',
    title: { en: 'broken CSV row', zh: 'CSV 行有误' },
    text: { en: '{what}', zh: '{what}' },
    page: {
      en: 'A row must have as many fields as the header, quotes only around whole fields (a quote inside is doubled), and no control characters. Reading goes on with the next line. A purchase of which a row was refused is refused as well.',
      zh: '每行的字段数必须与表头一致，引号只能包住整个字段（字段内的引号写两次），不能有控制字符。从下一行继续读取。某行被拒的订单整单被拒。',
    },
  },
  notDecimal: {
    code: 'JF4003',
    severity: 'error',
    title: { en: 'not a decimal number', zh: '不是十进制数' },
    text: {
      en: '{field} is "{found}", which is not a plain decimal number such as 12.50',
      zh: '{field} 为“{found}”，不是 12.50 这样的十进制数',
    },
    page: {
      en: 'Numbers are ASCII digits, with an optional minus sign before and an optional decimal point between digits. No exponent, separators, plus sign, currency sign, NaN, Infinity or minus zero.',
      zh: '数字只用半角数字，前面可有负号，数字之间可有小数点。不接受指数、千分位、正号、货币符号、NaN、Infinity 和负零。',
    },
  },
  tooManyDigits: {
    code: 'JF4004',
    severity: 'error',
    title: { en: 'too many digits', zh: '位数过多' },
    text: {
      en: '{field} is "{found}": at most {integers} digits before and {decimals} after the decimal point',
      zh: '{field} 为“{found}”：小数点前最多 {integers} 位，小数点后最多 {decimals} 位',
    },
    page: {
      en: 'Jifen never rounds a number that it reads. Money has at most the decimals of its currency. Zeros count too: `1.500` in a currency of two decimals may well have meant one thousand five hundred.',
      zh: 'Jifen 读数从不舍入。金额的小数位不超过币种的小数位。末尾的零也算：两位小数的币种中 `1.500` 可能本意是一千五百。',
    },
  },
  missingField: {
    code: 'JF4005',
    severity: 'error',
    title: { en: 'field missing', zh: '缺少字段' },
    text: { en: '{field} is missing or empty', zh: '缺少 {field} 或为空' },
    page: {
      en: 'A purchase needs an id, an instant and items, and each item an amount. An attribute declared as required must be there too.',
      zh: '订单必须有编号、时间和明细，每行明细必须有金额。声明为必填的属性也必须有。',
    },
  },
  conflict: {
    code: 'JF4006',
    severity: 'error',
    title: { en: 'same id, other content', zh: '编号相同而内容不同' },
    text: {
      en: 'the content (SHA-256 {digest}) differs from that of the record with the same id in {otherInput}, line {otherLine} (SHA-256 {otherDigest})',
      zh: '内容（SHA-256 {digest}）与 {otherInput} 第 {otherLine} 行同编号记录（SHA-256 {otherDigest}）不同',
    },
    page: {
      en: 'The same record again counts once. Records that share an id but differ are all refused: which of them is right cannot be told, and the order of lines must not decide.',
      zh: '相同记录重复出现只计一次。编号相同而内容不同的记录全部被拒：无法判断哪一条正确，也不能由行的先后决定。',
    },
  },
  unknownField: {
    code: 'JF4007',
    severity: 'error',
    title: { en: 'unknown field', zh: '未知字段' },
    text: { en: 'there is no field {field}', zh: '没有字段 {field}' },
    page: {
      en: 'The native form refuses fields that it does not know, because a misspelt field would otherwise be lost in silence. With a mapping in `input` of jifen.yaml, further fields are ignored.',
      zh: '原生格式拒绝不认识的字段，否则拼错的字段会被悄悄忽略。jifen.yaml 的 `input` 声明了映射时，其他字段被忽略。',
    },
  },
  badInstant: {
    code: 'JF4008',
    severity: 'error',
    title: { en: 'not a date and time', zh: '不是日期时间' },
    text: { en: '{field} is "{found}": {why}', zh: '{field} 为“{found}”：{why}' },
    page: {
      en: 'Instants look like `2027-02-17T12:00:00+08:00`. Without an offset the local time of the program is meant: a time that the clocks skip is moved past the gap, one that they repeat is the earlier. Second 60 and 24:00 are refused.',
      zh: '时间形如 `2027-02-17T12:00:00+08:00`。没有时差时按方案时区理解：时钟跳过的时刻顺延过空隙，重复的时刻取较早者。不接受第 60 秒和 24:00。',
    },
  },
  wrongType: {
    code: 'JF4009',
    severity: 'error',
    title: { en: 'wrong kind of value', zh: '值的类型不对' },
    text: {
      en: '{field} must be {expected}, found {found}',
      zh: '{field} 应为 {expected}，实为 {found}',
    },
    page: {
      en: 'The reference of records lists what each field holds.',
      zh: '记录参考列出了每个字段的类型。',
    },
  },
  lineTooLong: {
    code: 'JF4010',
    severity: 'error',
    title: { en: 'line too long', zh: '行过长' },
    text: { en: 'the line is longer than {max} bytes', zh: '本行超过 {max} 字节' },
    page: {
      en: 'A record of this size is most likely a file without line breaks. The rest of the line is skipped without being kept in memory.',
      zh: '这样长的记录多半是没有换行的文件。该行其余部分直接跳过，不占内存。',
    },
  },
  tooDeep: {
    code: 'JF4011',
    severity: 'error',
    title: { en: 'nested too deeply', zh: '嵌套过深' },
    text: {
      en: 'column {column}: more than {max} levels of lists and objects',
      zh: '第 {column} 列：列表和对象嵌套超过 {max} 层',
    },
    page: { en: 'No record of Jifen needs so many levels.', zh: 'Jifen 的记录不需要这么多层。' },
  },
  badCharacter: {
    code: 'JF4012',
    severity: 'error',
    title: { en: 'bad character', zh: '字符有误' },
    text: { en: '{what}', zh: '{what}' },
    page: {
      en: 'Text is UTF-8. Bytes that are not, and halves of surrogate pairs, are refused and never replaced.',
      zh: '文本使用 UTF-8。非 UTF-8 字节和不成对的代理项被拒，从不替换。',
    },
  },
  onlyPurchases: {
    code: 'JF4013',
    severity: 'error',
    title: { en: 'only purchases here', zh: '此处只读订单' },
    text: {
      en: 'events of type "{found}" come as JSON Lines; here only purchases are read',
      zh: '“{found}”类型的事件须用 JSON Lines；此处只读订单',
    },
    page: {
      en: 'Rows of CSV are purchases. Other events (refund, signup, activity, redeem, cancel, donate, profile, advance) are lines of a JSON Lines file, where they may stand between purchases.',
      zh: 'CSV 的行都是订单。其他事件（refund、signup、activity、redeem、cancel、donate、profile、advance）写在 JSON Lines 文件中，可与订单混排。',
    },
  },
  negative: {
    code: 'JF4014',
    severity: 'error',
    title: { en: 'below zero', zh: '小于零' },
    text: { en: '{field} is {found}, below zero', zh: '{field} 为 {found}，小于零' },
    page: {
      en: 'Only adjustments may be negative, and the items of a purchase may not sum to less than zero. `negativeItems` in `input` of jifen.yaml says what becomes of negative items in foreign data.',
      zh: '只有调整行可以为负，订单各行之和不能小于零。jifen.yaml 的 `input` 中 `negativeItems` 声明外部数据的负数行如何处理。',
    },
  },
  unknownName: {
    code: 'JF4015',
    severity: 'error',
    title: { en: 'unknown name', zh: '未知名称' },
    text: {
      en: '{field} is "{found}", which jifen.yaml does not declare',
      zh: '{field} 为“{found}”，jifen.yaml 没有声明',
    },
    page: {
      en: 'Declare the name in jifen.yaml, map it to a declared one under `input`, or declare the set as open.',
      zh: '在 jifen.yaml 中声明该名称，或在 `input` 中映射到已声明的名称，或把该集合声明为开放。',
    },
  },
  unknownWord: {
    code: 'JF4032',
    severity: 'error',
    title: { en: 'unknown word', zh: '未知取值' },
    text: {
      en: '{field} is "{found}", which is none of {known}',
      zh: '{field} 为“{found}”，只能是 {known} 之一',
    },
    page: {
      en: 'Some fields take one of a few fixed words: the kind of an item, or who cancelled a redemption. Where the data has other words for them, map them under `input` of jifen.yaml.',
      zh: '有些字段只接受固定的几个词：商品行的种类、由谁取消兑换。数据中用词不同时，在 jifen.yaml 的 `input` 中映射。',
    },
  },
  notARecord: {
    code: 'JF4016',
    severity: 'error',
    title: { en: 'not a record', zh: '不是记录' },
    text: { en: 'a record is a JSON object, found {found}', zh: '记录是 JSON 对象，实为{found}' },
    page: {
      en: 'JSON Lines has one object on each line, without a list around them and without commas between lines.',
      zh: 'JSON Lines 每行一个对象，外面没有列表，行间没有逗号。',
    },
  },
  unknownCurrency: {
    code: 'JF4017',
    severity: 'error',
    title: { en: 'unknown currency', zh: '未知币种' },
    text: {
      en: '{field} is "{found}", which is none of the declared currencies ({known})',
      zh: '{field} 为“{found}”，不在已声明的币种（{known}）中',
    },
    page: {
      en: 'Amounts are never converted. Declare the currency and its decimal digits in jifen.yaml.',
      zh: '金额从不换算。请在 jifen.yaml 中声明币种及其小数位。',
    },
  },
  tooMany: {
    code: 'JF4018',
    severity: 'error',
    title: { en: 'too many entries', zh: '条目过多' },
    text: { en: '{field} has more than {max} entries', zh: '{field} 超过 {max} 项' },
    page: {
      en: 'The limit keeps the cost of one record bounded.',
      zh: '该上限使单条记录的处理成本有界。',
    },
  },
  badId: {
    code: 'JF4019',
    severity: 'error',
    title: { en: 'bad id or text', zh: '编号或文本有误' },
    text: { en: '{field} is "{found}": {why}', zh: '{field} 为“{found}”：{why}' },
    page: {
      en: 'Ids are compared code point by code point, so that two that look the same must be the same: NFC, no control, zero-width or bidirectional characters, at most 200 code points.',
      zh: '编号逐码位比较，看起来相同就必须相同：须为 NFC，不含控制、零宽和双向字符，最多 200 个码位。',
    },
  },
  duplicateKey: {
    code: 'JF4020',
    severity: 'error',
    title: { en: 'key twice', zh: '键重复' },
    text: {
      en: 'column {column}: the key "{key}" stands twice in one object',
      zh: '第 {column} 列：同一对象中键“{key}”出现两次',
    },
    page: {
      en: 'Which of the two values is meant cannot be told.',
      zh: '无法判断以哪个值为准。',
    },
  },
  outOfRange: {
    code: 'JF4021',
    severity: 'error',
    title: { en: 'out of range', zh: '超出范围' },
    text: {
      en: '{field} is {found}, allowed is {min} to {max}',
      zh: '{field} 为 {found}，允许 {min} 至 {max}',
    },
    page: {
      en: 'The bounds of attributes are declared in jifen.yaml; a quantity is 0 to 1,000,000,000.',
      zh: '属性的范围在 jifen.yaml 中声明；数量为 0 至 1,000,000,000。',
    },
  },
  rowsDisagree: {
    code: 'JF4022',
    severity: 'error',
    title: { en: 'rows of one purchase disagree', zh: '同一订单各行不一致' },
    text: {
      en: '{field} is "{found}" here and "{other}" in line {otherLine} of the same purchase',
      zh: '{field} 此处为“{found}”，同一订单第 {otherLine} 行为“{other}”',
    },
    page: {
      en: 'With one row an item, what belongs to the purchase (member, time, store, payment …) stands in each of its rows and must be the same in all.',
      zh: '一行一件商品时，属于订单的字段（会员、时间、门店、支付等）在每行都有，且必须相同。',
    },
  },
  noItems: {
    code: 'JF4023',
    severity: 'error',
    title: { en: 'no items', zh: '没有明细' },
    text: { en: '{field} has no entries', zh: '{field} 为空' },
    page: {
      en: 'A purchase of nothing would count as a purchase of the member.',
      zh: '空订单会被计作会员的一次消费。',
    },
  },
  noMember: {
    code: 'JF4024',
    severity: 'error',
    title: { en: 'no member', zh: '没有会员' },
    text: { en: '{field} is missing or empty', zh: '缺少 {field} 或为空' },
    page: {
      en: 'Write `anonymous: skip` under `input` of jifen.yaml to have purchases without a member counted and left without points.',
      zh: '在 jifen.yaml 的 `input` 中写 `anonymous: skip`，没有会员的订单就只计数、不计分。',
    },
  },
  badAttribute: {
    code: 'JF4025',
    severity: 'error',
    title: { en: 'bad attribute', zh: '属性有误' },
    text: {
      en: '{field} is "{found}", expected {expected}',
      zh: '{field} 为“{found}”，应为 {expected}',
    },
    page: {
      en: 'Types and choices of attributes are declared in jifen.yaml. A flag is true or false, a date is YYYY-MM-DD.',
      zh: '属性的类型和取值在 jifen.yaml 中声明。是否型为 true 或 false，日期为 YYYY-MM-DD。',
    },
  },
  unknownEvent: {
    code: 'JF4026',
    severity: 'error',
    title: { en: 'unknown kind of event', zh: '未知事件类型' },
    text: { en: 'there is no event of type "{found}"', zh: '没有“{found}”类型的事件' },
    page: {
      en: 'The kinds of event are purchase, refund, signup, activity, redeem, cancel, donate, profile and advance. A record without `type` is a purchase.',
      zh: '事件类型有 purchase、refund、signup、activity、redeem、cancel、donate、profile、advance。没有 `type` 的记录是订单。',
    },
  },
  badHeader: {
    code: 'JF4027',
    severity: 'error',
    title: { en: 'CSV header does not fit', zh: 'CSV 表头不符' },
    text: { en: '{input}: {what}', zh: '{input}：{what}' },
    page: {
      en: 'The first line names the columns, by the names of the native fields or as the mapping under `input` of jifen.yaml says. Nothing is read from a file whose header does not fit.',
      zh: '首行是列名：原生字段名，或 jifen.yaml 的 `input` 映射中的名称。表头不符的文件一概不读。',
    },
  },
  brokenPurchase: {
    code: 'JF4028',
    severity: 'error',
    title: { en: 'a row of the purchase was refused', zh: '订单中有行被拒' },
    text: {
      en: 'line {otherLine} of the same purchase was refused, so the whole purchase is',
      zh: '同一订单的第 {otherLine} 行被拒，因此整单被拒',
    },
    page: {
      en: 'A purchase without one of its items could be given other points than it should. Mend the row and run again.',
      zh: '缺一行明细的订单可能算出不同的积分。请修正该行后重新运行。',
    },
  },
  refusedMember: {
    code: 'JF4029',
    severity: 'error',
    title: { en: 'the record of the member was refused', zh: '会员记录被拒' },
    text: {
      en: 'the record of member "{member}" was refused, so what the purchase earns is not known',
      zh: '会员“{member}”的记录被拒，因此无法确定本单应得的积分',
    },
    page: {
      en: 'A member with a misspelt tier must not quietly earn as a member without one. Mend the record of the member and run again.',
      zh: '等级写错的会员不应被悄悄当作没有等级的会员计分。请修正会员记录后重新运行。',
    },
  },
  lineOrProduct: {
    code: 'JF4030',
    severity: 'error',
    title: { en: 'which line comes back?', zh: '退的是哪一行？' },
    text: {
      en: 'say what comes back by {field} (the line of the purchase, from 1) or by sku, one of the two',
      zh: '请用 {field}（订单行号，从 1 起）或 sku 之一说明退回哪一行',
    },
    page: {
      en: 'An entry of a refund names a line of the purchase by its place or by its product. Both, or neither, could mean two things.',
      zh: '退货的每一项用行号或商品指明订单行。两者都写或都不写，含义不明。',
    },
  },
  bookedConflict: {
    code: 'JF4031',
    severity: 'error',
    title: { en: 'booked before with other content', zh: '已入账，但内容不同' },
    text: {
      en: 'the ledger has booked an event of this id with other content (SHA-256 {otherDigest}, here {digest})',
      zh: '账本中已有同编号而内容不同的事件（SHA-256 {otherDigest}，此处 {digest}）',
    },
    page: {
      en: 'The same event again adds nothing. The same id with other content is refused, because an entry of the ledger is never edited: send what is right as a further event (a refund, a cancellation, or the event under a new id).',
      zh: '同一事件再次提交不会重复入账。编号相同而内容不同的被拒，因为账本分录从不修改：请以新的事件（退货、取消，或用新编号）更正。',
    },
  },
  nothingToChange: {
    code: 'JF4033',
    severity: 'error',
    title: { en: 'nothing to change', zh: '没有要更改的内容' },
    text: { en: 'nothing to change; give one of {field}', zh: '没有要更改的内容，请至少给出一项：{field}' },
    page: {
      en: 'A `profile` record says what is known of a member from then on. A field that is not there stays as it was, and `null` takes away what was known, so a record without any of them does nothing.',
      zh: '`profile` 记录说明从此刻起会员的信息。没有写的字段保持不变，`null` 清除已知的内容，因此一个字段都没有的记录什么也不改变。',
    },
  },
} satisfies Record<string, MessageDefinition>;
