/** Runs into a ledger from the command line: booking, planning, verifying, exporting. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/localized.js';
import { jifen } from '../support/host.js';
import { LEDGER_PROJECT } from '../support/ledger/project.js';
import { makeStream } from '../support/ledger/stream.js';
import { type Files, filesIn, temporaryFolder, textOf } from '../support/temporary-folder.js';
import { expectTranscript } from './transcript.js';

const STREAM = makeStream(7, 120);

const CORNER: Files = {
  ...LEDGER_PROJECT,
  'events.jsonl': `${STREAM.events.join('\n')}\n`,
  'members.jsonl': `${STREAM.members.join('\n')}\n`,
};

const INPUTS = ['--input', 'events.jsonl', '--members', 'members.jsonl'];
const LEDGER = ['--ledger', 'corner.ledger'];
const AS_OF = ['--as-of', '2027-06-30'];

async function exportOf(folder: string): Promise<string> {
  const { code, out } = await jifen(folder, ['ledger', 'export', 'corner.ledger']);
  expect(code).toBe(0);
  return out;
}

describe('jifen run --ledger', () => {
  it('writes what a run without one writes', async () => {
    const folder = temporaryFolder(CORNER);
    const plain = await jifen(folder, ['run', ...INPUTS, ...AS_OF, '-o', 'a.jsonl', '--rejects', 'ar.jsonl']);
    const booked = await jifen(folder, [
      'run',
      ...INPUTS,
      ...AS_OF,
      ...LEDGER,
      '-o',
      'b.jsonl',
      '--rejects',
      'br.jsonl',
    ]);
    expect([plain.code, booked.code, booked.out]).toEqual([0, 0, plain.out]);
    expect(textOf(folder, 'b.jsonl')).toBe(textOf(folder, 'a.jsonl'));
    expect(textOf(folder, 'br.jsonl')).toBe(textOf(folder, 'ar.jsonl'));
    expect(filesIn(folder).filter((name) => name.startsWith('corner'))).toEqual(['corner.ledger']);
  });

  it('books the same records once, and refuses the same events again', async () => {
    const folder = temporaryFolder(CORNER);
    const words = ['run', ...INPUTS, ...LEDGER, '--format', 'json'];
    const first = JSON.parse((await jifen(folder, words)).out);
    const before = await exportOf(folder);
    const second = JSON.parse((await jifen(folder, words)).out);
    expect(second.records).toMatchObject({ accepted: 0, duplicates: first.records.accepted });
    expect(second.rejects).toEqual(first.rejects);
    expect([second.points, second.booked]).toEqual(['0', undefined]);
    expect(await exportOf(folder)).toBe(before);
  });

  it('verifies what it booked, and finds what was cut off an exported journal by its chain', async () => {
    const folder = temporaryFolder(CORNER);
    await jifen(folder, ['run', ...INPUTS, ...LEDGER]);
    const { code, out } = await jifen(folder, ['ledger', 'verify', 'corner.ledger']);
    expect([code, out]).toEqual([0, expect.stringContaining('all is well')]);
    expect((await exportOf(folder)).split('\n')[0]).toMatch(/^\{"campaign":.*"seq":1\}$/);
  });

  it('does not compare engines while it books', async () => {
    const folder = temporaryFolder(CORNER);
    const words = ['run', ...INPUTS, ...LEDGER, '--engine', 'json-rules-engine'];
    const { code, err } = await jifen(folder, words);
    expect([code, err]).toEqual([2, expect.stringContaining('JF7007')]);
  });

  it.each([
    ['--as-of', '2027-02-30'],
    ['--as-of', 'tomorrow'],
  ])('knows no day %s %s', async (...words) => {
    const { code, err } = await jifen(temporaryFolder(CORNER), ['run', ...INPUTS, ...words]);
    expect([code, err]).toEqual([2, expect.stringContaining('JF7040')]);
  });

  it('leaves a file that is no ledger as it is', async () => {
    const folder = temporaryFolder(CORNER);
    const { code, err } = await jifen(folder, ['run', ...INPUTS, '--ledger', 'events.jsonl']);
    expect([code, err]).toEqual([66, expect.stringContaining('JF5021')]);
    expect(textOf(folder, 'events.jsonl')).toBe(CORNER['events.jsonl']);
  });
});

describe('jifen plan', () => {
  const plan = (folder: string) => jifen(folder, ['plan', ...INPUTS, ...LEDGER, ...AS_OF, '-o', 'plan.json']);

  it('tells what the run then does, and books nothing itself', async () => {
    const folder = temporaryFolder(CORNER);
    const planned = await plan(folder);
    expect([planned.code, planned.err]).toEqual([0, expect.stringContaining('nothing was booked')]);
    expect(filesIn(folder)).not.toContain('corner.ledger');
    const { outcome } = JSON.parse(textOf(folder, 'plan.json'));
    expect(outcome.budgets.length).toBeGreaterThan(0);
    const done = await jifen(folder, ['run', 'plan.json']);
    expect([done.code, done.out]).toEqual([0, planned.out]);
    const { budgets: _, ...summary } = outcome;
    const again = temporaryFolder(CORNER);
    const direct = await jifen(again, ['run', ...INPUTS, ...LEDGER, ...AS_OF, '--format', 'json']);
    expect(summary).toEqual(JSON.parse(direct.out));
  });

  it.each([
    [
      'the rule set',
      'campaigns/spring.campaign',
      (text: string) => text.replace('give 60 points', 'give 61 points'),
    ],
    ['events.jsonl', 'events.jsonl', (text: string) => `${text}\n`],
    ['members.jsonl', 'members.jsonl', (text: string) => `${text}{"id":"M99"}\n`],
  ])('is refused when %s has changed', async (what, file, change) => {
    const folder = temporaryFolder(CORNER);
    await plan(folder);
    writeFileSync(join(folder, file), change(textOf(folder, file)));
    const { code, err } = await jifen(folder, ['run', 'plan.json']);
    expect([code, err]).toEqual([1, expect.stringContaining(`${what} changed since plan.json`)]);
  });

  it('is refused when the ledger has changed', async () => {
    const folder = temporaryFolder(CORNER);
    await plan(folder);
    await jifen(folder, ['run', ...INPUTS, ...LEDGER]);
    const before = await exportOf(folder);
    const { code, err } = await jifen(folder, ['run', 'plan.json']);
    expect([code, err]).toEqual([1, expect.stringContaining('the ledger changed since plan.json')]);
    expect(await exportOf(folder)).toBe(before);
  });

  it('plans on top of what is booked', async () => {
    const folder = temporaryFolder(CORNER);
    appendFileSync(join(folder, 'first.jsonl'), `${STREAM.events.slice(0, 60).join('\n')}\n`);
    await jifen(folder, ['run', '--input', 'first.jsonl', '--members', 'members.jsonl', ...LEDGER]);
    const before = await exportOf(folder);
    await plan(folder);
    expect(await exportOf(folder)).toBe(before);
    expect((await jifen(folder, ['run', 'plan.json'])).code).toBe(0);
    const whole = temporaryFolder(CORNER);
    await jifen(whole, ['run', ...INPUTS, ...LEDGER, ...AS_OF]);
    expect(await exportOf(folder)).toBe(await exportOf(whole));
  });

  it.each([
    [['plan', ...INPUTS], 'JF7006'],
    [['plan', '--input', '-', ...LEDGER], 'JF7007'],
    [['run', 'members.json'], 'JF7051'],
    [['run', 'plan.json', '--ledger', 'x'], 'JF7007'],
  ])('%j is refused with %s', async (words, code) => {
    const folder = temporaryFolder({ ...CORNER, 'members.json': '{}' });
    await plan(folder);
    expect((await jifen(folder, words)).err).toContain(code);
  });
});

it.each(LANGUAGES)('reads well in language %s', async (language) => {
  const folder = temporaryFolder(CORNER);
  await expectTranscript('ledger', language, folder, [
    ['plan', ...INPUTS, ...LEDGER, ...AS_OF, '-o', 'plan.json'],
    ['run', 'plan.json'],
    ['run', 'plan.json'],
    ['run', ...INPUTS, ...LEDGER],
    ['ledger', 'verify', 'corner.ledger'],
    ['ledger', 'verify', 'nowhere.ledger'],
    ['ledger', 'verify', 'jifen.yaml'],
    ['ledger', 'mend', 'corner.ledger'],
  ]);
});
