/** What a fact with its parameters is called. */
import { type FactId, factDefinition } from '../../ruleset/facts.js';
import type { CounterWindow } from '../../ruleset/types.js';
import { type Localized, sameText } from '../../text/localized.js';
import { fill } from './fill.js';
import { itemsWords } from './items.js';
import {
  activityName,
  attributeName,
  attributeOwner,
  type Lexicon,
  lifeName,
  methodName,
} from './lexicon.js';
import type { Subject } from './values.js';

const WINDOWS: Readonly<Record<Exclude<CounterWindow['period'], 'days' | 'months'>, Localized>> = {
  lifetime: { en: 'so far', zh: '累计' },
  day: { en: 'today', zh: '今天' },
  week: { en: 'this week', zh: '本周' },
  month: { en: 'this month', zh: '本月' },
  quarter: { en: 'this quarter', zh: '本季度' },
  year: { en: 'this year', zh: '本年' },
  'membership-year': { en: 'this membership year', zh: '本会员年度' },
};

function windowWords(window: CounterWindow | undefined): Localized {
  if (window === undefined) return WINDOWS.lifetime;
  if (window.period === 'months')
    return fill(window.months === 1 ? LAST_MONTH : LAST_MONTHS, { months: `${window.months}` });
  if (window.period !== 'days') return WINDOWS[window.period];
  return window.days === 1 ? WINDOWS.day : fill(LAST_DAYS, { days: `${window.days}` });
}

const LAST_DAYS: Localized = { en: 'in the last {days} days', zh: '最近 {days} 天' };
const LAST_MONTH: Localized = { en: 'in the last month', zh: '最近 1 个月' };
const LAST_MONTHS: Localized = { en: 'in the last {months} months', zh: '最近 {months} 个月' };

/** Points expire in the days to come. */
function daysAheadWords(window: CounterWindow | undefined): Localized {
  const days = window?.period === 'days' ? window.days : 1;
  return fill({ en: days === 1 ? '{days} day' : '{days} days', zh: '{days} 天' }, { days: `${days}` });
}

/** `paid amount`, `quantity of category Snacks`, `spend this month`. */
export function labelWords(lexicon: Lexicon, { fact, params }: Subject): Localized {
  return fill(factDefinition(fact).label, {
    name: parameterName(lexicon, fact, params?.name ?? ''),
    items: itemsWords(lexicon, params?.items ?? null),
    window: fact === 'member.pointsExpiring' ? daysAheadWords(params?.window) : windowWords(params?.window),
  });
}

function parameterName(lexicon: Lexicon, fact: FactId, id: string): Localized {
  switch (fact) {
    case 'purchase.paymentShare':
      return methodName(lexicon, id);
    case 'member.purchaseInRun':
      return sameText(id);
    case 'member.redemptions':
      return id === '' ? { en: 'any offer', zh: '任意兑换品' } : lifeName(lexicon, 'offers', id);
    case 'member.donated':
      return id === '' ? { en: 'any cause', zh: '任意公益项目' } : lifeName(lexicon, 'causes', id);
    case 'member.activities':
      return id === '' ? { en: 'any activity', zh: '任意活动行为' } : activityName(lexicon, id);
    default:
      return attributeName(lexicon, attributeOwner(fact), id);
  }
}
