/** Usual purchases, through a stream: what code claims, splits and leaves to others is what the reference engine decides. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEvaluator } from '../../../src/engine/create-evaluator.js';
import type { Decision } from '../../../src/engine/decision.js';
import { compareEvents, type MemberProfile, type Purchase } from '../../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../../src/engine/initial-state.js';
import { unknownMember } from '../../../src/engine/member-profile.js';
import type { MemberState } from '../../../src/engine/state.js';
import { createStream } from '../../../src/fast/create-stream.js';
import { createColumns } from '../../../src/fast/fill/create-columns.js';
import { PurchaseFiller } from '../../../src/fast/fill/purchase-filler.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { anyHistory, anyMember } from '../../engine/arbitraries.js';
import { claimableRuleSet, makeLarge, makeRound } from './support/claimable.js';
import { anySizeHistory, makeUsual } from './support/points-only.js';

interface Outcome {
  readonly points: number;
  readonly awards: readonly (readonly [rule: string, given: number, wanted: number])[];
  readonly items: readonly number[];
}

function outcomeOf({ points, awards, items }: Decision, wantsItems: boolean): Outcome {
  return {
    points: Number(points),
    awards: awards.map(({ rule, points: given, wanted }) => [rule, Number(given), Number(wanted)]),
    items: wantsItems ? items.map((item) => Number(item.points)) : [],
  };
}

function chainReference(
  ruleSet: RuleSet,
  events: readonly Purchase[],
  profile: MemberProfile,
  wantsItems: boolean,
) {
  const evaluator = createEvaluator(ruleSet);
  const states = new Map<string, MemberState>();
  let shared = initialSharedState();
  return events.map((event) => {
    const id = event.member ?? '';
    const member = id === profile.id ? profile : unknownMember(id);
    const result = evaluator.evaluate(event, member, states.get(id) ?? initialMemberState(member), shared);
    states.set(id, result.memberState);
    shared = result.sharedState;
    return outcomeOf(result.decision, wantsItems);
  });
}

/** In rows of one batch, so that items do not begin at nothing. */
function decideRows(
  ruleSet: RuleSet,
  events: readonly Purchase[],
  profile: MemberProfile,
  wantsItems: boolean,
) {
  const stream = createStream(ruleSet, { members: [profile], wantsItems });
  const { buffer, plan } = stream;
  const columns = createColumns(plan, events.length, 1);
  const filler = new PurchaseFiller(plan);
  for (const [row, event] of events.entries()) {
    const member = event.member === null ? -1 : stream.members.numberOf(event.member);
    filler.fillFromPurchase(columns, row, event, member);
  }
  const outcomes = events.map((event, row): Outcome => {
    if (!stream.decideRow(columns, row, { purchaseOf: () => event })) {
      return outcomeOf(stream.exactDecision(), wantsItems);
    }
    const awards = Array.from({ length: buffer.awardCount }, (_, award) => {
      const rule = plan.rules[buffer.awardRule[award] as number]?.id ?? 'base';
      return [rule, buffer.awardGiven[award] as number, buffer.awardWanted[award] as number] as const;
    });
    return { points: buffer.points, awards, items: [...buffer.itemPoints.subarray(0, buffer.itemCount)] };
  });
  return { outcomes, exactCount: stream.exactCount };
}

/** The share of purchases that were not left to the exact way. */
function compareAll(histories: fc.Arbitrary<Purchase[]>): number {
  let decided = 0;
  let exact = 0;
  fc.assert(
    fc.property(claimableRuleSet, histories, anyMember, fc.boolean(), (rules, events, member, wantsItems) => {
      const inOrder = [...events].sort(compareEvents);
      const profile = member ?? unknownMember('M1');
      const { outcomes, exactCount } = decideRows(rules, inOrder, profile, wantsItems);
      expect(outcomes).toEqual(chainReference(rules, inOrder, profile, wantsItems));
      decided += outcomes.length;
      exact += exactCount;
    }),
    { numRuns: 250 },
  );
  return 1 - exact / decided;
}

it('agrees on usual purchases', () => {
  expect(compareAll(anyHistory.map(makeUsual))).toBeGreaterThan(0.9);
});

it('agrees on any purchases', () => {
  expect(compareAll(anyHistory)).toBeGreaterThan(0.5);
});

it('agrees on round ones', () => {
  expect(compareAll(anyHistory.map(makeUsual).map(makeRound))).toBeGreaterThan(0.9);
});

it('agrees on large ones', () => {
  expect(compareAll(anyHistory.map(makeUsual).map(makeLarge))).toBeGreaterThan(0.3);
});

it('agrees on amounts of any size', () => {
  expect(compareAll(anySizeHistory.map(makeUsual))).toBeGreaterThan(0.5);
});
