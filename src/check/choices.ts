/** The choices that a program must declare, and how a missing one is named. */
import type { Choices } from '../ruleset/types.js';
import type { Localized } from '../text/localized.js';

/** One sentence that would declare each choice, for the message. */
export const CHOICE_SENTENCES: Readonly<Record<keyof Choices, Localized>> = {
  basis: {
    en: 'points count the paid amount | the listed amount',
    zh: '积分按实付金额计算｜积分按标价金额计算',
  },
  deliveryEarns: { en: 'delivery earns | delivery does not earn', zh: '运费计分｜运费不计分' },
  taxEarns: { en: 'tax earns | tax does not earn', zh: '税费计分｜税费不计分' },
  depositEarns: { en: 'deposit earns | deposit does not earn', zh: '押金计分｜押金不计分' },
  pointsPaidEarns: {
    en: 'the part paid with points earns | does not earn',
    zh: '积分支付部分计分｜积分支付部分不计分',
  },
  pointsRounding: {
    en: 'round points down | up | half up | half even',
    zh: '积分向下取整｜向上取整｜四舍五入｜四舍六入五成双',
  },
  pointsRoundingPer: {
    en: 'points are rounded per item | per rule | per purchase | per purchase and the rest is carried forward',
    zh: '取整按每行｜按每条规则｜按每单｜按每单并结转余数',
  },
  moneyRounding: {
    en: 'round money down | up | half up | half even',
    zh: '金额向下取整｜向上取整｜四舍五入｜四舍六入五成双',
  },
  multiplierGroups: {
    en: 'multiplier groups combine by adding | multiplying | taking the best',
    zh: '倍数组之间相加｜相乘｜只取最高',
  },
  bonusesMultiplied: {
    en: 'bonus points are multiplied | not multiplied',
    zh: '奖励积分参与翻倍｜奖励积分不参与翻倍',
  },
  discountsOn: {
    en: 'discounts are computed on the listed price | what is left',
    zh: '优惠按原价计算｜优惠按剩余金额计算',
  },
  lanes: { en: 'discount lanes item, order', zh: '优惠通道 item、order' },
  oddUnitTo: {
    en: 'the odd unit goes to the largest remainder | the first | the last',
    zh: '尾差归余数最大者｜第一个｜最后一个',
  },
  thresholdReads: {
    en: 'thresholds read the listed amount | the amount after earlier lanes',
    zh: '门槛按标价金额判断｜门槛按之前通道之后的金额判断',
  },
  limitGives: {
    en: 'a limit that bites gives what is left | nothing',
    zh: '触及上限时发放剩余｜触及上限时不再发放',
  },
};

/** The declared choices when all are there, else the names of those that are missing. */
export function completeChoices(
  choices: Partial<Choices>,
): Choices | { readonly missing: readonly (keyof Choices)[] } {
  const missing = (Object.keys(CHOICE_SENTENCES) as (keyof Choices)[]).filter(
    (name) => choices[name] === undefined,
  );
  return missing.length === 0 ? (choices as Choices) : { missing };
}
