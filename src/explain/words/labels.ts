/** What a fact with its parameters is called. */
import { type FactId, factDefinition } from '../../ruleset/facts.js';
import type { CounterWindow } from '../../ruleset/types.js';
import { type Localized, sameText } from '../../text/localized.js';
import { fill } from './fill.js';
import { itemsWords } from './items.js';
import { attributeName, attributeOwner, type Lexicon, methodName } from './lexicon.js';
import type { Subject } from './values.js';

const WINDOWS: Readonly<Record<Exclude<CounterWindow['period'], 'days'>, Localized>> = {
  lifetime: { en: 'so far', zh: '累计' },
  day: { en: 'today', zh: '今天' },
  week: { en: 'this week', zh: '本周' },
  month: { en: 'this month', zh: '本月' },
  quarter: { en: 'this quarter', zh: '本季度' },
  year: { en: 'this year', zh: '本年' },
};

function windowWords(window: CounterWindow | undefined): Localized {
  if (window === undefined) return WINDOWS.lifetime;
  if (window.period !== 'days') return WINDOWS[window.period];
  return window.days === 1
    ? WINDOWS.day
    : fill({ en: 'in the last {days} days', zh: '最近 {days} 天' }, { days: `${window.days}` });
}

/** `paid amount`, `quantity of category Snacks`, `spend this month`. */
export function labelWords(lexicon: Lexicon, { fact, params }: Subject): Localized {
  return fill(factDefinition(fact).label, {
    name: parameterName(lexicon, fact, params?.name ?? ''),
    items: itemsWords(lexicon, params?.items ?? null),
    window: windowWords(params?.window),
  });
}

function parameterName(lexicon: Lexicon, fact: FactId, id: string): Localized {
  if (fact === 'purchase.paymentShare') return methodName(lexicon, id);
  if (fact === 'member.purchaseInRun') return sameText(id);
  return attributeName(lexicon, attributeOwner(fact), id);
}
