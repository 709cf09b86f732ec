import jsonLogic from 'json-logic-js';
import { createJudgePeer, rulesWithConditions } from './facts.mjs';
import { logicOf } from './json-logic.mjs';

export function create(context) {
  const rules = rulesWithConditions(context.rules).map(logicOf);
  return createJudgePeer(context, (facts) => {
    const found = [];
    for (let place = 0; place < rules.length; place += 1) {
      if (jsonLogic.apply(rules[place], facts)) found.push(place);
    }
    return found;
  });
}
