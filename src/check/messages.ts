/** Messages about blocks, names across files and declared choices (JF14xx). */
import type { MessageDefinition } from '../text/diagnostic.js';

export const CHECK_MESSAGES = {
  saidTwice: {
    code: 'JF1401',
    severity: 'error',
    title: { en: 'said twice', zh: '重复声明' },
    text: {
      en: 'this {block} says this twice; one of them must go',
      zh: '此{block}把同一件事说了两遍，请去掉一处',
    },
    page: {
      en: 'A block says each thing once, so that nobody has to guess which line counts. Where several are allowed (`when`, `during`, `limit`) they all count.',
      zh: '一个块对每件事只说一次，这样无需猜测哪一行算数。允许写多条的子句（当、期间、限）全部有效。',
    },
  },
  severalEffects: {
    code: 'JF1418',
    severity: 'error',
    title: { en: 'more than one effect', zh: '效果不止一个' },
    text: {
      en: 'a rule does one thing, and this one does something else already',
      zh: '一条规则只做一件事，此规则已写明另一效果',
    },
    page: {
      en: 'With one effect a rule, reports and explanations can say what each rule gave, and limits and groups mean one thing. Give the second effect a rule of its own, with the same conditions.',
      zh: '一条规则只有一个效果，报告和解释才能说明每条规则给了什么，限额和组也才有唯一含义。请为第二个效果另写一条规则，条件相同即可。',
    },
  },
  conditionTooLarge: {
    code: 'JF1421',
    severity: 'error',
    title: { en: 'condition too large', zh: '条件过大' },
    text: {
      en: 'this makes {count} comparisons; at most {limit} can stand together',
      zh: '此处有 {count} 个比较，一处最多 {limit} 个',
    },
    page: {
      en: 'Nobody can check such a condition by reading it, and it is tried on every purchase. Use lists (`category snack, drink`), give things a common tag or category in `jifen.yaml`, or split the rule. The limit cannot be raised.',
      zh: '这样的条件无法靠阅读核对，而每笔消费都要判断它。请使用列举（`snack、drink 品类`），在 `jifen.yaml` 中给商品加共同的标签或品类，或拆分规则。此上限不能提高。',
    },
  },
  tooManyRules: {
    code: 'JF1422',
    severity: 'error',
    title: { en: 'too many rules', zh: '规则过多' },
    text: {
      en: 'a project has at most {limit} rules, and this is one more; every row of a table is a rule',
      zh: '一个项目最多 {limit} 条规则，此处已超出；规则表的每一行都是一条规则',
    },
    page: {
      en: 'Every rule is looked at for every purchase, and rules that meet are compared with each other. Take campaigns out that are over, select by category or tag instead of product by product, or make several programs. The limit cannot be raised.',
      zh: '每笔消费都要判断每条规则，相遇的规则还要两两比较。请移除已结束的活动，用品类或标签代替逐个列出商品，或拆成多个项目。此上限不能提高。',
    },
  },
  tooManyComparisons: {
    code: 'JF1423',
    severity: 'error',
    title: { en: 'program too large', zh: '项目过大' },
    text: {
      en: 'the rules of a project compare and name at most {limit} things together, and this one goes beyond it',
      zh: '一个项目的全部规则合计最多 {limit} 个比较和名称，到此规则已超出',
    },
    page: {
      en: 'What is counted are the values that conditions compare with, the rules that are overridden, limits and ranges of dates; in a table those of its clauses count for every row. A table whose `when` clause is long, or lists that are repeated rule by rule, are the usual cause. Name such a list once, as a tag or category in `jifen.yaml`. The limit cannot be raised.',
      zh: '计入的有：条件中比较的值、被取代的规则、限额和日期区间；规则表的子句按每一行计。常见原因是规则表的“当”子句很长，或每条规则都重复同一列表。请在 `jifen.yaml` 中把它定义为标签或品类。此上限不能提高。',
    },
  },
  tooManyProblems: {
    code: 'JF1424',
    severity: 'error',
    title: { en: 'too many problems', zh: '问题过多' },
    text: {
      en: 'more than {limit} problems; the rest is not shown',
      zh: '问题超过 {limit} 个，其余未显示',
    },
    page: {
      en: 'Mend the first ones and check again; many problems often have one cause, such as a name that `jifen.yaml` lacks.',
      zh: '请先改正前面的问题再检查；大量问题往往出于同一原因，例如 `jifen.yaml` 缺少某个名称。',
    },
  },
  missingClause: {
    code: 'JF1402',
    severity: 'error',
    title: { en: 'clause missing', zh: '缺少子句' },
    text: { en: 'this {block} does not say {what}', zh: '此{block}没有写明{what}' },
    page: {
      en: 'Nothing that changes money is implied by silence: when a campaign runs, for whom it is and what a rule does are always written.',
      zh: '任何影响金额的事都不会靠默认：活动时间、对象和规则效果都必须写明。',
    },
  },
  missingChoices: {
    code: 'JF1403',
    severity: 'error',
    title: { en: 'choices not declared', zh: '有选择未声明' },
    text: {
      en: 'the program does not declare some choices, for example {missing}',
      zh: '项目有选择未声明，例如{missing}',
    },
    page: {
      en: 'Real points systems disagree on these questions, and each answer changes amounts. The program declares every one of them; there are no defaults. `jifen words` lists the answers of each.',
      zh: '各积分系统对这些问题的做法不一，每个答案都会影响金额。项目必须逐一声明，没有默认值。`jifen words` 列出每项可选的答案。',
    },
  },
  noProgram: {
    code: 'JF1404',
    severity: 'error',
    title: { en: 'no program block', zh: '没有项目块' },
    text: { en: 'none of the campaign files has a `program` block', zh: '所有活动文件中都没有“项目”块' },
    page: {
      en: 'One file of the project holds the `program` block, which declares how points are counted, and `earn base`. `jifen init` writes one to start from.',
      zh: '项目中有一个文件写“项目”块，声明积分如何计算，并写 `基础积分 base`。`jifen init` 会生成一份作为起点。',
    },
  },
  onlyOne: {
    code: 'JF1405',
    severity: 'error',
    title: { en: 'only one allowed', zh: '只能有一个' },
    text: { en: 'there is another {what} already', zh: '已经有一个{what}' },
    page: {
      en: 'A project has one `program` block and one `limits` block, and a file has one campaign, so that a rule belongs to one campaign without saying so.',
      zh: '一个项目只有一个“项目”块和一个“总限额”块；一个文件只写一个活动，规则因此自然归属该活动。',
    },
  },
  sameName: {
    code: 'JF1406',
    severity: 'error',
    title: { en: 'name used twice', zh: '名称重复' },
    text: { en: '`{found}` is already the name of another {what}', zh: '“{found}”已是另一个{what}的名称' },
    page: {
      en: 'Rules, tables, campaigns and rates are found by name in decisions, reports and budgets, over all files of the project. Names that differ only in capitals count as the same.',
      zh: '规则、规则表、活动和比例在决策、报告和预算中按名称查找，范围是整个项目。仅大小写不同的名称视为相同。',
    },
  },
  noCampaign: {
    code: 'JF1407',
    severity: 'error',
    title: { en: 'rule without a campaign', zh: '规则没有所属活动' },
    text: { en: 'this file has no campaign that the rule could belong to', zh: '此文件没有规则可归属的活动' },
    page: {
      en: 'Every rule belongs to the campaign of its file: there its dates, audience and budget are declared.',
      zh: '每条规则都属于同一文件中的活动，其时间、对象和预算在活动中声明。',
    },
  },
  unknownReference: {
    code: 'JF1408',
    severity: 'error',
    title: { en: 'unknown name', zh: '未知名称' },
    text: { en: 'there is no {what} called `{found}`', zh: '没有名为“{found}”的{what}' },
    page: {
      en: 'Rules and campaigns are named by the id in their first line; lanes are declared in the `program` block; `base` stands for base points.',
      zh: '规则和活动以首行的标识命名；通道在“项目”块中声明；`base` 表示基础积分。',
    },
  },
  cycle: {
    code: 'JF1409',
    severity: 'error',
    title: { en: 'circle of exclusions', zh: '循环排斥' },
    text: { en: '{what} go round in a circle: {cycle}', zh: '{what}形成循环：{cycle}' },
    page: {
      en: 'If each of two campaigns excluded the other, their order would decide. Keep one direction: the one that wins excludes the other.',
      zh: '如果两个活动互相排斥，就得由顺序决定。请只保留一个方向：由优先者排斥另一个。',
    },
  },
  groupMismatch: {
    code: 'JF1410',
    severity: 'error',
    title: { en: 'group does not fit', zh: '组不一致' },
    text: { en: 'rules of the group `{group}` differ in {what}', zh: '“{group}”组的规则在{what}上不一致' },
    page: {
      en: 'Rules of one group are compared or combined with each other, so they must have the same kind of effect, say the same way, and, for discounts, stand in the same lane.',
      zh: '同组规则要相互比较或合并，因此必须是同类效果、写同样的方式；优惠规则还须在同一通道。',
    },
  },
  lane: {
    code: 'JF1411',
    severity: 'error',
    title: { en: 'discount lane', zh: '优惠通道' },
    text: { en: '{problem}', zh: '{problem}' },
    page: {
      en: 'Every discount names the lane in which it acts, because discounts in later lanes see what earlier lanes left. Rules that give points have no lane.',
      zh: '每条优惠规则都要写明通道，因为后面的通道看到的是之前通道留下的金额。赠送积分的规则没有通道。',
    },
  },
  limitUnit: {
    code: 'JF1412',
    severity: 'error',
    title: { en: 'limit counts something else', zh: '上限单位不符' },
    text: {
      en: 'this rule gives {gives}; its limit counts {counts}',
      zh: '此规则给出的是{gives}，上限却按{counts}计',
    },
    page: {
      en: 'Rules that give points are limited in points or times, discounts in money or times.',
      zh: '赠送积分的规则按积分或次数限额，优惠按金额或次数限额。',
    },
  },
  notForThisEffect: {
    code: 'JF1413',
    severity: 'error',
    title: { en: 'clause does not fit the effect', zh: '子句与效果不符' },
    text: {
      en: 'this clause is about {about}, but the rule {effect}',
      zh: '此子句针对{about}，而规则{effect}',
    },
    page: {
      en: 'Lowest prices belong to discounts; overriding goes from points rules to points rules and base points, or from discounts to discounts of the same or a later lane.',
      zh: '最低价只用于优惠；覆盖只能在积分规则（含基础积分）之间，或由优惠作用于同一通道或之后通道的优惠。',
    },
  },
  tableShape: {
    code: 'JF1414',
    severity: 'error',
    title: { en: 'table is not well formed', zh: '表格形状不对' },
    text: { en: '{problem}', zh: '{problem}' },
    page: {
      en: 'The first row names the columns: conditions first, the value of the effect last. Every other row has one cell for each; `any` leaves a condition out.',
      zh: '第一行是列名：条件在前，效果的取值在最后一列。其余每行的单元格数与之相同；“不限”表示不作限制。',
    },
  },
  exampleIncomplete: {
    code: 'JF1415',
    severity: 'error',
    title: { en: 'example proves nothing', zh: '示例不完整' },
    text: { en: 'this example has {what}', zh: '此示例{what}' },
    page: {
      en: 'An example needs something that happens (one purchase that is judged, or another event) and at least one expectation; otherwise it could never fail.',
      zh: '示例需要发生的事（一笔要检验的消费或其他事件）和至少一条预期，否则永远不会失败。',
    },
  },
  noSuchNumber: {
    code: 'JF1443',
    severity: 'error',
    title: { en: 'no such number', zh: '没有此编号' },
    text: {
      en: 'there is no {what} {number}: there are {count}',
      zh: '没有第 {number} {what}，共 {count} {what}',
    },
    page: {
      en: 'Purchases and redemptions of an example are numbered from 1 in the order in which they are written, the earlier ones included; the lines of a purchase from 1 in theirs.',
      zh: '示例中的消费和兑换按书写顺序从 1 编号（含此前的消费）；一笔消费的各行也从 1 编号。',
    },
  },
  undescribable: {
    code: 'JF1416',
    severity: 'error',
    title: { en: 'no single item described', zh: '无法确定商品' },
    text: { en: 'this does not describe one item', zh: '此处描述的不是一件确定的商品' },
    page: {
      en: 'In an example an item is described by plain facts joined by `also`: a category, a tag, a product, a brand, a grade. Lists and comparisons leave open which item it is.',
      zh: '示例中的商品用确定的情况描述，以“同时属于”连接：品类、标签、商品、品牌、等级。列举和比较无法确定是哪件商品。',
    },
  },
  oneRateOnly: {
    code: 'JF1417',
    severity: 'error',
    title: { en: 'rates may collide', zh: '比例可能冲突' },
    text: {
      en: 'there are {count} earn blocks, but `earn base` does not say what happens when several fit',
      zh: '有 {count} 个基础积分块，但 `base` 没有说明多个同时适用时如何处理',
    },
    page: {
      en: 'When more than one rate can fit an item, `earn base` declares whether the highest, the lowest or all of them count.',
      zh: '一件商品可能符合多个比例时，`base` 块须声明取最高、取最低还是累加。',
    },
  },
  needsPurchase: {
    code: 'JF1440',
    severity: 'error',
    title: { en: 'needs a purchase', zh: '需要消费' },
    text: {
      en: '{what} has no meaning here: this rule is set off by {trigger}, not by a purchase',
      zh: '{what}在此没有意义：此规则由{trigger}触发，不是由消费触发',
    },
    page: {
      en: 'A rule with a trigger (`on sign-up`, `on the birthday` …) acts where there is no purchase: there are no items, no amounts and no points to multiply. It can give points `once`, for what an activity counted or for the carbon it saved; send a message; give a perk; open an offer; move to a tier. Its conditions are about the member and the time.\n\nWhat a purchase is to earn stands in a rule without a trigger.',
      zh: '写了触发事件的规则（“入会时”“生日当天”……）生效时没有消费：没有商品、金额，也没有可翻倍的积分。它可以送积分“一次”、按活动计数或减碳量送积分、发送消息、授予权益、开放兑换或直升等级；条件只涉及会员和时间。\n\n消费应得的奖励请写在没有触发事件的规则中。',
    },
  },
  otherTrigger: {
    code: 'JF1442',
    severity: 'error',
    title: { en: 'rules never meet', zh: '规则不会相遇' },
    text: {
      en: 'this rule is set off by {trigger}, and `{other}` by {otherTrigger}: neither can override the other',
      zh: '此规则由{trigger}触发，“{other}”由{otherTrigger}触发：无法互相取代',
    },
    page: {
      en: 'A rule overrides another one where both are set off by the same: the same purchase, the same kind of event. Rules with different triggers are never decided together.',
      zh: '只有由同一事件触发的规则才能互相取代：同一笔消费，或同一种事件。触发事件不同的规则从不一起决定。',
    },
  },
  needsTrigger: {
    code: 'JF1441',
    severity: 'error',
    title: { en: 'needs another trigger', zh: '触发事件不符' },
    text: {
      en: '{what} has no meaning for what sets this rule off',
      zh: '{what}与此规则的触发事件不符',
    },
    page: {
      en: 'A rule without a trigger is set off by every purchase, and gives points `per purchase`; `once` would read as once for ever. What an activity counted is there only for rules with a trigger `on activity …`.',
      zh: '没有写触发事件的规则由每笔消费触发，积分写“每单”；写“一次”会被读成总共一次。活动计数只用于写了“完成……时”的规则。',
    },
  },
  scopesClash: {
    code: 'JF1450',
    severity: 'error',
    title: { en: 'two rules for the same points', zh: '同一积分有两条规定' },
    text: {
      en: 'another {block} is for {points} already',
      zh: '另一个{block}已针对{points}',
    },
    page: {
      en: 'Of several blocks the narrowest decides: one for the rule that gave the points, else one for its campaign, else the one for all points. Two of the same width for the same points would leave it to their order, so that one of them must go.',
      zh: '多个块同时适用时取范围最小的：先看针对赠送规则的，再看针对其活动的，最后是针对全部积分的。同一积分有两个同样范围的块，就得由顺序决定，因此须去掉一个。',
    },
  },
  noMonthsCounted: {
    code: 'JF1451',
    severity: 'error',
    title: { en: 'no months counted', zh: '没有按月计算' },
    text: {
      en: 'this block counts neither months nor years, so that nothing depends on month ends',
      zh: '此块没有按月或年计算，与月末无关',
    },
    page: {
      en: '`month ends …` says what a month after 31 January is. Days, ends of periods and dates need no answer to that.',
      zh: '“没有对应日期的月份……”说明 1 月 31 日的一个月后是哪一天。按天、按周期末或按日期到期都用不到它。',
    },
  },
  tierForAll: {
    code: 'JF1452',
    severity: 'error',
    title: { en: 'tier that needs no condition', zh: '无需条件的等级' },
    text: {
      en: 'everyone has the tier `{tier}` to begin with; it is neither reached nor lost',
      zh: '所有人一开始就是等级“{tier}”，无所谓达到或失去',
    },
    page: {
      en: 'The lowest tier of `jifen.yaml`, and the one that members without a tier count as, belong to everyone. Write blocks for the tiers above.',
      zh: '`jifen.yaml` 中最低的等级，以及没有等级的会员默认的等级，人人都有。请为更高的等级写块。',
    },
  },
  notForTiers: {
    code: 'JF1453',
    severity: 'error',
    title: { en: 'tiers cannot depend on this', zh: '等级不能取决于此' },
    text: {
      en: 'this condition reads {what}: {reason}',
      zh: '此条件读取{what}：{reason}',
    },
    page: {
      en: 'Tiers are reached and kept by facts of the member: counters over a span of time (`member points earned this year`, `member spend in the last 12 months`), credit band, tags, attributes. Not by the balance: redeeming never lowers a tier. `reached when` may also read the purchase just made (`paid amount is at least 10,000 CNY`), and its counters include that purchase.',
      zh: '等级的达到和保留取决于会员情况：某段时间的计数（“会员本年获得积分”“会员最近 12 个月内消费额”）、信用等级、标签、属性，而不取决于余额：兑换积分不会降级。“升级条件”还可以读取刚完成的这笔消费（“实付金额不低于 10,000 元”），其中的计数包含该笔消费。',
    },
  },
  tierNeverKept: {
    code: 'JF1454',
    severity: 'error',
    title: { en: 'tier that no review keeps', zh: '无法保级' },
    text: {
      en: 'this reads the purchase just made, which a review has not: say what keeps the tier',
      zh: '此处读取刚完成的消费，而评定时没有消费：请写明如何保级',
    },
    page: {
      en: 'Without `kept when` a tier is kept on the condition on which it is reached. A condition on one purchase cannot be met at a review, so that the tier would be lost at the first one.',
      zh: '不写“保级条件”时，保级与升级条件相同。针对单笔消费的条件在评定时无法满足，等级会在第一次评定时失去。',
    },
  },
  offerShape: {
    code: 'JF1470',
    severity: 'error',
    title: { en: 'clause does not fit the offer', zh: '子句与兑换品不符' },
    text: { en: '{problem}', zh: '{problem}' },
    page: {
      en: 'An offer either has prices (`costs 500 points`) and gives something, or its points pay for part of a purchase (`pays 1 CNY per 100 points`) in steps that are worth whole minor units. Its limits count how often a member may have it.',
      zh: '兑换品要么有兑换价（“兑换价 500 积分”）并给出物品，要么以积分抵扣消费金额（“每 100 积分抵 1 元”），每档须能折算为整分。其限额按会员兑换次数计。',
    },
  },
  unknownSlot: {
    code: 'JF1471',
    severity: 'error',
    title: { en: 'unknown slot in a message', zh: '消息中有未知的占位符' },
    text: {
      en: 'there is no slot {found}; the slots are {known}',
      zh: '没有占位符 {found}，可用的有 {known}',
    },
    page: {
      en: 'Names in braces are filled in when the message is told to a member. One that is not known would reach the member as it stands.',
      zh: '花括号中的名称在告知会员时填入。未知的名称会原样发给会员。',
    },
  },
  noPurchaseHere: {
    code: 'JF1472',
    severity: 'error',
    title: { en: 'no purchase here', zh: '此处没有消费' },
    text: {
      en: 'this reads the {what}, but {where} there is no purchase',
      zh: '此条件读取{what}，而{where}没有消费',
    },
    page: {
      en: 'Conditions on items, amounts, channels and payments are about a purchase. Where there is none, use what is known of the member: tier, balance, counters such as `member spend this month`.',
      zh: '有关商品、金额、渠道和支付的条件针对一笔消费。没有消费之处请使用会员的情况：等级、余额、“会员本月消费额”等累计值。',
    },
  },
  perkOfPerk: {
    code: 'JF1473',
    severity: 'error',
    title: { en: 'perk that hangs on perks', zh: '权益取决于权益' },
    text: { en: 'who has a perk cannot hang on having a perk', zh: '是否享有权益不能取决于其他权益' },
    page: {
      en: 'Perks that ask for perks could ask for themselves. Write the conditions of the other perk here.',
      zh: '权益若取决于权益，可能取决于自身。请在此直接写另一权益的条件。',
    },
  },
  lateExclusion: {
    code: 'JF1419',
    severity: 'warning',
    title: { en: 'exclusion comes too late', zh: '排斥来不及生效' },
    text: {
      en: 'this does not stop the discount `{rule}` of campaign `{excluded}`, which is decided before every rule of `{campaign}`',
      zh: '此处无法排斥活动“{excluded}”的优惠“{rule}”：它先于“{campaign}”的所有规则决定',
    },
    page: {
      en: 'Discounts are decided lane by lane, and points after all of them. A campaign stops the rules of another one only from the first of its own rules on, so a campaign that only gives points cannot stop a discount.\n\nGive the excluding campaign a rule in the same lane or an earlier one, move the discount to a later lane, or turn the exclusion round.',
      zh: '优惠按通道先后决定，积分在全部优惠之后决定。一个活动只能从自己的第一条规则起排斥另一活动的规则，因此只送积分的活动无法排斥优惠。\n\n请让排斥方在同一通道或更早的通道中有规则，把该优惠移到更后的通道，或反过来排斥。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;
