/** json-rules-engine: flat facts, the most selective condition first, one run a purchase. */
import { Engine, Rule } from 'json-rules-engine';
import { conditionsOf, createWaitingPeer, rulesWithConditions } from './facts.mjs';

const OPERATORS = {
  equal: 'equal',
  in: 'in',
  has: 'contains',
  least: 'greaterThanInclusive',
  below: 'lessThan',
  true: 'equal',
};

export function create(context) {
  const engine = new Engine([], { replaceFactsInEventParams: false });
  for (const [place, { id, when }] of rulesWithConditions(context.rules).entries()) {
    const all = conditionsOf(when).map(({ fact, is, value }) => ({ fact, operator: OPERATORS[is], value }));
    engine.addRule(new Rule({ name: id, conditions: { all }, event: { type: 'award', params: { place } } }));
  }
  return createWaitingPeer(context, async (facts) => {
    const { events } = await engine.run(facts);
    return events.map(({ params }) => params.place);
  });
}
