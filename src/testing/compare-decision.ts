/** Compares a decision with what was expected of it. */
import type { Award, Decision, ItemResult } from '../engine/decision.js';
import { fill, join } from '../explain/words/fill.js';
import { createLexicon, type Lexicon, money, points } from '../explain/words/lexicon.js';
import type { RuleSetContent } from '../ruleset/types.js';
import type { Localized } from '../text/localized.js';
import type { Expected, ItemExpectation } from './expected.js';
import type { Difference } from './test-result.js';

/** The differences in the order of the expectations; none when all of them hold. */
export function compareDecision(
  decision: Decision,
  expected: readonly Expected[],
  content: RuleSetContent,
): readonly Difference[] {
  const lexicon = createLexicon(content, decision.currency);
  const exactly = expected.filter(isExactly);
  const [first] = exactly;
  return expected.flatMap((one) => {
    // Several clauses that name the rules which give something are one list.
    if (isExactly(one)) return one === first ? compareRules(decision, exactly, one) : [];
    return compareOne(decision, one, lexicon);
  });
}

type RulesExpectation = Extract<Expected, { kind: 'rules' }>;
type AmountExpectation = Extract<Expected, { kind: 'points' | 'discount' | 'payable' }>;

function isExactly(one: Expected): one is RulesExpectation {
  return one.kind === 'rules' && one.apply;
}

function compareOne(decision: Decision, one: Expected, lexicon: Lexicon): readonly Difference[] {
  switch (one.kind) {
    case 'rules':
      return compareNoRules(decision, one);
    case 'after':
      return [];
    case 'item':
      return compareItem(decision, one, lexicon);
    case 'points':
    case 'discount':
    case 'payable':
      return compareAmount(decision, one, lexicon);
  }
}

/** Ids of the rules that gave points, took something off, or did the member a favour. */
export function rulesThatGave({ awards, favours }: Decision): readonly string[] {
  const gave = awards.filter((award) => award.points > 0n || award.discountMinor > 0n);
  return [...new Set([...gave, ...favours].map(({ rule }) => rule))];
}

const RULES: Localized = { en: 'rules', zh: '产生结果的规则' };
const SEPARATOR: Localized = { en: ', ', zh: '、' };

function compareRules(
  decision: Decision,
  expectations: readonly RulesExpectation[],
  { span }: RulesExpectation,
): readonly Difference[] {
  const gave = rulesThatGave(decision);
  const wanted = [...new Set(expectations.flatMap(({ rules }) => rules))];
  const missing = wanted.filter((rule) => !gave.includes(rule));
  const unexpected = gave.filter((rule) => !wanted.includes(rule));
  if (missing.length === 0 && unexpected.length === 0) return [];
  const gap = [
    ...(missing.length === 0 ? [] : [fill(MISSING, { rules: join(missing, SEPARATOR) })]),
    ...(unexpected.length === 0 ? [] : [fill(UNEXPECTED, { rules: join(unexpected, SEPARATOR) })]),
  ];
  return [
    {
      what: RULES,
      expected: listed(wanted),
      actual: listed(gave),
      gap: join(gap, { en: '; ', zh: '；' }),
      span,
      rules: [...missing, ...unexpected],
    },
  ];
}

const MISSING: Localized = { en: 'missing {rules}', zh: '缺少 {rules}' };
const UNEXPECTED: Localized = { en: 'unexpected {rules}', zh: '多出 {rules}' };

function listed(rules: readonly string[]): Localized {
  return rules.length === 0 ? { en: 'none', zh: '无' } : join(rules, SEPARATOR);
}

function compareNoRules(decision: Decision, { rules, span }: RulesExpectation): readonly Difference[] {
  const gave = rulesThatGave(decision).filter((rule) => rules.includes(rule));
  if (gave.length === 0) return [];
  const expected = fill({ en: 'nothing from {rules}', zh: '{rules} 不产生结果' }, { rules: listed(rules) });
  return [{ what: RULES, expected, actual: listed(rulesThatGave(decision)), gap: null, span, rules: gave }];
}

const WHATS: Readonly<Record<'points' | 'discount' | 'payable', Localized>> = {
  points: { en: 'points', zh: '积分' },
  discount: { en: 'discount', zh: '优惠' },
  payable: { en: 'payable', zh: '应付' },
};
const OF_RULE: Localized = { en: '{what} of rule {rule}', zh: '规则 {rule} 的 {what}' };
const OF_ITEM: Localized = { en: '{what} of item {item}', zh: '第 {item} 行的 {what}' };

function compareAmount(decision: Decision, one: AmountExpectation, lexicon: Lexicon): readonly Difference[] {
  const { kind, rule, span } = one;
  const wanted = one.kind === 'points' ? one.points : one.amountMinor;
  const actual = rule === null ? ofPurchase(decision, kind) : ofAward(decision, kind, rule);
  const what = rule === null ? WHATS[kind] : fill(OF_RULE, { what: WHATS[kind], rule });
  const rules = rule === null ? [] : [rule];
  return differ(wanted, actual, kind === 'points' ? points : money, lexicon, { what, span, rules });
}

function ofPurchase(decision: Decision, kind: AmountExpectation['kind']): bigint {
  if (kind === 'points') return decision.points;
  return kind === 'discount' ? decision.discountMinor : decision.listedMinor - decision.discountMinor;
}

/** What a rule gave; a rule takes no part in what is payable but through its discount. */
function ofAward(decision: Decision, kind: AmountExpectation['kind'], rule: string): bigint {
  const award: Award | undefined = decision.awards.find((one) => one.rule === rule);
  return (kind === 'points' ? award?.points : award?.discountMinor) ?? 0n;
}

function compareItem(decision: Decision, one: ItemExpectation, lexicon: Lexicon): readonly Difference[] {
  const { what: kind, index, amount, span } = one;
  const item = decision.items[index];
  const what = fill(OF_ITEM, { what: WHATS[kind], item: `${index + 1}` });
  const actual = item === undefined ? 0n : ofItem(item, kind);
  return differ(amount, actual, kind === 'points' ? points : money, lexicon, { what, span, rules: [] });
}

function ofItem(item: ItemResult, kind: ItemExpectation['what']): bigint {
  if (kind === 'points') return item.points;
  return kind === 'discount' ? item.discountMinor : item.listedMinor - item.discountMinor;
}

function differ(
  wanted: bigint,
  actual: bigint,
  show: (lexicon: Lexicon, amount: bigint) => Localized,
  lexicon: Lexicon,
  about: Pick<Difference, 'what' | 'span' | 'rules'>,
): readonly Difference[] {
  if (wanted === actual) return [];
  const distance = show(lexicon, actual > wanted ? actual - wanted : wanted - actual);
  const gap = fill(actual > wanted ? TOO_MUCH : TOO_LITTLE, { distance });
  return [{ ...about, expected: show(lexicon, wanted), actual: show(lexicon, actual), gap }];
}

const TOO_MUCH: Localized = { en: '{distance} more', zh: '多 {distance}' };
const TOO_LITTLE: Localized = { en: '{distance} less', zh: '少 {distance}' };
