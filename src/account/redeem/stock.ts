/** How much there is of an offer for all members together. */
import type { SharedState } from '../../engine/state.js';
import type { Offer, Stock } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { periodOf } from '../../value/civil-date.js';
import { instantOfLocal } from '../../value/zone.js';
import { REDEEM_MESSAGES as MESSAGES } from './messages.js';
import { dayOf, type Obstacle, type OfferQuestion, obstacle } from './offer-question.js';

/** The key of a stock's period: its id, `@`, and the first day of the period or `total`. */
export function stockKey({ id, per }: Stock, day: number): string {
  return `${id}@${per === 'total' ? 'total' : periodOf(day, per).start}`;
}

/** Pieces that are left in the period of a day, never below zero. */
export function stockLeft(stock: Stock, shared: SharedState, day: number): bigint {
  const left = BigInt(stock.pieces) - (shared.stock.get(stockKey(stock, day)) ?? 0n);
  return left < 0n ? 0n : left;
}

export function stockObstacles(question: OfferQuestion, quantity: number): readonly Obstacle[] {
  const { offer, shared, rules } = question;
  const day = dayOf(question);
  const needs = BigInt(quantity) * BigInt(offer.pieces);
  return offer.stock.flatMap((stock) => {
    const left = stockLeft(stock, shared, day);
    if (needs <= left) return [];
    const comesAgain = stock.per !== 'total' && needs <= BigInt(stock.pieces);
    const passesMs = comesAgain
      ? instantOfLocal(rules.ruleSet.content.zone, periodOf(day, stock.per).end + 1, 0)
      : null;
    const args = { offer: offer.title, left: `${left}`, needs: `${needs}`, period: PERIODS[stock.per] };
    return [obstacle(MESSAGES.outOfStock, args, { passesMs })];
  });
}

/** Takes the pieces of so many redemptions out of stock on a day; gives them back for a number below zero. */
export function takeStock(shared: SharedState, offer: Offer, quantity: number, day: number): SharedState {
  if (offer.stock.length === 0) return shared;
  const stock = new Map(shared.stock);
  for (const one of offer.stock) {
    const key = stockKey(one, day);
    const given = (stock.get(key) ?? 0n) + BigInt(quantity) * BigInt(offer.pieces);
    if (given === 0n) stock.delete(key);
    else stock.set(key, given);
  }
  return { ...shared, stock };
}

const PERIODS: Readonly<Record<Stock['per'], Localized>> = {
  total: { en: 'in all', zh: '总计' },
  day: { en: 'today', zh: '今日' },
  week: { en: 'this week', zh: '本周' },
  month: { en: 'this month', zh: '本月' },
  quarter: { en: 'this quarter', zh: '本季度' },
  year: { en: 'this year', zh: '本年' },
};
