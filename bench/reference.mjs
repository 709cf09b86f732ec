/** Jifen's reference engine: what the others have to answer. */
import { addAward, addItem, createAnswers } from './records.mjs';
import { awardIds } from './workload/rules.mjs';

/**
 * Decides those records of which `isTaken` holds for the member, in order, with the state of each member. Gives the
 * answers and the places of the records that were decided.
 */
export function decideByReference(
  engines,
  { ruleSet, rules, members, records, isTaken = () => true, options },
) {
  const reader = engines.createRecordReader(ruleSet);
  const evaluator = engines.createReferenceEvaluator(ruleSet);
  const numbers = new Map(awardIds(rules).map((id, place) => [id, place + 1]));
  const profiles = new Map(
    members.map((member) => [member.id, readOr(reader.readMember(JSON.stringify(member))).member]),
  );
  const states = new Map();
  const answers = createAnswers(records.length);
  const places = [];
  const decisions = [];
  let shared = engines.initialSharedState();
  for (const [place, record] of records.entries()) {
    if (!isTaken(record.member)) continue;
    const { purchase } = readOr(reader.readPurchase(JSON.stringify(record)));
    const profile = profiles.get(purchase.member) ?? null;
    const state = states.get(purchase.member) ?? engines.initialMemberState(profile);
    const evaluation = evaluator.evaluate(purchase, profile, state, shared, options);
    states.set(purchase.member, evaluation.memberState);
    shared = evaluation.sharedState;
    takeAnswer(answers, place, evaluation.decision, numbers);
    places.push(place);
    decisions.push(evaluation.decision);
  }
  return { answers, places, decisions };
}

function readOr(read) {
  if (read.problem !== null) throw new Error(`a record is refused: ${JSON.stringify(read.problem)}`);
  return read;
}

export function takeAnswer(answers, place, decision, numbers) {
  answers.points[place] = Number(decision.points);
  answers.awards[place] = decision.awards.length;
  answers.awardSums[place] = decision.awards.reduce(
    (sum, { rule, points }) => addAward(sum, numbers.get(rule), Number(points)),
    0,
  );
  answers.itemSums[place] = decision.items.reduce((sum, { points }) => addItem(sum, Number(points)), 0);
}
