/** Totals of a run: what the summary table, and `--format json`, print. */

import type { Decision } from '../engine/decision.js';
import type { CutBy } from '../engine/trace.js';

export interface RuleTotals {
  readonly campaign: string | null;
  readonly rule: string;
  readonly awards: number;
  readonly points: bigint;
  readonly discountMinor: bigint;
  /** Awards that a limit or budget cut, and what it took. */
  readonly cutAwards: number;
  readonly cutPoints: bigint;
  readonly cutDiscountMinor: bigint;
}

export interface CutTotals {
  readonly by: CutBy;
  readonly rule: string;
  readonly awards: number;
  readonly members: number;
  readonly taken: bigint;
  readonly isDiscount: boolean;
}

export interface RunTotals {
  readonly purchases: number;
  readonly members: number;
  readonly points: bigint;
  readonly listedMinor: bigint;
  readonly discountMinor: bigint;
  /** By campaign, then rule; `base` first. */
  readonly rules: readonly RuleTotals[];
  /** By kind, id and rule. */
  readonly cuts: readonly CutTotals[];
}

export interface Summary {
  add(decision: Decision): void;
  totals(): RunTotals;
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

export function createSummary(): Summary {
  const rules = new Map<string, Open<RuleTotals>>();
  const cuts = new Map<string, { totals: Open<CutTotals>; members: Set<string> }>();
  const members = new Set<string>();
  const whole = { purchases: 0, points: 0n, listedMinor: 0n, discountMinor: 0n };
  return {
    add: (decision) => {
      whole.purchases += 1;
      whole.points += decision.points;
      whole.listedMinor += decision.listedMinor;
      whole.discountMinor += decision.discountMinor;
      if (decision.member !== null) members.add(decision.member);
      for (const award of decision.awards) {
        addAward(rules, award);
        for (const cut of award.cuts) addCut(cuts, award, cut, decision.member ?? '');
      }
    },
    totals: () => ({
      ...whole,
      members: members.size,
      rules: [...rules.values()].sort(
        (left, right) =>
          compareText(left.campaign ?? '', right.campaign ?? '') || compareText(left.rule, right.rule),
      ),
      cuts: [...cuts.entries()]
        .sort(([left], [right]) => compareText(left, right))
        .map(([, { totals, members: cutMembers }]) => ({ ...totals, members: cutMembers.size })),
    }),
  };
}

type AwardOf = Decision['awards'][number];

function addAward(rules: Map<string, Open<RuleTotals>>, award: AwardOf): void {
  const totals = rules.get(award.rule) ?? {
    campaign: award.campaign,
    rule: award.rule,
    awards: 0,
    points: 0n,
    discountMinor: 0n,
    cutAwards: 0,
    cutPoints: 0n,
    cutDiscountMinor: 0n,
  };
  rules.set(award.rule, totals);
  totals.awards += 1;
  totals.points += award.points;
  totals.discountMinor += award.discountMinor;
  if (award.cuts.length === 0) return;
  totals.cutAwards += 1;
  totals.cutPoints += award.wanted - award.points;
  totals.cutDiscountMinor += award.wantedDiscountMinor - award.discountMinor;
}

function addCut(
  cuts: Map<string, { totals: Open<CutTotals>; members: Set<string> }>,
  award: AwardOf,
  cut: AwardOf['cuts'][number],
  member: string,
): void {
  const key = `${cut.by.kind} ${cut.by.id} ${award.rule}`;
  const known = cuts.get(key) ?? {
    totals: {
      by: cut.by,
      rule: award.rule,
      awards: 0,
      members: 0,
      taken: 0n,
      isDiscount: award.wantedDiscountMinor !== 0n,
    },
    members: new Set<string>(),
  };
  cuts.set(key, known);
  known.totals.awards += 1;
  known.totals.taken += cut.taken;
  known.members.add(member);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
