/** The sample of the demonstration program: what its generator writes, sound but for what is damaged on purpose. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readProgram } from '../../src/program/read-program.js';
import type { Vocabulary } from '../../src/program/vocabulary.js';
import { readMembers } from '../../src/run/read-members.js';
import { memoryInput, type Read, readSound } from '../run/memory-input.js';

const ROOT = new URL('../../', import.meta.url);

function fileText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

function readVocabulary(): Vocabulary {
  const reading = readProgram({ path: 'jifen.yaml', text: fileText('campaigns/jifen.yaml') });
  expect(reading.diagnostics).toEqual([]);
  if (reading.vocabulary === null) throw new Error('campaigns/jifen.yaml has errors');
  return reading.vocabulary;
}

function readPurchases(): Promise<Read> {
  return readSound([memoryInput(fileText('campaigns/sample/purchases.jsonl'))], {
    vocabulary: readVocabulary(),
  });
}

it('is fresh', () => {
  execFileSync(process.execPath, [fileURLToPath(new URL('scripts/make-sample.mjs', ROOT)), '--check']);
});

it('has 2,000 purchases of 2027, and every damaged line is refused for its own reason', async () => {
  const { counts, purchases, rejects } = await readPurchases();
  expect(counts).toMatchObject({ read: 2015, accepted: 2000, rejected: 13, duplicates: 2 });
  expect(purchases.every(({ at }) => at.startsWith('2027-'))).toBe(true);
  expect(rejects.map(({ code }) => code).sort()).toEqual([
    ...['JF4001', 'JF4003', 'JF4004', 'JF4005', 'JF4005', 'JF4006', 'JF4006', 'JF4007', 'JF4008', 'JF4014'],
    ...['JF4015', 'JF4015', 'JF4024'],
  ]);
});

it('has 300 members, who made all of the purchases', async () => {
  const input = memoryInput(fileText('campaigns/sample/members.csv'), 'csv');
  const read = await readMembers({ vocabulary: readVocabulary(), input, onReject: () => {} });
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  expect(read.counts).toEqual({ read: 300, accepted: 300, rejected: 0, duplicates: 0 });
  const { purchases } = await readPurchases();
  expect(purchases.filter(({ member }) => !read.members.has(member ?? ''))).toEqual([]);
});
