/**
 * Readers of single fields. Each returns the value, or a stand-in after noting a problem in `findings`; a record
 * with a problem is refused as a whole, so a stand-in never reaches the evaluator.
 */
import type { NamedSet, Scale } from '../program/vocabulary.js';
import { formatDecimal } from '../value/decimal.js';
import { type Fraction, fraction, ZERO } from '../value/fraction.js';
import { INTEGER_DIGITS_MAX, NUMBER_DECIMALS_MAX, readScaled } from './decimal-text.js';
import { type FieldSource, LIST, lookUp, readScalar, refuseKind, scalarText } from './field-source.js';
import { isJsonList, type JsonNode, type JsonObject } from './json-text.js';
import { MESSAGES } from './messages.js';
import { ID_LENGTH_MAX, textProblem } from './name-text.js';
import { type Findings, refuse, shorten } from './record-problem.js';

/** Entries of a list of tags, coupons or payments. */
export const LIST_LENGTH_MAX = 100;

/** What separates the entries of a list that is written as one text, as in a CSV cell. */
const ENTRY_SEPARATOR = /[;|]/;

/** An optional id: any text that ids may be; see `textProblem`. */
export function readId(findings: Findings, record: JsonObject, source: FieldSource): string | null {
  const text = readScalar(findings, record, source);
  if (text !== null) checkText(findings, source.from, text, ID_LENGTH_MAX);
  return text;
}

/** As `readId`, but its absence is a problem; the stand-in is empty. */
export function readRequiredId(findings: Findings, record: JsonObject, source: FieldSource): string {
  const text = readId(findings, record, source);
  if (text === null) refuse(findings, MESSAGES.missingField, source.from);
  return text ?? '';
}

/** Notes a problem when a text holds what ids and texts must not. */
export function checkText(findings: Findings, field: string, text: string, lengthMax: number): void {
  const why = textProblem(text, lengthMax);
  if (why !== null) refuse(findings, MESSAGES.badId, field, { found: shorten(text), why });
}

/** An optional id of a declared set: one of its members, or any id when the set is open. */
export function readName(
  findings: Findings,
  record: JsonObject,
  source: FieldSource,
  set: NamedSet,
): string | null {
  const name = readId(findings, record, source);
  if (name !== null) checkName(findings, source.from, name, set);
  return name;
}

function checkName(findings: Findings, field: string, name: string, set: NamedSet): void {
  if (set.open || set.members.has(name)) return;
  refuseName(findings, field, name, set.members.keys());
}

/** An optional step of a scale (tier, credit band, green grade), by its id. */
export function readStep(
  findings: Findings,
  record: JsonObject,
  source: FieldSource,
  scale: Scale,
): string | null {
  const name = readId(findings, record, source);
  if (name === null || scale.steps.some((step) => step.id === name)) return name;
  refuseName(
    findings,
    source.from,
    name,
    scale.steps.map((step) => step.id),
  );
  return name;
}

/** Notes an unknown name, with the nearest known one as suggestion. */
export function refuseName(findings: Findings, field: string, name: string, known: Iterable<string>): void {
  const suggestion = findings.suggest(name, known);
  refuse(findings, MESSAGES.unknownName, field, { found: shorten(name) }, suggestion);
}

/** Notes a word that is none of the few that a field can have. */
export function refuseWord(findings: Findings, field: string, word: string, known: readonly string[]): void {
  const suggestion = findings.suggest(word, known);
  refuse(
    findings,
    MESSAGES.unknownWord,
    field,
    { found: shorten(word), known: known.join(', ') },
    suggestion,
  );
}

/** A list of names of a set, each kept once; `null` for the set when any id will do. */
export function readNames(
  findings: Findings,
  record: JsonObject,
  source: FieldSource,
  set: NamedSet | null,
): readonly string[] {
  const names = readTexts(findings, record, source);
  for (const name of names) {
    checkText(findings, source.from, name, ID_LENGTH_MAX);
    if (set !== null) checkName(findings, source.from, name, set);
  }
  return names.length > 1 ? [...new Set(names)] : names;
}

