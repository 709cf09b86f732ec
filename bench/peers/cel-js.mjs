/** @marcbachmann/cel-js: every rule parsed once, with declared types. */
import { Environment } from '@marcbachmann/cel-js';
import {
  conditionsOf,
  createJudgePeer,
  FLAGS,
  LISTS,
  NUMBERS,
  rulesWithConditions,
  TEXTS,
} from './facts.mjs';

const literal = (value) => (typeof value === 'number' ? `${value}.0` : JSON.stringify(value));

const CEL = {
  equal: (fact, value) => `${fact} == ${literal(value)}`,
  in: (fact, values) => `${fact} in [${values.map(literal).join(', ')}]`,
  has: (fact, value) => `${literal(value)} in ${fact}`,
  least: (fact, value) => `${fact} >= ${literal(value)}`,
  below: (fact, value) => `${fact} < ${literal(value)}`,
  true: (fact) => fact,
};

export function create(context) {
  const environment = new Environment();
  for (const fact of NUMBERS) environment.registerVariable(fact, 'double');
  for (const fact of TEXTS) environment.registerVariable(fact, 'string');
  for (const fact of FLAGS) environment.registerVariable(fact, 'bool');
  for (const fact of LISTS) environment.registerVariable(fact, 'list<string>');
  const rules = rulesWithConditions(context.rules).map(({ when }) =>
    environment.parse(
      conditionsOf(when)
        .map(({ fact, is, value }) => CEL[is](fact, value))
        .join(' && '),
    ),
  );
  return createJudgePeer(context, (facts) => {
    const found = [];
    for (let place = 0; place < rules.length; place += 1) if (rules[place](facts) === true) found.push(place);
    return found;
  });
}
