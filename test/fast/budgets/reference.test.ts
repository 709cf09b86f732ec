/** The same with the reference evaluator: both ways of keeping budgets, against its own shared state. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../src/engine/create-evaluator.js';
import type { Purchase } from '../../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../../src/engine/initial-state.js';
import type { MemberState } from '../../../src/engine/state.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { localDay } from '../../../src/value/zone.js';
import { anyHistory, anyRuleSet } from '../../engine/arbitraries.js';
import { type Game, type Parted, playApart, playInOrder } from './play.js';

const MEMBERS = ['ann', 'bob', 'cai', 'dee', 'eve'];

/** Purchases of several members, in the order of time. */
const anyEvents: fc.Arbitrary<readonly Purchase[]> = fc
  .array(fc.tuple(anyHistory, fc.infiniteStream(fc.constantFrom(...MEMBERS))), { minLength: 1, maxLength: 4 })
  .map((histories) =>
    histories
      .flatMap(([history, members]) =>
        history.map((purchase) => ({ ...purchase, member: members.next().value ?? 'ann' })),
      )
      .sort((a, b) => a.instantMs - b.instantMs)
      .map((purchase, index) => ({ ...purchase, id: `P${index}` })),
  );

function gameOf(rules: RuleSet, events: readonly Purchase[]): Game<Purchase> {
  const evaluator = createEvaluator(rules);
  return {
    budgets: rules.content.campaigns.flatMap(({ budgets }) => budgets),
    events,
    memberOf: ({ member }) => member ?? '',
    start: (book) => {
      const states = new Map<string, MemberState>();
      return (event) => {
        const day = localDay(rules.content.zone, event.instantMs);
        const shared = { ...initialSharedState(), budgets: book.usesFor(day) };
        const before = states.get(event.member ?? '') ?? initialMemberState(null);
        const { decision, memberState, sharedState } = evaluator.evaluate(event, null, before, shared);
        states.set(event.member ?? '', memberState);
        book.takeUses(sharedState.budgets);
        return { decision, memberState };
      };
    },
  };
}

/** As the engine keeps budgets itself. */
function playShared(rules: RuleSet, events: readonly Purchase[]): readonly unknown[] {
  const evaluator = createEvaluator(rules);
  const states = new Map<string, MemberState>();
  let shared = initialSharedState();
  return events.map((event) => {
    const before = states.get(event.member ?? '') ?? initialMemberState(null);
    const { decision, memberState, sharedState } = evaluator.evaluate(event, null, before, shared);
    states.set(event.member ?? '', memberState);
    shared = sharedState;
    return { decision, memberState };
  });
}

describe('any rule set on any purchases of several members', () => {
  it('gives in parts what it gives in order', async () => {
    const anyParting = fc.record<Parted>({
      partitions: fc.constantFrom(1, 2, 3, 7),
      slice: fc.constantFrom(2, 5, 1_000),
      hears: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(anyRuleSet, anyEvents, anyParting, async (rules, events, parted) => {
        const expected = playShared(rules, events);
        const game = gameOf(rules, events);
        expect(playInOrder(game)).toEqual(expected);
        expect((await playApart(game, parted)).answers).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
