/** Messages about names (JF12xx) and types and units (JF13xx) in sentences. */
import type { MessageDefinition } from '../text/diagnostic.js';

export const PHRASE_MESSAGES = {
  unknownName: {
    code: 'JF1201',
    severity: 'error',
    title: { en: 'unknown name', zh: '未知名称' },
    text: { en: 'there is no {what} `{found}` in jifen.yaml', zh: 'jifen.yaml 中没有{what}“{found}”' },
    page: {
      en: 'Tiers, categories, tags, partners and all other things that campaigns mention are declared in `jifen.yaml`, so that a misspelt name is found before it costs points. Declare it there or correct the name.',
      zh: '活动中提到的等级、品类、标签、合作方等都在 `jifen.yaml` 中声明，这样写错的名称会在造成损失之前被发现。请在其中声明，或改正名称。',
    },
  },
  wrongType: {
    code: 'JF1301',
    severity: 'error',
    title: { en: 'wrong kind of value', zh: '值的类型不对' },
    text: { en: 'expected {expected}, found {found}', zh: '应为 {expected}，实际是 {found}' },
    page: {
      en: 'Units are types: `2%`, `2 times`, `2 CNY`, `2 points`, `2 items` and `2 days` are different things and are never mixed up silently. Write the value with the unit that this place wants.',
      zh: '单位就是类型：`2%`、`2 倍`、`2 元`、`2 积分`、`2 件`、`2 天` 各不相同，绝不会被悄悄混用。请按此处需要的单位书写。',
    },
  },
  wrongCurrency: {
    code: 'JF1302',
    severity: 'error',
    title: { en: 'another currency', zh: '币种不符' },
    text: {
      en: 'this program counts in {expected}, found {found}',
      zh: '本项目以 {expected} 计，实际是{found}',
    },
    page: {
      en: 'Amounts in campaigns are in the currency of the program; Jifen never converts money.',
      zh: '活动中的金额使用项目的币种；Jifen 从不换算货币。',
    },
  },
  tooPrecise: {
    code: 'JF1303',
    severity: 'error',
    title: { en: 'too many decimals', zh: '小数位过多' },
    text: {
      en: '{found} has more decimals than {unit} have ({digits})',
      zh: '{found}的小数位超过{unit}允许的位数（{digits}）',
    },
    page: {
      en: 'Money and points are whole counts of their smallest unit. Values finer than that are refused, not rounded.',
      zh: '金额和积分都是最小单位的整数倍。更细的值会被拒绝，而不是四舍五入。',
    },
  },
  tooLarge: {
    code: 'JF1304',
    severity: 'error',
    title: { en: 'number too large', zh: '数字过大' },
    text: {
      en: '{found} is larger than a rule set can hold exactly',
      zh: '{found}超出规则集可精确表示的范围',
    },
    page: {
      en: 'Numbers in a rule set stay below 2^53 in their smallest unit, so that every reader of the JSON sees the same value.',
      zh: '规则集中的数字以最小单位计不超过 2^53，这样任何 JSON 读取者看到的值都相同。',
    },
  },
  outOfRange: {
    code: 'JF1305',
    severity: 'error',
    title: { en: 'value out of range', zh: '值超出范围' },
    text: { en: '{found} is not {expected}', zh: '{found} 不是 {expected}' },
    page: {
      en: 'The value has the right type but no sensible meaning here: a discount over 100%, a multiplier below 1, a limit of zero.',
      zh: '值的类型正确，但在此处没有意义：折扣超过 100%、倍数小于 1、上限为零等。',
    },
  },
  badDate: {
    code: 'JF1306',
    severity: 'error',
    title: { en: 'no such date or time', zh: '日期或时刻无效' },
    text: { en: '`{found}` is not {what} that exists', zh: '“{found}”不是存在的{what}' },
    page: {
      en: 'Dates are written `2027-02-17`, times `12:00` (00:00 to 24:00), in the zone of the program.',
      zh: '日期写作 `2027-02-17`，时刻写作 `12:00`（00:00 至 24:00），按项目的时区理解。',
    },
  },
  reversedRange: {
    code: 'JF1307',
    severity: 'error',
    title: { en: 'range ends before it begins', zh: '区间首尾颠倒' },
    text: {
      en: 'the range from {from} to {through} contains nothing',
      zh: '从 {from} 到 {through} 的区间是空的',
    },
    page: {
      en: 'Ranges of dates and numbers include both ends and must begin before they end; a rule with an empty range would never apply.',
      zh: '日期和数值区间都包含两端，起点必须不晚于终点；区间为空的规则永远不会生效。',
    },
  },
  notComparable: {
    code: 'JF1308',
    severity: 'error',
    title: { en: 'no order to compare by', zh: '无法比较大小' },
    text: {
      en: '{what} has no order; write the values it may have',
      zh: '{what}没有高低之分；请直接列出允许的值',
    },
    page: {
      en: 'At least, at most, between … need an order. Tiers, credit bands, grades, numbers and dates have one; channels, brands and texts do not.',
      zh: '“不低于”“不超过”“介于”等需要有顺序。等级、信用等级、绿色等级、数字和日期有顺序；渠道、品牌和文字没有。',
    },
  },
  notGuarded: {
    code: 'JF1309',
    severity: 'error',
    title: { en: 'value may be unknown', zh: '值可能未知' },
    text: {
      en: '{what} may be missing for some; the condition must say what then',
      zh: '{what}可能缺失；条件必须写明此时如何处理',
    },
    page: {
      en: 'A missing value is never silently false. Join the condition with `… is known` by `and`, or declare the attribute as required in `jifen.yaml`.',
      zh: '缺失的值不会被悄悄当作“否”。请用“且”加上“… 已知”，或在 `jifen.yaml` 中声明该属性为必填。',
    },
  },
  mixedSelection: {
    code: 'JF1310',
    severity: 'error',
    title: { en: 'selection needs parentheses', zh: '商品范围需要括号' },
    text: {
      en: '`{first}` and `{second}` are mixed without parentheses',
      zh: '“{first}”和“{second}”混用而没有括号',
    },
    page: {
      en: '`plus` joins selections, `also` keeps what is in both, `except` takes away. Mixed, they could be read in two ways; put parentheses around the part that belongs together.',
      zh: '“以及”表示合并，“同时属于”表示交集，“不含”表示扣除。混用会有两种读法；请给同一组加上括号。',
    },
  },
  alwaysKnown: {
    code: 'JF1311',
    severity: 'error',
    title: { en: 'value is never unknown', zh: '值不会未知' },
    text: {
      en: 'this compares {what}, which every record has; whether it is known is no question',
      zh: '此处比较{what}，每条记录都有；无需判断是否已知',
    },
    page: {
      en: '`is known` and `is unknown` are for values that a member or a purchase may lack: a birthday, a credit score, an attribute. Amounts, counters and dates are always there; a condition on their being known would always, or never, hold.',
      zh: '“已知”“未知”只用于会员或消费可能缺少的值：生日、信用分、属性等。金额、计数和日期总是存在，对它们判断是否已知要么恒真，要么恒假。',
    },
  },
  unknownMeasure: {
    code: 'JF1320',
    severity: 'error',
    title: { en: 'nothing is measured in this unit', zh: '没有以此单位计量的属性' },
    text: {
      en: 'no numeric item attribute in jifen.yaml has the unit `{found}`',
      zh: 'jifen.yaml 中没有以“{found}”为单位的数字型商品属性',
    },
    page: {
      en: 'Points per litre, per kilowatt-hour or per night read an item attribute of type `number` that records carry. Declare it under the attributes of items in `jifen.yaml` with its `unit`, then write `give 1 point per 2 litres` with that unit or with the id of the attribute.',
      zh: '按升、按度、按晚送积分，读取的是消费记录中的数字型商品属性。请在 `jifen.yaml` 的商品属性中声明它及其 `unit`，再用该单位或属性 id 书写，如 `每 2 litres 送 1 积分`。',
    },
  },
  ambiguousMeasure: {
    code: 'JF1321',
    severity: 'error',
    title: { en: 'several attributes have this unit', zh: '多个属性使用此单位' },
    text: {
      en: '`{found}` is the unit of several item attributes: {attributes}',
      zh: '“{found}”是多个商品属性的单位：{attributes}',
    },
    page: {
      en: 'The unit alone does not say which attribute counts. Write the id of the attribute in its place: `give 1 point per 2 petrol-litres`.',
      zh: '仅凭单位无法确定读取哪个属性。请改写属性的 id，如 `每 2 petrol-litres 送 1 积分`。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;
