/** Limits and budgets in words. */
import type { Budget, Limit, LimitPeriod, Quota } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { countWords } from './amounts.js';
import { fill } from './fill.js';
import { type Lexicon, money, points } from './lexicon.js';

/** An amount of what a quota counts: `300 points`, `50.00 CNY`, `3 times`. */
export function quotaWords(lexicon: Lexicon, unit: Quota['unit'], amount: bigint): Localized {
  switch (unit) {
    case 'points':
      return points(lexicon, amount);
    case 'money':
      return money(lexicon, amount);
    case 'times':
      return countWords(amount, { en: 'time', zh: '次' }, { en: 'times', zh: '次' });
  }
}

const LIMITS: Readonly<Record<Exclude<LimitPeriod['period'], 'days'>, Localized>> = {
  purchase: { en: '{quota} per purchase', zh: '每单 {quota}' },
  day: { en: '{quota} per member per day', zh: '每会员每日 {quota}' },
  week: { en: '{quota} per member per week', zh: '每会员每周 {quota}' },
  month: { en: '{quota} per member per month', zh: '每会员每月 {quota}' },
  quarter: { en: '{quota} per member per quarter', zh: '每会员每季 {quota}' },
  year: { en: '{quota} per member per year', zh: '每会员每年 {quota}' },
  campaign: { en: '{quota} per member in the campaign', zh: '每会员活动期内 {quota}' },
};

/** `300 points per member per month`. */
export function limitWords(lexicon: Lexicon, { quota, per }: Limit): Localized {
  const words = quotaWords(lexicon, quota.unit, BigInt(quota.amount));
  if (per.period !== 'days') return fill(LIMITS[per.period], { quota: words });
  const template = { en: '{quota} per member in any {days} days', zh: '每会员任意 {days} 天内 {quota}' };
  return fill(template, { quota: words, days: `${per.days}` });
}

const BUDGETS: Readonly<Record<Budget['per'], Localized>> = {
  campaign: { en: '{quota}', zh: '{quota}' },
  day: { en: '{quota} per day', zh: '每日 {quota}' },
  week: { en: '{quota} per week', zh: '每周 {quota}' },
  month: { en: '{quota} per month', zh: '每月 {quota}' },
  quarter: { en: '{quota} per quarter', zh: '每季 {quota}' },
  year: { en: '{quota} per year', zh: '每年 {quota}' },
};

/** `5000000 points`, `1000 points per day`. */
export function budgetWords(lexicon: Lexicon, { quota, per }: Budget): Localized {
  return fill(BUDGETS[per], { quota: quotaWords(lexicon, quota.unit, BigInt(quota.amount)) });
}
