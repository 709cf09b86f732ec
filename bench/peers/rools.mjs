/** rools: conditions are functions; one that several rules have is asked once. */
import rools from 'rools';
import { createWaitingPeer, rulesWithConditions } from './facts.mjs';
import { testsOf } from './functions.mjs';

/** What the package calls the action of a rule. */
const ACTION = 'then';

export async function create(context) {
  const engine = new rools.Rools({ logging: { error: false, debug: false } });
  const rules = rulesWithConditions(context.rules).map(
    (rule, place) =>
      new rools.Rule({
        name: rule.id,
        when: testsOf(rule),
        [ACTION]: (known) => {
          known.found.push(place);
        },
      }),
  );
  await engine.register(rules);
  return createWaitingPeer(context, async (facts) => {
    const known = { facts, found: [] };
    await engine.evaluate(known);
    return known.found;
  });
}
