/** The test that made a condition fail: what it saw, what it needs, and what was missing. */
import type { FailedTest } from '../../engine/trace.js';
import { type FactId, factDefinition } from '../../ruleset/facts.js';
import type { Condition } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { needWords, opposite, type Wanted } from './comparison.js';
import { fill } from './fill.js';
import { asOneTest, itemsWords } from './items.js';
import { labelWords } from './labels.js';
import type { Lexicon } from './lexicon.js';
import { missingWords } from './missing.js';
import { amountWords, type Subject, valueWords } from './values.js';

/**
 * `paid amount is 18.00 CNY, needs at least 30.00 CNY: 12.00 CNY short`. `condition` is the whole condition that
 * the test stands in: where it is one of several alternatives, that is said.
 */
export function failedTestWords(lexicon: Lexicon, condition: Condition, test: FailedTest): Localized {
  const subject: Subject = { fact: test.fact, params: test.params };
  const choice = findChoice(condition, test.path);
  const one = choice?.isAny === true ? asOneTest(choice.parts) : null;
  const written: Wanted = { operator: test.operator, value: one?.value ?? test.wanted };
  const sentence = sentenceOf(lexicon, subject, test.negated ? opposite(written) : written, test.saw);
  if (choice === null || one !== null) return sentence;
  return fill(ALTERNATIVES, { count: `${choice.parts.length}`, sentence });
}

const ALTERNATIVES: Localized = {
  en: 'none of {count} alternatives holds; the first: {sentence}',
  zh: '{count} 个可选条件均不成立；其中第一个：{sentence}',
};

interface Choice {
  readonly parts: readonly Condition[];
  /** An `any` that should hold; otherwise an `all` that should not. */
  readonly isAny: boolean;
}

/** The outermost part of the condition of which one alternative would have been enough. */
function findChoice(condition: Condition, path: string): Choice | null {
  let node: Condition | undefined = condition;
  let shouldHold = true;
  // The path begins with an empty part and the name of the condition (`/when`).
  const steps = path.split('/').slice(2);
  for (let at = 0; at < steps.length && node !== undefined; at += 1) {
    if ('not' in node) {
      node = node.not;
      shouldHold = !shouldHold;
      continue;
    }
    const isAny: boolean = 'any' in node;
    const parts: readonly Condition[] = partsOf(node);
    if (isAny === shouldHold && parts.length > 1) return { parts, isAny };
    at += 1;
    node = parts[Number(steps[at])];
  }
  return null;
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('any' in condition) return condition.any;
  return 'all' in condition ? condition.all : [];
}

/** Facts whose label is a plural in English. */
const PLURALS: readonly FactId[] = [
  'items.lines',
  'items.categories',
  'items.products',
  'member.points',
  'member.purchases',
  'member.daysFromBirthday',
  'member.daysSinceJoined',
  'member.daysSinceLastPurchase',
];

function sentenceOf(lexicon: Lexicon, subject: Subject, wanted: Wanted, saw: FailedTest['saw']): Localized {
  const presence = presenceWords(lexicon, subject, wanted, saw);
  if (presence !== null) return presence;
  const plural = PLURALS.includes(subject.fact) && saw !== null;
  const seen = seenWords(lexicon, subject, saw, plural);
  const need = needWords(lexicon, subject, wanted, plural);
  const missing = missingWords(lexicon, subject, wanted, saw);
  if (missing === null) return fill({ en: '{seen}, {need}', zh: '{seen}，{need}' }, { seen, need });
  return fill({ en: '{seen}, {need}: {missing}', zh: '{seen}，{need}：{missing}' }, { seen, need, missing });
}

function seenWords(lexicon: Lexicon, subject: Subject, saw: FailedTest['saw'], plural: boolean): Localized {
  const label = labelWords(lexicon, subject);
  if (saw === null) return fill({ en: '{label} is unknown', zh: '{label} 未知' }, { label });
  if (saw === '') return fill({ en: '{label} is not given', zh: '未填写 {label}' }, { label });
  const value = valueWords(lexicon, subject, saw);
  const isPlain = typeof saw === 'bigint' || typeof saw === 'string';
  if (!isPlain) return fill({ en: '{label}: {value}', zh: '{label}：{value}' }, { label, value });
  const are = plural ? 'are' : 'is';
  return fill({ en: `{label} ${are} {value}`, zh: '{label} 为 {value}' }, { label, value });
}

/** `needs category Drinks, none in the purchase`; `null` where it is not a matter of being there or not. */
function presenceWords(
  lexicon: Lexicon,
  subject: Subject,
  { operator, value }: Wanted,
  saw: FailedTest['saw'],
): Localized | null {
  if (subject.fact !== 'items.quantity' && subject.fact !== 'items.lines') return null;
  if (typeof saw !== 'bigint' || typeof value !== 'number') return null;
  const items = itemsWords(lexicon, subject.params?.items ?? null);
  if (operator === 'lessThanInclusive' && value === 0) {
    return fill(MUST_NOT_INCLUDE, { items, count: amountWords(lexicon, subject, saw) });
  }
  if (saw !== 0n || !(operator === 'greaterThan' || operator === 'greaterThanInclusive')) return null;
  if (operator === 'greaterThan' && value === 0) return fill(NEEDS_ITEMS, { items });
  return fill(operator === 'greaterThan' ? NEEDS_MORE : NEEDS_COUNT, {
    items,
    count: amountWords(lexicon, subject, BigInt(value)),
    unit: unitOf(subject, value),
  });
}

function unitOf({ fact }: Subject, count: number): Localized {
  if (factDefinition(fact).unit === 'quantity') return { en: '', zh: '件' };
  return { en: count === 1 ? 'line ' : 'lines ', zh: '行' };
}

const MUST_NOT_INCLUDE: Localized = {
  en: 'must not include {items}, {count} in the purchase',
  zh: '不能包含 {items} ，订单中有 {count}',
};
const NEEDS_ITEMS: Localized = {
  en: 'needs {items}, none in the purchase',
  zh: '需要 {items} ，订单中没有',
};
const NEEDS_COUNT: Localized = {
  en: 'needs at least {count} {unit}of {items}, none in the purchase',
  zh: '需要至少 {count} {unit} {items} ，订单中没有',
};
const NEEDS_MORE: Localized = {
  en: 'needs more than {count} {unit}of {items}, none in the purchase',
  zh: '需要多于 {count} {unit} {items} ，订单中没有',
};
