/**
 * What limits and budgets let through, counted once more from the decisions alone, with another calendar (that of
 * JavaScript) than the evaluator's.
 */
import type { Award } from '../../src/engine/decision.js';
import type { Budget, Limit, LimitPeriod, QuotaUnit, RuleSet } from '../../src/ruleset/types.js';
import type { Decided } from '../support/random-project/run-project.js';

/** Asia/Shanghai, which has had no summer time since 1991. */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

interface Given {
  readonly member: string;
  readonly purchase: string;
  /** Days since 1970-01-01 in the program's zone. */
  readonly day: number;
  readonly amount: bigint;
}

function amountOf(award: Award, unit: QuotaUnit): bigint {
  if (unit === 'points') return award.points;
  if (unit === 'money') return award.discountMinor;
  return award.points > 0n || award.discountMinor > 0n ? 1n : 0n;
}

function givenBy(decided: readonly Decided[], unit: QuotaUnit, counts: (award: Award) => boolean): Given[] {
  return decided.flatMap(({ purchase, decision }) =>
    decision.awards.filter(counts).map((award) => ({
      member: purchase.member ?? '',
      purchase: purchase.id,
      day: Math.floor((purchase.instantMs + OFFSET_MS) / DAY_MS),
      amount: amountOf(award, unit),
    })),
  );
}

type Period = Exclude<LimitPeriod['period'], 'purchase' | 'days'>;

function periodOf(day: number, period: Period): string {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (period) {
    case 'day':
      return String(day);
    case 'week':
      // 1970-01-01 was a Thursday.
      return String(Math.floor((day + 3) / 7));
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-${Math.floor(month / 3)}`;
    case 'year':
      return String(year);
    case 'campaign':
      return 'ever';
  }
}

function sumsBy(given: readonly Given[], key: (one: Given) => string): bigint[] {
  const sums = new Map<string, bigint>();
  for (const one of given) sums.set(key(one), (sums.get(key(one)) ?? 0n) + one.amount);
  return [...sums.values()];
}

/** The sums that must each be at most the limit. */
function sumsUnder(given: readonly Given[], { per }: Limit): bigint[] {
  if (per.period === 'purchase') return sumsBy(given, ({ purchase }) => purchase);
  if (per.period !== 'days') {
    const { period } = per;
    return sumsBy(given, ({ member, day }) => `${member} ${periodOf(day, period)}`);
  }
  // Rolling: on each day of a purchase, that day and those before it.
  return given.map((last) =>
    given
      .filter(({ member, day }) => member === last.member && day <= last.day && day > last.day - per.days)
      .reduce((sum, { amount }) => sum + amount, 0n),
  );
}

/** Every limit that was exceeded, with by how much it was. */
export function exceededLimits({ content }: RuleSet, decided: readonly Decided[]): string[] {
  const scoped: readonly (readonly [Limit, (award: Award) => boolean])[] = [
    ...content.rules.flatMap(({ id, limits }) =>
      limits.map((limit) => [limit, (award: Award) => award.rule === id] as const),
    ),
    ...content.campaigns.flatMap(({ id, limits }) =>
      limits.map((limit) => [limit, (award: Award) => award.campaign === id] as const),
    ),
    ...content.limits.map((limit) => [limit, () => true] as const),
  ];
  return scoped.flatMap(([limit, counts]) => {
    const sums = sumsUnder(givenBy(decided, limit.quota.unit, counts), limit);
    return sums
      .filter((sum) => sum > BigInt(limit.quota.amount))
      .map((sum) => `${limit.id}: ${sum} of ${limit.quota.amount}`);
  });
}

/** Every budget that was exceeded; one that pays in full may be exceeded by the award that closes it. */
export function exceededBudgets({ content }: RuleSet, decided: readonly Decided[]): string[] {
  return content.campaigns.flatMap(({ id, budgets }) =>
    budgets.flatMap((budget) => {
      const given = givenBy(decided, budget.quota.unit, ({ campaign }) => campaign === id);
      return [...byPeriod(given, budget).values()]
        .map((amounts) => sumOf(budget.end === 'pay-in-full' ? withoutLast(amounts) : amounts))
        .filter((sum) => sum > BigInt(budget.quota.amount))
        .map((sum) => `${budget.id}: ${sum} of ${budget.quota.amount}`);
    }),
  );
}

function byPeriod(given: readonly Given[], { per }: Budget): ReadonlyMap<string, readonly bigint[]> {
  const found = new Map<string, bigint[]>();
  for (const { day, amount } of given) {
    const key = periodOf(day, per);
    const amounts = found.get(key) ?? [];
    found.set(key, amounts);
    if (amount > 0n) amounts.push(amount);
  }
  return found;
}

const withoutLast = (amounts: readonly bigint[]): readonly bigint[] => amounts.slice(0, -1);
const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);
