/** Everyone who goes from a file of lines to decisions, by name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExpected } from '../expected.mjs';
import { addAward } from '../records.mjs';
import { rulesOfSet } from '../sets.mjs';
import { chineseMember } from '../workload/variants.mjs';
import { MEMBERS } from '../workload/world.mjs';
import { createHandLines } from './lines-hand.mjs';
import { createParseLines } from './lines-parse.mjs';

/**
 * `{run(input, output), writesDecisions?, check?(output), dispose?}`. `jifen` and `hand` write the points of items as well,
 * `jifen:awards` and `hand:awards` do not.
 */
export async function createLines(name, { folder, engines, set, input }) {
  const rules = rulesOfSet(set);
  const ruleSet = JSON.parse(readFileSync(join(folder, `ruleset-${set}.json`), 'utf8'));
  const isChinese = input === 'unguessable';
  const members = isChinese ? MEMBERS.map((one) => ({ ...one, id: chineseMember(one.id) })) : MEMBERS;
  const [kind, variant] = name.split(':');
  const wantsItems = variant !== 'awards';
  switch (kind) {
    case 'parse':
      return createParseLines();
    case 'hand':
      return { ...createHandLines({ rules, members, ruleSet, wantsItems }), writesDecisions: true };
    case 'duckdb':
      return createDuckDbLines(rules, folder, set);
    case 'jifen': {
      const { createFastLines } = await import('./lines-fast.mjs');
      const lines = await createFastLines({ engines, ruleSet, members, wantsItems });
      return { ...lines, writesDecisions: true };
    }
    default:
      throw new Error(`nobody is called ${name}`);
  }
}

async function createDuckDbLines(rules, folder, set) {
  const { createDuckDb, readDuckDb } = await import('../peers/duckdb.mjs');
  const { decide, close } = await createDuckDb({ rules, membersFile: join(folder, 'members.jsonl') });
  const check = (output) => {
    const decisions = readDuckDb(output);
    const expected = readExpected(folder, set, decisions.length);
    for (const [place, { points, awards }] of decisions.entries()) {
      const sum = awards.reduce((before, { n, v }) => addAward(before, n, v), 0);
      if (points !== expected.points[place] || sum !== expected.awardSums[place])
        throw new Error(`DuckDB has decided purchase ${place} otherwise`);
    }
  };
  return { run: decide, check, dispose: close };
}
