/** The conditions of the rules as functions of `known.facts`, for engines whose conditions are functions. */
import { conditionsOf } from './facts.mjs';

const TESTS = {
  equal: (fact, value) => (known) => known.facts[fact] === value,
  in: (fact, values) => (known) => values.includes(known.facts[fact]),
  has: (fact, value) => (known) => known.facts[fact].includes(value),
  least: (fact, value) => (known) => known.facts[fact] >= value,
  below: (fact, value) => (known) => known.facts[fact] < value,
  true: (fact) => (known) => known.facts[fact] === true,
};

/** One function a condition. Their texts are their own: rools tells functions apart by what they print. */
export function testsOf({ when }) {
  return conditionsOf(when).map(({ fact, is, value }) => {
    const test = TESTS[is](fact, value);
    const text = `${fact} ${is} ${JSON.stringify(value)}`;
    test.toString = () => text;
    return test;
  });
}
