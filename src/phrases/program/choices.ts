/** The clauses of `program`: choices on which real systems disagree. Each is written; none has a default. */
import type { Choices } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { type ClausePart, PROGRAM_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase, type SlotType } from '../phrase.js';
import { plainNames } from '../slots/name.js';
import { choice } from '../slots/part.js';

const EARNS = choice(
  'earns',
  { en: 'whether it earns', zh: '是否计分' },
  {
    yes: { en: 'earns', zh: '计分' },
    no: { en: 'does not earn', zh: '不计分' },
  },
);

const ROUNDING = choice(
  'rounding',
  { en: 'a way to round', zh: '取整方式' },
  {
    down: { en: 'down', zh: '向下取整' },
    up: { en: 'up', zh: '向上取整' },
    'half-up': { en: 'half up', zh: '四舍五入' },
    'half-even': { en: 'half even', zh: '四舍六入五成双' },
  },
);

function declare<V extends string>(
  id: string,
  patterns: Localized,
  slot: SlotType<V>,
  summary: Localized,
  example: Localized,
  choices: (value: V) => Partial<Choices>,
): Phrase {
  return definePhrase(PROGRAM_CLAUSE)({
    id: `program/${id}`,
    en: patterns.en,
    zh: patterns.zh,
    slots: { way: slot },
    documentation: { summary, example },
    lower: ({ way }): ClausePart => ({ part: 'choice', choices: choices(way as V) }),
  });
}

