/** The fields of a purchase that have rules of their own: its type, currency and instant. */
import type { Currency, Vocabulary } from '../program/vocabulary.js';
import type { Localized } from '../text/localized.js';
import { type InstantProblem, parseInstant } from '../value/instant.js';
import type { Zone } from '../value/zone.js';
import { readRequiredId } from './field-readers.js';
import { type FieldSource, readScalar } from './field-source.js';
import type { JsonObject } from './json-text.js';
import { MESSAGES } from './messages.js';
import { type Findings, refuse, shorten } from './record-problem.js';

/** The kinds of event besides the purchase; `read-event.ts` reads them. */
const OTHER_EVENTS = ['refund', 'signup', 'activity', 'redeem', 'cancel', 'donate', 'profile', 'advance'];

/** Notes a problem with every record that is no purchase, where only purchases are read. */
export function checkType(findings: Findings, record: JsonObject, source: FieldSource): void {
  const found = readScalar(findings, record, source);
  if (found === null || found === 'purchase') return;
  const message = OTHER_EVENTS.includes(found) ? MESSAGES.onlyPurchases : MESSAGES.unknownEvent;
  const suggestion = findings.suggest(found, ['purchase', ...OTHER_EVENTS]);
  const known = message === MESSAGES.onlyPurchases;
  refuse(findings, message, source.from, { found: shorten(found) }, known ? null : suggestion);
}

/** The currency of a record; one that names none has the mapping's, or the only one that there is. */
export function readCurrency(
  findings: Findings,
  record: JsonObject,
  source: FieldSource,
  { currency, currencies, input }: Vocabulary,
): Currency {
  const known = [...new Set([currency.code, ...currencies.keys()])];
  const alone = known.length === 1 ? currency.code : null;
  const code = readScalar(findings, record, source) ?? input.currency ?? alone;
  if (code === null) {
    refuse(findings, MESSAGES.missingField, source.from);
    return currency;
  }
  if (code === currency.code) return currency;
  const other = currencies.get(code);
  if (other !== undefined) return other;
  refuse(findings, MESSAGES.unknownCurrency, source.from, { found: shorten(code), known: known.join(', ') });
  return currency;
}

const INSTANT_PROBLEMS: Readonly<Record<InstantProblem, Localized>> = {
  format: { en: 'expected YYYY-MM-DDTHH:MM:SS+HH:MM', zh: '应为 YYYY-MM-DDTHH:MM:SS+HH:MM' },
  range: { en: 'there is no such day, time or offset', zh: '没有这样的日期、时间或时差' },
  'leap-second': { en: 'leap seconds are not accepted', zh: '不接受闰秒' },
  'no-offset': { en: 'it has no offset from UTC', zh: '缺少与 UTC 的时差' },
};

/** The instant as text and in milliseconds; a zone gives a meaning to texts without offset. */
export function readInstant(
  findings: Findings,
  record: JsonObject,
  source: FieldSource,
  zone: Zone | null,
): { readonly at: string; readonly instantMs: number } {
  const at = readRequiredId(findings, record, source);
  const parsed = parseInstant(at, zone);
  if ('instantMs' in parsed) return { at, instantMs: parsed.instantMs };
  const why = INSTANT_PROBLEMS[parsed.problem];
  refuse(findings, MESSAGES.badInstant, source.from, { found: shorten(at), why });
  return { at, instantMs: 0 };
}
