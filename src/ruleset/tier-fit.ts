/** Which facts the tier of a member can depend on. */
import type { Localized } from '../text/localized.js';
import type { FactId } from './facts.js';

/** `reached` is read after an event with its purchase, `review` when time has come. */
export type TierMoment = 'reached' | 'review';

const GOODS: Localized = {
  en: 'the tier of a member does not depend on the goods of one purchase',
  zh: '会员等级不取决于某一笔消费的商品',
};
const CALENDAR: Localized = {
  en: 'a tier would come and go with the calendar; use a span of time such as `this year`',
  zh: '等级会随日历忽有忽无；请使用“本年”之类的时间范围',
};
const ONE_ACTIVITY: Localized = { en: 'a tier is not read off one activity', zh: '等级不能由单次活动判断' };
const ITSELF: Localized = { en: 'it would depend on itself', zh: '等级会取决于自身' };
const COUNTED_ALREADY: Localized = {
  en: 'counters of a tier include the purchase already; write `member spend …`',
  zh: '等级条件中的计数已包含本次消费；请写“会员……消费额”',
};
const SPENDABLE: Localized = {
  en: 'redeeming points would lower the tier; write `member points earned …`',
  zh: '兑换积分会导致降级；请写“会员……获得积分”',
};
const PERKS: Localized = {
  en: 'perks may depend on the tier, or on the balance',
  zh: '权益可能取决于等级或余额',
};
/** What members have left of their points, or for so long. */
const SPENDABLE_FACTS: readonly FactId[] = ['member.balance', 'member.pending', 'member.pointsExpiring'];
const NO_PURCHASE: Localized = { en: 'there is no purchase at a review', zh: '评定时没有消费' };

/** Why the condition of a tier cannot read the fact; `null`: it can. */
export function reasonAgainstTierFact(fact: FactId, moment: TierMoment): Localized | null {
  if (/^items?\./.test(fact)) return GOODS;
  if (fact.startsWith('time.')) return CALENDAR;
  if (fact.startsWith('activity.')) return ONE_ACTIVITY;
  if (fact === 'member.tier') return ITSELF;
  if (fact === 'member.spendWithThis') return COUNTED_ALREADY;
  if (SPENDABLE_FACTS.includes(fact)) return SPENDABLE;
  if (fact === 'member.perks') return PERKS;
  return moment === 'review' && isOfPurchase(fact) ? NO_PURCHASE : null;
}

/** Whether it says something about the purchase at hand, which a review has not. */
export function isOfPurchase(fact: FactId): boolean {
  return fact.startsWith('purchase.') || fact === 'member.purchaseNumber' || fact === 'member.purchaseInRun';
}
