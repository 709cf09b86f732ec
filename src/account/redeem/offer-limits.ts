/** How often a member may have an offer. */
import { usedBefore } from '../../engine/limit-use.js';
import type { MemberState } from '../../engine/state.js';
import type { Limit, LimitPeriod, Offer, RuleSetContent } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { periodOf } from '../../value/civil-date.js';
import { instantOfLocal } from '../../value/zone.js';
import { instantText, moneyText, pointsText } from '../words.js';
import { REDEEM_MESSAGES as MESSAGES } from './messages.js';
import { dayOf, type Obstacle, type OfferQuestion, obstacle } from './offer-question.js';
import type { Cost } from './price.js';
import { useOnDay } from './use-on-day.js';

/** What a limit counts of a redemption: times, points, or the money that is paid besides. */
export type LimitedUse = Pick<Cost, 'points' | 'cashMinor'> & { readonly quantity: number };

export function limitObstacles(question: OfferQuestion, use: LimitedUse): readonly Obstacle[] {
  const { account, offer, rules } = question;
  const { content } = rules.ruleSet;
  const day = dayOf(question);
  return offer.limits.flatMap((limit) => {
    const asked = measure(limit, use);
    const used = usedAround(account.state, limit, day);
    if (used + asked <= BigInt(limit.quota.amount)) return [];
    const againDay = dayAgain(limit, account.state, asked, day);
    const passesMs = againDay === null ? null : instantOfLocal(content.zone, againDay, 0);
    const args = {
      offer: offer.title,
      most: quotaText(content, limit, BigInt(limit.quota.amount)),
      period: periodText(limit.per),
      used: quotaText(content, limit, used),
      asked: quotaText(content, limit, asked),
      when: againText(content, passesMs),
    };
    return [obstacle(MESSAGES.limitReached, args, { passesMs })];
  });
}

/** What is used of a limit; for a late record of a rolling limit, in the fullest window that would hold it. */
function usedAround(state: MemberState, limit: Limit, day: number): bigint {
  const { per } = limit;
  const ends = per.period === 'days' ? laterUses(state, limit, day).filter((on) => on < day + per.days) : [];
  const used = [day, ...ends].map((on) => usedBefore(state, limit, on));
  return used.reduce((most, one) => (one > most ? one : most));
}

function laterUses({ limits }: MemberState, { id }: Limit, day: number): readonly number[] {
  return (limits.get(id) ?? []).map(([on]) => on).filter((on) => on > day);
}

/** Counts a redemption on its day; with `sign` -1 a redemption that is undone. */
export function useLimits(
  state: MemberState,
  { limits }: Offer,
  use: LimitedUse,
  day: number,
  sign: 1n | -1n,
): MemberState {
  const counted = limits.filter(({ per }) => per.period !== 'purchase');
  const add = (uses: MemberState['limits'], limit: Limit) =>
    useOnDay(uses, limit.id, day, sign * measure(limit, use));
  return { ...state, limits: counted.reduce(add, state.limits) };
}

function measure({ quota }: Limit, { quantity, points, cashMinor }: LimitedUse): bigint {
  switch (quota.unit) {
    case 'times':
      return BigInt(quantity);
    case 'points':
      return points;
    case 'money':
      return cashMinor;
  }
}

/** The first later day on which as much would be within the limit; `null`: never. */
function dayAgain(limit: Limit, state: MemberState, asked: bigint, day: number): number | null {
  const { per, quota } = limit;
  if (asked > BigInt(quota.amount)) return null;
  if (per.period === 'days') {
    // Room comes only when the use of a day falls out of the window.
    const later = (state.limits.get(limit.id) ?? []).map(([on]) => on + per.days).filter((on) => on > day);
    return later.find((on) => usedBefore(state, limit, on) + asked <= BigInt(quota.amount)) ?? null;
  }
  if (per.period === 'campaign' || per.period === 'purchase') return null;
  return periodOf(day, per.period).end + 1;
}

function quotaText(content: RuleSetContent, { quota }: Limit, amount: bigint): Localized {
  switch (quota.unit) {
    case 'times':
      return { en: amount === 1n ? '1 time' : `${amount} times`, zh: `${amount} 次` };
    case 'points':
      return pointsText(content, amount);
    case 'money':
      return moneyText(content, amount);
  }
}

function againText(content: RuleSetContent, passesMs: number | null): Localized {
  if (passesMs === null) return { en: '', zh: '' };
  const at = instantText(content, passesMs);
  return { en: `; again from ${at}`, zh: `；${at} 起可再兑换` };
}

function periodText(per: LimitPeriod): Localized {
  if (per.period === 'days') return { en: `in ${per.days} days`, zh: `每 ${per.days} 天` };
  return PERIODS[per.period];
}

const PERIODS: Readonly<Record<Exclude<LimitPeriod['period'], 'days'>, Localized>> = {
  purchase: { en: 'at once', zh: '每次' },
  day: { en: 'a day', zh: '每日' },
  week: { en: 'a week', zh: '每周' },
  month: { en: 'a month', zh: '每月' },
  quarter: { en: 'a quarter', zh: '每季度' },
  year: { en: 'a year', zh: '每年' },
  campaign: { en: 'in all', zh: '总计' },
};
