/** A stream answers as the reference engine chained through its states does. */
import { expect, it } from 'vitest';
import { createEvaluator } from '../../src/engine/create-evaluator.js';
import type { Decision } from '../../src/engine/decision.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import { unknownMember } from '../../src/engine/member-profile.js';
import type { MemberState, SharedState } from '../../src/engine/state.js';
import { memberStateToJson } from '../../src/engine/state-json.js';
import { createStream, type StreamOptions } from '../../src/fast/create-stream.js';
import { createColumns } from '../../src/fast/fill/create-columns.js';
import { PurchaseFiller } from '../../src/fast/fill/purchase-filler.js';
import { materialise } from '../../src/fast/materialise.js';
import { forRandomCases } from '../differential/random-cases.js';
import type { RandomCase } from '../support/random-project/random-case.js';

interface Wanted {
  readonly decisions: readonly Decision[];
  readonly states: ReadonlyMap<string, MemberState>;
  readonly shared: SharedState;
}

function chainReference({ ruleSet, read }: RandomCase): Wanted {
  const evaluator = createEvaluator(ruleSet);
  const states = new Map<string, MemberState>();
  let shared = initialSharedState();
  const decisions = read.purchases.map((purchase) => {
    const id = purchase.member ?? '';
    const member = read.members.get(id) ?? null;
    const state = states.get(id) ?? initialMemberState(member ?? unknownMember(id));
    const result = evaluator.evaluate(purchase, member, state, shared);
    states.set(id, result.memberState);
    shared = result.sharedState;
    return result.decision;
  });
  return { decisions, states, shared };
}

/** Batches of seven rows, so that rows do not begin at nothing. */
function streamOf({ ruleSet, read }: RandomCase, options: StreamOptions) {
  const stream = createStream(ruleSet, { ...options, members: read.members.values() });
  const columns = createColumns(stream.plan, 7, 1);
  const filler = new PurchaseFiller(stream.plan);
  const decisions: Decision[] = [];
  for (let start = 0; start < read.purchases.length; start += columns.capacity) {
    const batch = read.purchases.slice(start, start + columns.capacity);
    for (const [row, purchase] of batch.entries()) {
      const member = purchase.member === null ? -1 : stream.members.numberOf(purchase.member);
      filler.fillFromPurchase(columns, row, purchase, member);
    }
    const purchaseOf = (row: number) => batch[row] as (typeof batch)[number];
    for (const [row, purchase] of batch.entries()) {
      const isFast = stream.decideRow(columns, row, { purchaseOf });
      const { buffer, plan, quotas } = stream;
      decisions.push(isFast ? materialise(buffer, purchase, plan, quotas) : stream.exactDecision());
    }
  }
  return { stream, decisions };
}

it('decides as the reference engine, and remembers what rules look at', async () => {
  await forRandomCases({ projects: 15, purchases: 50 }, (made) => {
    expect(streamOf(made, {}).decisions).toEqual(chainReference(made).decisions);
  });
});

it('keeps the whole state of members where that is asked for', async () => {
  await forRandomCases({ projects: 12, purchases: 50 }, (made) => {
    const wanted = chainReference(made);
    const { stream } = streamOf(made, { keepsHistory: true });
    for (const [id, state] of wanted.states) {
      expect(memberStateToJson(stream.memberState(id))).toEqual(memberStateToJson(state));
    }
  });
});
