/** Messages of tests: codes JF60xx. */
import type { MessageDefinition } from '../text/diagnostic.js';

export const TESTING_MESSAGES = {
  differsBy: {
    code: 'JF6001',
    severity: 'error',
    title: { en: 'test does not hold', zh: '测试不成立' },
    text: {
      en: '{what}: expected {expected}, got {actual} ({gap})',
      zh: '{what}：预期 {expected}，实际 {actual}（{gap}）',
    },
    page: {
      en: 'The purchase (or other event) that an example or case judges gives something else than it says. Either the campaign is wrong or the expectation is: the list below the message shows what every rule gave, and why. `jifen explain` tells the same about a recorded purchase.',
      zh: '示例或用例所检验的消费（或其他事件）得到的结果与预期不同。可能是活动写错，也可能是预期写错：消息下方列出每条规则的结果和原因。对真实消费可用 `jifen explain` 查看同样的说明。',
    },
  },
  differs: {
    code: 'JF6002',
    severity: 'error',
    title: { en: 'rule gives something', zh: '规则产生了结果' },
    text: {
      en: '{what}: expected {expected}, got {actual}',
      zh: '{what}：预期 {expected}，实际 {actual}',
    },
    page: {
      en: 'The test says that these rules give nothing for its purchase, and one of them does. A rule that a limit or budget cuts to nothing counts as giving nothing.',
      zh: '测试声明这些规则对该笔消费不产生结果，但其中有规则产生了结果。被上限或预算减到零的规则视为没有结果。',
    },
  },
  notEarlier: {
    code: 'JF6003',
    severity: 'error',
    title: { en: 'earlier purchase is later', zh: '此前消费晚于被检验的消费' },
    text: {
      en: 'an earlier purchase is at {earlier}, after the judged one at {judged}',
      zh: '此前的消费时间为 {earlier}，晚于被检验的消费 {judged}',
    },
    page: {
      en: 'Purchases are evaluated in the order of their times. An earlier purchase moves counters, limits and budgets before the judged one, so it cannot be after it.',
      zh: '消费按时间先后计算。此前的消费会先影响计数、上限和预算，因此不能晚于被检验的消费。',
    },
  },
  refusedOnTheWay: {
    code: 'JF6004',
    severity: 'error',
    title: { en: 'event refused', zh: '事件被拒绝' },
    text: {
      en: 'the event at {at} leads to the one that is judged, and it is refused: {reason}',
      zh: '{at} 的事件是被检验事件的前提，却被拒绝：{reason}',
    },
    page: {
      en: 'Only the last event of a test is judged. Those before it prepare the account, and one that is refused prepares nothing. Give the member what the event needs (points, a tier, an earlier purchase), or judge the refusal itself: make it the last event, and expect it to be refused.',
      zh: '测试只检验最后一个事件，之前的事件用于准备账户；被拒绝的事件什么也没有准备。请给会员补足所需（积分、等级、此前的消费），或检验拒绝本身：把它放在最后，并预期被拒绝。',
    },
  },
  unknownRule: {
    code: 'JF6010',
    severity: 'error',
    title: { en: 'no such rule', zh: '没有这条规则' },
    text: { en: 'there is no rule `{found}`', zh: '没有规则 `{found}`' },
    page: {
      en: 'An expectation about a rule that does not exist could never fail where it expects nothing. Rules are named by the id after the word `rule`; base points are `base`.',
      zh: '对不存在的规则的预期，在预期为零时永远不会失败。规则以“规则”一词之后的编号命名；基础积分为 `base`。',
    },
  },
  badAmount: {
    code: 'JF6011',
    severity: 'error',
    title: { en: 'not an amount', zh: '不是数量' },
    text: {
      en: '{found} is not an amount with at most {digits} decimals',
      zh: '{found}不是最多 {digits} 位小数的数量',
    },
    page: {
      en: 'Expected points have at most the decimals of the program’s points, expected money at most those of the currency of the purchase; no separators, signs of currency or exponents.',
      zh: '预期积分的小数位不超过项目积分的小数位，预期金额的小数位不超过该笔消费币种的小数位；不写千分位、货币符号和指数。',
    },
  },
  nothingExpected: {
    code: 'JF6012',
    severity: 'error',
    title: { en: 'case proves nothing', zh: '用例不完整' },
    text: { en: 'this case expects nothing', zh: '此用例没有任何预期' },
    page: {
      en: 'A case without an expectation could never fail. Expect points, rules, a discount, what is payable, or results of items.',
      zh: '没有预期的用例永远不会失败。请写出预期的积分、规则、优惠、应付金额或各行结果。',
    },
  },
  noSuchItem: {
    code: 'JF6013',
    severity: 'error',
    title: { en: 'no such item', zh: '没有这一行' },
    text: {
      en: 'item {item} is expected, but the purchase has {count}',
      zh: '预期中有第 {item} 行，但该笔消费只有 {count} 行',
    },
    page: {
      en: 'Expected items stand in the order of the purchase’s items. Write `null` or `{}` for an item of which nothing is expected.',
      zh: '预期的各行与消费明细的顺序一致。对没有预期的行写 `null` 或 `{}`。',
    },
  },
  noEvent: {
    code: 'JF6015',
    severity: 'error',
    title: { en: 'case without an event', zh: '用例没有事件' },
    text: {
      en: 'this case has neither a purchase nor events, or it has both',
      zh: '此用例既没有消费也没有事件，或两者都写了',
    },
    page: {
      en: 'A case judges either `purchase` (with `earlier` purchases before it), or the last one of its `events`: any records, in the order in which they happen.',
      zh: '用例检验一笔 `purchase`（之前的消费写在 `earlier`），或 `events` 中的最后一个事件：任意类型的记录，按发生顺序书写。',
    },
  },
  unknownName: {
    code: 'JF6016',
    severity: 'error',
    title: { en: 'no such name', zh: '没有此名称' },
    text: { en: 'there is no {what} `{found}`', zh: '没有{what} `{found}`' },
    page: {
      en: 'An expectation about something that does not exist could never fail where it expects nothing. Tiers are declared in `jifen.yaml`, messages and perks in campaign files.',
      zh: '对不存在的事物的预期，在预期没有时永远不会失败。等级在 `jifen.yaml` 中声明，消息和权益在活动文件中声明。',
    },
  },
  noMember: {
    code: 'JF6014',
    severity: 'error',
    title: { en: 'case without a purchase to judge', zh: '用例没有可检验的消费' },
    text: {
      en: 'the purchase has no member or no items, so there is nothing to judge',
      zh: '该笔消费没有会员或没有明细，无可检验',
    },
    page: {
      en: 'A purchase without a member earns nothing, whatever the campaigns say. Leave `member` out of the purchase: the case names its member.',
      zh: '没有会员的消费不产生任何结果。请不要在消费中写 `member`：会员由用例给出。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;
