/** node-rules: conditions are functions; a rule that has fired says so, that the next round passes it by. */
import { RuleEngine } from 'node-rules';
import { createWaitingPeer, rulesWithConditions } from './facts.mjs';
import { testsOf } from './functions.mjs';

export function create(context) {
  const rules = rulesWithConditions(context.rules).map((rule, place) => {
    const tests = testsOf(rule);
    const holds = (known) => tests.every((test) => test(known));
    return {
      name: rule.id,
      priority: 1,
      on: true,
      condition: (engine, known) => engine.when(!known.fired[place] && holds(known)),
      consequence: (engine, known) => {
        known.fired[place] = true;
        known.found.push(place);
        engine.next();
      },
    };
  });
  const engine = new RuleEngine(rules, { ignoreFactChanges: true });
  return createWaitingPeer(
    context,
    (facts) =>
      new Promise((resolve) => {
        engine.execute({ facts, found: [], fired: {} }, ({ found }) => resolve(found));
      }),
  );
}
