/**
 * One process of the benchmark: what is expected of a set. The reference engine decides all purchases of some members,
 * the program by hand all purchases of all; where both did they have to agree, or this throws. Its only argument is JSON:
 *
 *   {folder, set, purchases, budgetMs}
 *
 * Compiles the rule set on the way. Prints JSON: `{compared, compileMs, awards}`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContestant } from './contestants.mjs';
import { compileRules, importEngines } from './engines.mjs';
import { writeExpected } from './expected.mjs';
import { createAnswers, plainOf } from './records.mjs';
import { decideByReference } from './reference.mjs';
import { rulesOfSet } from './sets.mjs';
import { makePurchases } from './workload/purchases.mjs';
import { MEMBERS } from './workload/world.mjs';

const { folder, set, purchases, budgetMs } = JSON.parse(process.argv[2]);
const engines = await importEngines(join(folder, 'engines.mjs'));
const rules = rulesOfSet(set);
const records = [...makePurchases(purchases)];

const start = performance.now();
const ruleSet = compileRules(engines, rules);
const compileMs = performance.now() - start;
writeFileSync(join(folder, `ruleset-${set}.json`), JSON.stringify(ruleSet));

const answers = createAnswers(purchases);
// Limits over many purchases are not written by hand: there the reference engine is asked about all of them.
const byHand = rules.stateful !== true;
if (byHand) {
  const plain = records.map(plainOf);
  const hand = await createContestant('hand', { rules, members: MEMBERS, purchases: plain });
  hand.run(purchases, answers);
}
const compared = byHand ? compareSample() : decideAll();
writeExpected(folder, set, answers);
const awards = answers.awards.reduce((sum, count) => sum + count, 0) / purchases;
process.stdout.write(`${JSON.stringify({ compared, compileMs, awards })}\n`);

function decideAll() {
  const { answers: found, places } = decideByReference(engines, {
    ruleSet,
    rules,
    members: MEMBERS,
    records,
  });
  for (const [column, values] of Object.entries(found)) answers[column].set(values);
  return places.length;
}

function compareSample() {
  let compared = 0;
  const began = performance.now();
  for (let offset = 0; offset < 400 && performance.now() - began < budgetMs; offset += 1) {
    const isTaken = (member) => Number(member.slice(1)) % 400 === offset;
    const reference = decideByReference(engines, { ruleSet, rules, members: MEMBERS, records, isTaken });
    for (const place of reference.places) {
      for (const [column, values] of Object.entries(reference.answers)) {
        if (values[place] === answers[column][place]) continue;
        throw new Error(
          `purchase ${place} of ${set}: ${column} ${answers[column][place]}, not ${values[place]}`,
        );
      }
    }
    compared += reference.places.length;
  }
  return compared;
}
