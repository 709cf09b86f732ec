/** Which facts the rules of a plan read, and how far back. Found out once for a plan. */
import type { FactId } from '../../ruleset/facts.js';
import type { CounterWindow } from '../../ruleset/types.js';
import type { FastPlan } from '../fast-plan.js';
import { visitTests } from './visit-tests.js';

export interface ReadFacts {
  readonly facts: ReadonlySet<FactId>;
  /** How many days back any condition looks; 0: none looks into single days. */
  readonly daysLookedBack: number;
  /** Whether any condition reads more of the past than how many purchases there were. */
  readonly readsPast: boolean;
}

/** Facts that add up what a member did on the days of a window. */
const COUNTERS: ReadonlySet<FactId> = new Set<FactId>([
  'member.points',
  'member.spend',
  'member.spendWithThis',
  'member.purchases',
  'member.averagePurchase',
]);

/** A local day can come after its next one where clocks are set back over midnight. */
const SLACK_DAYS = 3;

const KNOWN = new WeakMap<FastPlan, ReadFacts>();

export function readFactsOf(plan: FastPlan): ReadFacts {
  const known = KNOWN.get(plan) ?? findFacts(plan);
  KNOWN.set(plan, known);
  return known;
}

function findFacts(plan: FastPlan): ReadFacts {
  const facts = new Set<FactId>();
  let days = 0;
  visitTests(plan, ({ fact, params }) => {
    facts.add(fact);
    if (COUNTERS.has(fact)) days = Math.max(days, longestOf(params?.window));
  });
  return {
    facts,
    daysLookedBack: days === 0 ? 0 : days + SLACK_DAYS,
    readsPast:
      facts.has('member.daysSinceLastPurchase') || [...COUNTERS].some((counter) => facts.has(counter)),
  };
}

/** Days that a window can hold; 0: it is without end. */
function longestOf(window: CounterWindow | undefined): number {
  switch (window?.period) {
    case undefined:
    case 'lifetime':
      return 0;
    case 'day':
      return 1;
    case 'week':
      return 7;
    case 'month':
      return 31;
    case 'quarter':
      return 92;
    case 'year':
    case 'membership-year':
      return 366;
    case 'days':
      return window.days;
    case 'months':
      return 31 * window.months;
  }
}
