/** The rules as JSONLogic, for json-logic-js and for json-logic-engine. */
import { conditionsOf } from './facts.mjs';

const LOGIC = {
  equal: (fact, value) => ({ '===': [fact, value] }),
  in: (fact, value) => ({ in: [fact, value] }),
  has: (fact, value) => ({ in: [value, fact] }),
  least: (fact, value) => ({ '>=': [fact, value] }),
  below: (fact, value) => ({ '<': [fact, value] }),
  true: (fact) => fact,
};

export function logicOf({ when }) {
  return { and: conditionsOf(when).map(({ fact, is, value }) => LOGIC[is]({ var: fact }, value)) };
}
