/** What the conditions of a tier may read: the member, and for reaching it the purchase just made. */
import { type FactId, factDefinition } from '../ruleset/facts.js';
import type { Condition, Test } from '../ruleset/types.js';
import { report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Draft } from './draft.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';
import type { Parts } from './parts.js';

const REASONS = {
  items: {
    en: 'the tier of a member does not depend on the goods of one purchase',
    zh: '会员等级不取决于某一笔消费的商品',
  },
  time: {
    en: 'a tier would come and go with the calendar; use a span of time such as `this year`',
    zh: '等级会随日历忽有忽无；请使用“本年”之类的时间范围',
  },
  activity: { en: 'a tier is not read off one activity', zh: '等级不能由单次活动判断' },
  tier: { en: 'it would depend on itself', zh: '等级会取决于自身' },
  withThis: {
    en: 'counters of a tier include the purchase already; write `member spend …`',
    zh: '等级条件中的计数已包含本次消费；请写“会员……消费额”',
  },
  review: { en: 'there is no purchase at a review', zh: '评定时没有消费' },
} as const satisfies Record<string, Localized>;

/** Reports facts that a tier cannot depend on, and a tier that could be reached but never kept. */
export function checkTierConditions(parts: Parts, draft: Draft): void {
  const reached = parts.all('reached').flatMap(({ condition }) => testsOf(condition));
  const kept = parts.all('kept').flatMap(({ condition }) => testsOf(condition));
  for (const test of reached) refuse(test, reasonAgainst(test.fact), draft);
  for (const test of kept)
    refuse(test, isOfPurchase(test.fact) ? REASONS.review : reasonAgainst(test.fact), draft);
  const ofPurchase = reached.find(({ fact }) => isOfPurchase(fact));
  if (ofPurchase === undefined || kept.length > 0 || parts.damaged) return;
  const span = draft.places.get(ofPurchase) ?? null;
  const suggestion = {
    en: 'add a clause such as `kept when member spend this year is at least 3,000 CNY`',
    zh: '加一条子句，如“保级条件为会员本年消费额不低于 3,000 元”',
  };
  draft.report(report(MESSAGES.tierNeverKept, span, {}, { suggestion }));
}

function refuse(test: Test, reason: Localized | null, draft: Draft): void {
  if (reason === null) return;
  const { label } = factDefinition(test.fact);
  const what = { en: plain(label.en), zh: plain(label.zh) };
  draft.report(report(MESSAGES.notForTiers, draft.places.get(test) ?? null, { what, reason }));
}

/** The label without its parameters. */
function plain(label: string): string {
  return label.replace(/(?: of)? ?\{\w+\}(?: 的)?/g, '').trim();
}

function reasonAgainst(fact: FactId): Localized | null {
  if (fact.startsWith('items.') || fact.startsWith('item.')) return REASONS.items;
  if (fact.startsWith('time.')) return REASONS.time;
  if (fact.startsWith('activity.')) return REASONS.activity;
  if (fact === 'member.spendWithThis') return REASONS.withThis;
  return fact === 'member.tier' ? REASONS.tier : null;
}

function isOfPurchase(fact: FactId): boolean {
  return fact.startsWith('purchase.') || fact === 'member.purchaseNumber' || fact === 'member.purchaseInRun';
}

function testsOf(condition: Condition): readonly Test[] {
  if ('all' in condition) return condition.all.flatMap(testsOf);
  if ('any' in condition) return condition.any.flatMap(testsOf);
  return 'not' in condition ? testsOf(condition.not) : [condition];
}
