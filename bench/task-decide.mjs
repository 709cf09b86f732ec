/**
 * One process of the benchmark: contestants decide purchases in memory, in turns. Its only argument is JSON:
 *
 *   {folder, entries: [{name, set}], rounds, budgetMs}
 *
 * Prints JSON: for every entry nanoseconds a purchase by round, how many purchases, and how long it took to get ready.
 * Every answer is compared with what is expected before anything is timed, and again in the last round.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersItems, createContestant } from './contestants.mjs';
import { importEngines } from './engines.mjs';
import { readExpected } from './expected.mjs';
import { alternate, timeOf } from './measure.mjs';
import { createAnswers, plainOf } from './records.mjs';
import { rulesOfSet } from './sets.mjs';
import { makePurchases } from './workload/purchases.mjs';
import { MEMBERS } from './workload/world.mjs';

const { folder, entries, rounds, budgetMs, purchases: total } = JSON.parse(process.argv[2]);
const engines = await importEngines(join(folder, 'engines.mjs'));
const records = [...makePurchases(total)].map((record) => JSON.parse(JSON.stringify(record)));
const plain = records.map(plainOf);

const ready = [];
for (const entry of entries) ready.push(await prepare(entry));
// To warm up.
await alternate(ready, 1);
const times = await alternate(ready, rounds);
const rows = ready.map(({ name, set, count, readyMs, check }, index) => {
  check();
  return { name, set, count, readyMs, ns: times[index].map((ms) => (ms * 1e6) / count) };
});
for (const { dispose } of ready) dispose?.();
process.stdout.write(`${JSON.stringify(rows)}\n`, () => process.exit(0));

/** Sized so that a round takes about the budget; the answers are those expected, or this throws. */
async function prepare({ name, set }) {
  const rules = rulesOfSet(set);
  const ruleSet = JSON.parse(readFileSync(join(folder, `ruleset-${set}.json`), 'utf8'));
  const expected = readExpected(folder, set, total);
  const make = async (places) => {
    const start = performance.now();
    const contestant = await createContestant(name, {
      rules,
      members: MEMBERS,
      engines,
      ruleSet,
      purchases: places.map((place) => plain[place]),
      records: places.map((place) => records[place]),
    });
    return { contestant, places, readyMs: performance.now() - start };
  };
  let made = await make(sampleOf(40));
  // Code that has just been made is slow: what it takes is seen only after a while.
  for (;;) {
    const { length } = made.places;
    const scratch = createAnswers(length);
    await made.contestant.run(length, scratch);
    made.contestant.reset?.();
    const perPurchase = (await timeOf(() => made.contestant.run(length, scratch))) / length;
    // Whoever is not much too slow decides all of them, as the program by hand does: fewer would be nearer to the processor.
    const isQuick = total * perPurchase < budgetMs * 5;
    const wanted = isQuick ? total : Math.max(20, Math.floor(budgetMs / perPurchase));
    if (wanted <= length * 1.5) break;
    made.contestant.dispose?.();
    made = await make(sampleOf(Math.min(wanted, length * 20)));
  }
  const { contestant, places, readyMs } = made;
  const count = places.length;
  const answers = createAnswers(count);
  const check = () => compare(name, set, answers, expected, places);
  contestant.reset?.();
  await contestant.run(count, answers);
  check();
  return {
    name,
    set,
    count,
    readyMs,
    check,
    reset: contestant.reset,
    run: () => contestant.run(count, answers),
    dispose: contestant.dispose,
  };
}

/**
 * Places of about so many purchases: all those of some members, so that first purchases stay first ones, spread over the
 * year.
 */
function sampleOf(count) {
  if (count >= total) return [...plain.keys()];
  const members = Math.ceil((count * MEMBERS.length) / total);
  const step = Math.floor(MEMBERS.length / members);
  const chosen = new Set(MEMBERS.filter((_, index) => index % step === 0).map(({ id }) => id));
  return [...plain.keys()].filter((place) => chosen.has(plain[place].member));
}

function compare(name, set, answers, expected, places) {
  const columns = ['points', 'awards', 'awardSums', ...(answersItems(name) ? ['itemSums'] : [])];
  for (const column of columns) {
    for (const [index, place] of places.entries()) {
      if (answers[column][index] === expected[column][place]) continue;
      const found = `${answers[column][index]}, not ${expected[column][place]}`;
      throw new Error(`${name} on ${set}, purchase ${place}: ${column} ${found}`);
    }
  }
}