export const PROGRAM_CHOICES: readonly Phrase[] = [
  declare(
    'basis',
    { en: 'points count {way}', zh: '积分按 {way} 计算' },
    choice(
      'basis',
      { en: 'an earning basis', zh: '计分基数' },
      {
        paid: { en: 'the paid amount', zh: '实付金额' },
        listed: { en: 'the listed amount', zh: '标价金额' },
      },
    ),
    { en: 'Whether discounts lower what a purchase earns on.', zh: '优惠是否减少计分基数。' },
    { en: 'points count the paid amount', zh: '积分按实付金额计算' },
    (basis) => ({ basis }),
  ),
  declare(
    'delivery',
    { en: 'delivery {way}', zh: '运费 {way}' },
    EARNS,
    { en: 'Whether delivery charges earn points and count for thresholds.', zh: '运费是否计分并计入门槛。' },
    { en: 'delivery does not earn', zh: '运费不计分' },
    (way) => ({ deliveryEarns: way === 'yes' }),
  ),
  declare(
    'tax',
    { en: 'tax {way}', zh: '税费 {way}' },
    EARNS,
    { en: 'Whether tax lines earn points and count for thresholds.', zh: '税费是否计分并计入门槛。' },
    { en: 'tax does not earn', zh: '税费不计分' },
    (way) => ({ taxEarns: way === 'yes' }),
  ),
  declare(
    'deposit',
    { en: 'deposit {way}', zh: '押金 {way}' },
    EARNS,
    { en: 'Whether deposits earn points and count for thresholds.', zh: '押金是否计分并计入门槛。' },
    { en: 'deposit does not earn', zh: '押金不计分' },
    (way) => ({ depositEarns: way === 'yes' }),
  ),
  declare(
    'points-paid',
    { en: 'the part paid with points {way}', zh: '积分支付部分 {way}' },
    EARNS,
    {
      en: 'Whether the part of a purchase that is paid with points earns points.',
      zh: '用积分支付的部分是否计分。',
    },
    { en: 'the part paid with points does not earn', zh: '积分支付部分不计分' },
    (way) => ({ pointsPaidEarns: way === 'yes' }),
  ),
  declare(
    'rounding',
    { en: 'round points {way}', zh: '积分 {way}' },
    ROUNDING,
    { en: 'How points are rounded to whole smallest units.', zh: '积分如何取整到最小单位。' },
    { en: 'round points down', zh: '积分向下取整' },
    (pointsRounding) => ({ pointsRounding }),
  ),
  declare(
    'rounding-level',
    { en: 'points are rounded {way}', zh: '取整 {way}' },
    choice(
      'rounding-level',
      { en: 'where to round', zh: '取整层级' },
      {
        item: { en: 'per item', zh: '按每行' },
        rule: { en: 'per rule', zh: '按每条规则' },
        purchase: { en: 'per purchase', zh: '按每单' },
        carry: { en: 'per purchase and the rest is carried forward', zh: '按每单并结转余数' },
      },
    ),
    { en: 'At which one point the exact points are rounded.', zh: '精确积分在哪一处取整。' },
    { en: 'points are rounded per purchase', zh: '取整按每单' },
    (pointsRoundingPer) => ({ pointsRoundingPer }),
  ),
  declare(
    'money-rounding',
    { en: 'round money {way}', zh: '金额 {way}' },
    ROUNDING,
    {
      en: 'How discounts are rounded to the smallest unit of money.',
      zh: '优惠金额如何取整到最小货币单位。',
    },
    { en: 'round money half up', zh: '金额四舍五入' },
    (moneyRounding) => ({ moneyRounding }),
  ),
  declare(
    'multiplier-groups',
    { en: 'multiplier groups combine by {way}', zh: '倍数组之间 {way}' },
    choice(
      'combine',
      { en: 'a way to combine', zh: '组合方式' },
      {
        add: { en: 'adding', zh: '相加' },
        multiply: { en: 'multiplying', zh: '相乘' },
        best: { en: 'taking the best', zh: '只取最高' },
      },
    ),
    {
      en: 'Whether 2x and 1.5x from two groups make 2.5x, 3x or 2x.',
      zh: '两个组的 2 倍与 1.5 倍合成 2.5 倍、3 倍还是 2 倍。',
    },
    { en: 'multiplier groups combine by multiplying', zh: '倍数组之间相乘' },
    (multiplierGroups) => ({ multiplierGroups }),
  ),
  declare(
    'bonuses',
    { en: 'bonus points are {way}', zh: '奖励积分 {way}' },
    choice(
      'bonuses',
      { en: 'whether bonuses are multiplied', zh: '奖励是否翻倍' },
      {
        yes: { en: 'multiplied', zh: '参与翻倍' },
        no: { en: 'not multiplied', zh: '不参与翻倍' },
      },
    ),
    {
      en: 'Whether multipliers also multiply the points that rules give.',
      zh: '倍数是否也作用于规则赠送的积分。',
    },
    { en: 'bonus points are not multiplied', zh: '奖励积分不参与翻倍' },
    (way) => ({ bonusesMultiplied: way === 'yes' }),
  ),
  declare(
    'discounts-on',
    { en: 'discounts are computed on {way}', zh: '优惠按 {way} 计算' },
    choice(
      'discounts-on',
      { en: 'what discounts are computed on', zh: '优惠的计算基础' },
      {
        listed: { en: 'the listed price', zh: '原价' },
        left: { en: 'what is left', zh: '剩余金额' },
      },
    ),
    {
      en: 'Whether a discount in a later lane is computed on the listed price or on what earlier lanes left.',
      zh: '后面通道的优惠按原价还是按之前通道留下的金额计算。',
    },
    { en: 'discounts are computed on what is left', zh: '优惠按剩余金额计算' },
    (discountsOn) => ({ discountsOn }),
  ),
  definePhrase(PROGRAM_CLAUSE)({
    id: 'program/lanes',
    en: 'discount lanes {lanes}',
    zh: '优惠通道 {lanes}',
    slots: { lanes: plainNames({ en: 'lane names in order', zh: '按顺序的通道名' }) },
    documentation: {
      summary: {
        en: 'The lanes in which discounts act, first to last; each sees the amounts the earlier ones left.',
        zh: '优惠依次经过的通道；每个通道看到之前通道留下的金额。',
      },
      example: { en: 'discount lanes item, order, coupon', zh: '优惠通道 item、order、coupon' },
    },
    lower: ({ lanes }): ClausePart => ({
      part: 'choice',
      choices: { lanes: lanes.map((lane) => lane.text) },
    }),
  }),
  declare(
    'odd-unit',
    { en: 'the odd unit goes to {way}', zh: '尾差归 {way}' },
    choice(
      'odd-unit',
      { en: 'who gets the odd unit', zh: '尾差归属' },
      {
        'largest-remainder': { en: 'the largest remainder', zh: '余数最大者' },
        first: { en: 'the first', zh: '第一个' },
        last: { en: 'the last', zh: '最后一个' },
      },
    ),
    {
      en: 'Who gets the cent or point that is left when a whole is shared out.',
      zh: '分摊后剩下的一分钱或一个积分归谁。',
    },
    { en: 'the odd unit goes to the largest remainder', zh: '尾差归余数最大者' },
    (oddUnitTo) => ({ oddUnitTo }),
  ),
  declare(
    'threshold',
    { en: 'thresholds read {way}', zh: '门槛按 {way} 判断' },
    choice(
      'threshold',
      { en: 'what thresholds read', zh: '门槛口径' },
      {
        listed: { en: 'the listed amount', zh: '标价金额' },
        left: { en: 'the amount after earlier lanes', zh: '之前通道之后的金额' },
      },
    ),
    {
      en: 'What `purchase amount`, `amount of …` and `price` read in conditions.',
      zh: '条件中的“订单金额”“……的金额”“单价”按什么读取。',
    },
    { en: 'thresholds read the listed amount', zh: '门槛按标价金额判断' },
    (thresholdReads) => ({ thresholdReads }),
  ),
  declare(
    'limit-gives',
    { en: 'a limit that bites gives {way}', zh: '触及上限时 {way}' },
    choice(
      'limit-gives',
      { en: 'what a limit gives', zh: '上限的处理' },
      {
        rest: { en: 'what is left', zh: '发放剩余' },
        nothing: { en: 'nothing', zh: '不再发放' },
      },
    ),
    {
      en: 'Whether an award that does not fit under a limit gets the rest or nothing.',
      zh: '超出上限的奖励发放剩余部分还是完全不发。',
    },
    { en: 'a limit that bites gives what is left', zh: '触及上限时发放剩余' },
    (limitGives) => ({ limitGives }),
  ),
];
