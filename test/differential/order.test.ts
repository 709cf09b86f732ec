/** Order never matters: of blocks in a file, of files, of which file holds what, and of the lines of the input. Nor does language. */
import { expect, it } from 'vitest';
import { formatText } from '../../src/api/format-text.js';
import { readEvents } from '../../src/run/read-events.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { loadZone } from '../../src/value/zone-data.js';
import { memoryInput } from '../run/memory-input.js';
import { seededDraw } from '../support/random-file.js';
import { type Chance, chanceOf } from '../support/random-project/chance.js';
import type { RandomCase } from '../support/random-project/random-case.js';
import { compileSources, layOut, layOutOtherwise } from '../support/random-project/random-project.js';
import { readRecords } from '../support/random-project/read-records.js';
import { decisionLines } from '../support/random-project/run-project.js';
import { forRandomCases } from './random-cases.js';

it('compiles to the same rule set however rules and files are arranged, and decides the same', async () => {
  await forRandomCases({ projects: 25, purchases: 40 }, ({ seed, project, ruleSet, read }) => {
    const sources = layOutOtherwise(project, chanceOf(seededDraw(seed + 2)));
    const other = compileSources(sources).ruleSet;
    expect(other?.hash).toBe(ruleSet.hash);
    if (other !== null) expect(decisionLines(other, read)).toBe(decisionLines(ruleSet, read));
  });
});

it.each(LANGUAGES)('compiles to the same rule set when it is translated to %s', async (to) => {
  await forRandomCases({ projects: 8, purchases: 1 }, ({ project, ruleSet }) => {
    const { program, campaigns } = layOut(project);
    const translated = campaigns.map((file) => ({ ...file, text: formatText(file, { to }).text ?? '' }));
    expect(compileSources({ program, campaigns: translated }).ruleSet?.hash).toBe(ruleSet.hash);
  });
});

it('decides the same however the lines of the input are ordered', async () => {
  await forRandomCases({ projects: 10, purchases: 60 }, async (made) => {
    const shuffled = await readShuffled(made, chanceOf(seededDraw(made.seed + 3)));
    const { members } = readRecords(made.records, made.vocabulary);
    expect(decisionLines(made.ruleSet, { purchases: shuffled, members })).toBe(
      decisionLines(made.ruleSet, made.read),
    );
  });
});

/** The purchases as a run reads them from two files with their lines in any order, one line twice. */
async function readShuffled({ records, vocabulary }: RandomCase, chance: Chance) {
  const lines = records.purchases.map((record) => JSON.stringify(record));
  const mixed = chance.shuffle([...lines, chance.pick(lines)]);
  const middle = chance.draw(mixed.length);
  const inputs = [mixed.slice(0, middle), mixed.slice(middle)].map((part, index) =>
    memoryInput(part.map((line) => `${line}\n`).join(''), 'jsonl', `${index}.jsonl`),
  );
  const zone = loadZone(vocabulary.zone) ?? null;
  const read = await readEvents({ vocabulary, zone, inputs, onReject: () => {} });
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  expect(read.counts).toMatchObject({ accepted: lines.length, rejected: 0, duplicates: 1 });
  const purchases = [];
  for await (const event of read.events) if (event.type === 'purchase') purchases.push(event);
  await read.close();
  return purchases;
}
