/** `createEvaluator` of the library: states in, decision and states out, over purchases that were read before. */
import { takeAnswer } from '../reference.mjs';
import { awardIds } from '../workload/rules.mjs';

export const create = (context, variant) => createWith(context.engines.createFastEvaluator, context, variant);

/** `trace`: with every rule's fate and the stages, as `jifen explain` has them. */
export function createWith(createEvaluator, { rules, members, records, ruleSet, engines }, variant) {
  const reader = engines.createRecordReader(ruleSet);
  const evaluator = createEvaluator(ruleSet);
  const numbers = new Map(awardIds(rules).map((id, place) => [id, place + 1]));
  const profiles = new Map(
    members.map((member) => [member.id, reader.readMember(JSON.stringify(member)).member]),
  );
  const purchases = records.map((record) => reader.readPurchase(JSON.stringify(record)).purchase);
  const options = { trace: variant === 'trace' };
  return {
    run: (count, answers) => {
      const states = new Map();
      let shared = engines.initialSharedState();
      for (let place = 0; place < count; place += 1) {
        const purchase = purchases[place];
        const profile = profiles.get(purchase.member) ?? null;
        const state = states.get(purchase.member) ?? engines.initialMemberState(profile);
        const decided = evaluator.evaluate(purchase, profile, state, shared, options);
        states.set(purchase.member, decided.memberState);
        shared = decided.sharedState;
        takeAnswer(answers, place, decided.decision, numbers);
      }
    },
  };
}
