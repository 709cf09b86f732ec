/** The fast evaluator answers as the reference engine: decisions, states and rows, purchase after purchase. */
import { expect, it } from 'vitest';
import { createEvaluator as createReference, type Evaluator } from '../../src/engine/create-evaluator.js';
import type { Evaluation } from '../../src/engine/evaluation.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import type { MemberState } from '../../src/engine/state.js';
import { memberStateToJson, sharedStateToJson } from '../../src/engine/state-json.js';
import { createEvaluator, type EngineName } from '../../src/fast/create-evaluator.js';
import { forRandomCases } from '../differential/random-cases.js';
import type { RandomCase } from '../support/random-project/random-case.js';

function* evaluateAll(evaluator: Evaluator, { read }: RandomCase): Generator<Evaluation> {
  const states = new Map<string, MemberState>();
  let shared = initialSharedState();
  for (const purchase of read.purchases) {
    const id = purchase.member ?? '';
    const member = read.members.get(id) ?? null;
    const state = states.get(id) ?? initialMemberState(member);
    const result = evaluator.evaluate(purchase, member, state, shared);
    states.set(id, result.memberState);
    shared = result.sharedState;
    yield result;
  }
}

it.each<EngineName>(['fast', 'closures'])('%s answers as the reference engine does', async (engine) => {
  await forRandomCases({ projects: 15, purchases: 50 }, (made) => {
    const other = evaluateAll(createEvaluator(made.ruleSet, { engine }), made);
    for (const wanted of evaluateAll(createReference(made.ruleSet), made)) {
      const found = other.next().value as Evaluation;
      expect(found.decision).toEqual(wanted.decision);
      expect(memberStateToJson(found.memberState)).toEqual(memberStateToJson(wanted.memberState));
      expect(sharedStateToJson(found.sharedState)).toEqual(sharedStateToJson(wanted.sharedState));
    }
  });
});

it('gives the rows of the reference engine to who reads them, whenever that is', async () => {
  await forRandomCases({ projects: 10, purchases: 20 }, (made) => {
    const wanted = [...evaluateAll(createReference(made.ruleSet), made)];
    const found = [...evaluateAll(createEvaluator(made.ruleSet), made)];
    expect(found.map(({ rows }) => rows)).toEqual(wanted.map(({ rows }) => rows));
  });
});
