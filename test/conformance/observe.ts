/** What an evaluation gave, in the words of an expectation and no more than it asks for. */
import type { Evaluation } from '../../src/engine/evaluation.js';
import type { Purchase } from '../../src/engine/event.js';
import { decisionToJson } from '../../src/records/write-decision.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { formatScaled } from '../../src/value/decimal.js';
import { formatFraction } from '../../src/value/fraction.js';
import type { Expectation } from './vectors.js';

/** The parts of the printed decision that expectations speak of. */
interface PrintedDecision {
  readonly points: number | string;
  readonly listed: string;
  readonly discount: string;
  readonly payable: string;
  readonly awards: readonly PrintedAward[];
  readonly items: readonly {
    readonly points: number | string;
    readonly discount: string;
    readonly payable: string;
  }[];
}

interface PrintedAward {
  readonly rule: string;
  readonly points: number | string;
  readonly wanted: number | string;
  readonly discount: string;
}

export interface Observed {
  readonly purchase: Purchase;
  readonly evaluation: Evaluation;
  readonly duplicates: number;
}

type Look = { readonly [Key in keyof Required<Expectation>]: () => Expectation[Key] };

/** The same keys as in `expected`, with what was found. */
export function observe(expected: Expectation, observed: Observed, ruleSet: RuleSet): Expectation {
  const look = looks(expected, observed, ruleSet);
  const keys = Object.keys(expected) as (keyof Expectation)[];
  return Object.fromEntries(keys.map((key) => [key, look[key]()]));
}

function looks(
  expected: Expectation,
  { purchase, evaluation, duplicates }: Observed,
  ruleSet: RuleSet,
): Look {
  const { points, currency, currencies } = ruleSet.content.program;
  const currencyDigits =
    purchase.currency === currency.code ? currency.digits : (currencies[purchase.currency] ?? 0);
  const { decision, memberState, sharedState } = evaluation;
  const printed = print(decisionToJson(decision, { currencyDigits, pointsDigits: points.digits }));
  const ofRules = <T>(asked: Readonly<Record<string, T>> | undefined, read: (award?: PrintedAward) => T) =>
    pick(asked, (id) => read(printed.awards.find(({ rule }) => rule === id)));
  const zeroMoney = formatScaled(0n, currencyDigits);
  return {
    points: () => printed.points,
    listed: () => printed.listed,
    discount: () => printed.discount,
    payable: () => printed.payable,
    itemPoints: () => printed.items.map((item) => item.points),
    itemDiscounts: () => printed.items.map((item) => item.discount),
    itemPayables: () => printed.items.map((item) => item.payable),
    rules: () => inOrder(expected.rules, givingRules(evaluation)),
    rulePoints: () => ofRules(expected.rulePoints, (award) => award?.points ?? 0),
    ruleDiscounts: () => ofRules(expected.ruleDiscounts, (award) => award?.discount ?? zeroMoney),
    wanted: () => ofRules(expected.wanted, (award) => award?.wanted ?? 0),
    fates: () => pick(expected.fates, (id) => fateOf(id, evaluation)),
    balance: () => printPoints(memberState.balance, points.digits),
    carry: () => formatFraction(memberState.carry),
    budgets: () => pick(expected.budgets, (campaign) => spentBy(campaign, sharedState.budgets)),
    duplicates: () => duplicates,
  };
}

/** The text is that of a decision: `decisionToJson` has just made it. */
function print(json: string): PrintedDecision {
  return JSON.parse(json) as PrintedDecision;
}

function pick<T>(
  asked: Readonly<Record<string, T>> | undefined,
  find: (key: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.keys(asked ?? {}).map((key) => [key, find(key)]));
}

function givingRules({ decision }: Evaluation): readonly string[] {
  return decision.awards
    .filter(({ points, discountMinor }) => points > 0n || discountMinor > 0n)
    .map(({ rule }) => rule);
}

/** Which rules gave something matters, not how a case lists them. */
function inOrder(expected: readonly string[] | undefined, found: readonly string[]): readonly string[] {
  const listed = (expected ?? []).filter((rule) => found.includes(rule));
  return [...listed, ...found.filter((rule) => !listed.includes(rule))];
}

function fateOf(id: string, { decision }: Evaluation): string {
  return decision.trace?.rules.find(({ rule }) => rule === id)?.fate.kind ?? 'none';
}

function printPoints(points: bigint, digits: number): number | string {
  return digits === 0 ? Number(points) : formatScaled(points, digits);
}

function spentBy(campaign: string, budgets: Evaluation['sharedState']['budgets']): number {
  const own = [...budgets].filter(([key]) => key.startsWith(`campaign/${campaign}/budget#`));
  return own.reduce((sum, [, { spent }]) => sum + Number(spent), 0);
}
