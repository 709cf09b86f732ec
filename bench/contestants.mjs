/** Everyone who decides purchases that are in memory already: by name, all in one form. */
import { addAward, addItem } from './records.mjs';

/** Modules of the other engines; a part after the colon is a variant. */
export const PEERS = [
  'json-rules-engine',
  'zen-engine',
  'zen-engine:loop',
  'json-logic-engine',
  'json-logic-js',
  'cel-js',
  'node-rules',
  'rools',
];

/** Ours and the program by hand answer by item as well. */
const OWN = {
  hand: () => import('./contestants/hand.mjs'),
  reference: () => import('./contestants/reference.mjs'),
  fast: () => import('./contestants/fast.mjs'),
  columns: () => import('./contestants/columns.mjs'),
  evaluator: () => import('./contestants/evaluator.mjs'),
};

/**
 * Makes a contestant ready: `{run(count, answers), dispose?}` over `context.purchases`. Context: `rules`, `members`,
 * `purchases` (plain), `records`, and for ours `ruleSet` and `engines`.
 */
export async function createContestant(name, context) {
  const [module, variant] = name.split(':');
  const { create } = await (OWN[module]?.() ?? import(`./peers/${module}.mjs`));
  return create(context, variant);
}

/** Whether points by item are part of the answer. */
export function answersItems(name) {
  const [module, variant] = name.split(':');
  return module in OWN && variant !== 'awards';
}

/** The checksum of awards in arrays. */
export function sumAwards(rules, points, count, shift) {
  let sum = 0;
  for (let place = 0; place < count; place += 1) sum = addAward(sum, rules[place] + shift, points[place]);
  return sum;
}

export function sumItems(points, count) {
  let sum = 0;
  for (let place = 0; place < count; place += 1) sum = addItem(sum, points[place]);
  return sum;
}
