/**
 * One process of the benchmark: how long it takes to get ready. Its only argument is JSON: {folder, set}. Prints JSON:
 * `{textMs, readyMs}`: from the texts of a project to its rule set, and from that to an evaluator; both once, cold, as a
 * command does it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTexts, importEngines } from './engines.mjs';
import { timeOf } from './measure.mjs';
import { rulesOfSet } from './sets.mjs';
import { makeProject } from './workload/campaigns.mjs';

const { folder, set, what } = JSON.parse(process.argv[2]);
const engines = await importEngines(join(folder, 'engines.mjs'));
const ms = what === 'text' ? await textMs() : await readyMs();
process.stdout.write(`${JSON.stringify([{ name: what, set, ms: [ms] }])}\n`);

function textMs() {
  const texts = makeProject(rulesOfSet(set));
  return timeOf(() => compileTexts(engines, texts));
}

function readyMs() {
  const ruleSet = JSON.parse(readFileSync(join(folder, `ruleset-${set}.json`), 'utf8'));
  return timeOf(() => engines.createStream(ruleSet));
}
