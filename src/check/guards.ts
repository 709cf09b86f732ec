/** A value that may be missing is never silently false: a comparison with it stands beside `… is known`. */

import { PHRASE_MESSAGES } from '../phrases/messages.js';
import type { CheckContext } from '../phrases/phrase.js';
import type { Vocabulary } from '../program/vocabulary.js';
import { type FactId, factDefinition } from '../ruleset/facts.js';
import type { Condition, Test } from '../ruleset/types.js';
import { report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';
import { knownSentence } from './known-sentence.js';
import { CHECK_MESSAGES } from './messages.js';
import { countTests, firstTest, SIZE_LIMITS } from './size-limits.js';

export interface GuardContext extends CheckContext {
  readonly places: ReadonlyMap<object, Span>;
}

/** Where a condition stands: what is known there, and whether it is turned round. */
interface Surroundings {
  readonly known: ReadonlySet<string>;
  readonly negated: boolean;
}

const OUTSIDE: Surroundings = { known: new Set(), negated: false };

/**
 * Reports every comparison of an optional fact that no `is known` in the same `and` protects. A selection of items
 * says itself that the items have what it compares ("items with green grade 3"), unless it is turned round.
 */
export function checkGuards(condition: Condition, context: GuardContext): void {
  if (countTests(condition) <= SIZE_LIMITS.comparisonsAtOnce) visit(condition, context, OUTSIDE);
  else refuseSize(condition, context);
}

function refuseSize(condition: Condition, context: GuardContext): void {
  const first = firstTest(condition);
  const span = first === undefined ? null : (context.places.get(first) ?? null);
  const args = { count: `${countTests(condition)}`, limit: `${SIZE_LIMITS.comparisonsAtOnce}` };
  context.report(report(CHECK_MESSAGES.conditionTooLarge, span, args));
}

function visit(condition: Condition, context: GuardContext, where: Surroundings): void {
  if ('all' in condition) {
    const within = withKnown(where, condition.all);
    for (const part of condition.all) visit(part, context, within);
  } else if ('any' in condition) {
    for (const part of condition.any) visit(part, context, where);
  } else if ('not' in condition) {
    visit(condition.not, context, { ...where, negated: !where.negated });
  } else {
    checkTest(condition, context, where);
    const items = condition.params?.items;
    if (items !== undefined) visit(items, context, OUTSIDE);
  }
}

/** What is known where all of these hold. */
function withKnown(where: Surroundings, parts: readonly Condition[]): Surroundings {
  const found: string[] = [];
  for (const part of parts) collectKnown(part, found);
  return found.length === 0 ? where : { ...where, known: new Set([...where.known, ...found]) };
}

function collectKnown(condition: Condition, found: string[]): void {
  if ('all' in condition) for (const part of condition.all) collectKnown(part, found);
  else if ('fact' in condition && condition.operator === 'notEqual' && condition.value === null)
    found.push(keyOf(condition));
}

function checkTest(test: Test, context: GuardContext, { known, negated }: Surroundings): void {
  if (test.value === null || !mayBeUnknown(test, context.vocabulary)) return;
  if ((test.fact.startsWith('item.') && !negated) || known.has(keyOf(test))) return;
  const span = context.places.get(test) ?? null;
  context.report(
    report(
      PHRASE_MESSAGES.notGuarded,
      span,
      { what: labelOf(test) },
      {
        suggestion: suggestGuard(test),
      },
    ),
  );
}

function suggestGuard(test: Test): Localized {
  const sentence = knownSentence(test);
  return sentence === null
    ? { en: 'add `… is known and` before it', zh: '在前面加上“……已知且”' }
    : { en: `add \`${sentence.en} and\` before it`, zh: `在前面加上“${sentence.zh}且”` };
}

function mayBeUnknown(test: Test, vocabulary: Vocabulary): boolean {
  switch (test.fact) {
    case 'member.tier':
      return vocabulary.tiers.fallback === null;
    case 'member.creditBand':
      return vocabulary.creditBands.fallback === null;
    case 'item.greenGrade':
      return vocabulary.greenGrades.fallback === null;
    case 'member.attribute':
      return vocabulary.memberAttributes.get(test.params?.name ?? '')?.required !== true;
    case 'item.attribute':
      return vocabulary.itemAttributes.get(test.params?.name ?? '')?.required !== true;
    case 'purchase.attribute':
      return vocabulary.purchaseAttributes.get(test.params?.name ?? '')?.required !== true;
    default:
      return factDefinition(test.fact).optional === true;
  }
}

/** Facts that come from the same field of the member are known together: `birthday is known` guards them all. */
const SAME_FIELD: Readonly<Partial<Record<FactId, FactId>>> = {
  'member.birthdayToday': 'member.age',
  'member.birthdayThisMonth': 'member.age',
  'member.daysFromBirthday': 'member.age',
  'member.daysSinceJoined': 'member.joinedDay',
};

function keyOf(test: Test): string {
  const { name = '', window = null } = test.params ?? {};
  return `${SAME_FIELD[test.fact] ?? test.fact} ${name} ${JSON.stringify(window)}`;
}

function labelOf(test: Test): Localized {
  const { label } = factDefinition(test.fact);
  const name = test.params?.name ?? '';
  const fill = (text: string): string => text.replace('{name}', () => name);
  return { en: `\`${fill(label.en)}\``, zh: `“${fill(label.zh)}”` };
}