const NO_TEXTS: readonly string[] = [];

/** A list of texts, or one text with `;` or `|` between the entries; empty entries are left out. */
function readTexts(findings: Findings, record: JsonObject, source: FieldSource): readonly string[] {
  const node = lookUp(record, source);
  if (node === null || node === '') return NO_TEXTS;
  if (!isJsonList(node) && scalarText(node) === undefined) {
    refuseKind(findings, source.from, LIST, node);
    return NO_TEXTS;
  }
  const entries: readonly JsonNode[] = isJsonList(node)
    ? node
    : (scalarText(node) ?? '').split(ENTRY_SEPARATOR);
  if (entries.length > LIST_LENGTH_MAX) {
    refuse(findings, MESSAGES.tooMany, source.from, { max: LIST_LENGTH_MAX.toString() });
    return NO_TEXTS;
  }
  return entries.map((entry) => readEntry(findings, source, entry)).filter((entry) => entry !== '');
}

function readEntry(findings: Findings, source: FieldSource, entry: JsonNode): string {
  const text = scalarText(entry);
  if (text === undefined) refuseKind(findings, source.from, { en: 'a list of texts', zh: '文本列表' }, entry);
  return source.values.get(text ?? '') ?? text ?? '';
}

/** How a number is read: decimals that may be written, and inclusive bounds in units of the last of them. */
export interface NumberRule {
  readonly decimals: number;
  readonly min: bigint | null;
  readonly max: bigint | null;
}

/** An optional number as a count of its last decimal; `null` when absent or after a problem. */
export function readCount(
  findings: Findings,
  record: JsonObject,
  source: FieldSource,
  rule: NumberRule,
): bigint | null {
  const text = readScalar(findings, record, source);
  return text === null ? null : readCountText(findings, source.from, text, rule);
}

/** As `readCount`, of a text. */
export function readCountText(
  findings: Findings,
  field: string,
  text: string,
  rule: NumberRule,
): bigint | null {
  const count = readScaled(text, rule.decimals);
  if (typeof count !== 'bigint') return refuseNumber(findings, field, text, count, rule.decimals);
  const below = rule.min !== null && count < rule.min;
  if (below && rule.min === 0n) {
    refuse(findings, MESSAGES.negative, field, { found: shorten(text) });
  } else if (below || (rule.max !== null && count > rule.max)) {
    refuse(findings, MESSAGES.outOfRange, field, {
      found: shorten(text),
      min: boundText(rule.min, rule.decimals, '−∞'),
      max: boundText(rule.max, rule.decimals, '∞'),
    });
  }
  return count;
}

function boundText(bound: bigint | null, decimals: number, none: string): string {
  return (bound === null ? undefined : formatDecimal(fraction(bound, 10n ** BigInt(decimals)))) ?? none;
}

function refuseNumber(
  findings: Findings,
  field: string,
  text: string,
  problem: 'form' | 'digits',
  decimals: number,
): null {
  const found = shorten(text);
  if (problem === 'form') refuse(findings, MESSAGES.notDecimal, field, { found });
  const args = { found, integers: INTEGER_DIGITS_MAX.toString(), decimals: decimals.toString() };
  refuse(findings, MESSAGES.tooManyDigits, field, args);
  return null;
}

const MILLION = 10n ** BigInt(NUMBER_DECIMALS_MAX);

/** A number that is not money, with up to six decimals. `bound` is the largest magnitude, in whole units. */
export function numberRule(min: 'zero' | 'negative', bound: bigint): NumberRule {
  const max = bound * MILLION;
  return { decimals: NUMBER_DECIMALS_MAX, min: min === 'zero' ? 0n : -max, max };
}

/** A count of millionths as an exact number. */
export function millionths(count: bigint | null): Fraction {
  if (count === null || count === 0n) return ZERO;
  return count % MILLION === 0n ? fraction(count / MILLION) : fraction(count, MILLION);
}
