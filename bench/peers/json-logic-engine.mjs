/** json-logic-engine, compiled: every rule is a function. */
import { LogicEngine } from 'json-logic-engine';
import { createJudgePeer, rulesWithConditions } from './facts.mjs';
import { logicOf } from './json-logic.mjs';

export function create(context) {
  const engine = new LogicEngine();
  const rules = rulesWithConditions(context.rules).map((rule) => engine.build(logicOf(rule)));
  return createJudgePeer(context, (facts) => {
    const found = [];
    for (let place = 0; place < rules.length; place += 1) if (rules[place](facts)) found.push(place);
    return found;
  });
}
