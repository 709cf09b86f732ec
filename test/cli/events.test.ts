/** What a run writes about events of every kind: one line each, to be looked at. */
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/localized.js';
import { jifen } from '../support/host.js';
import { LEDGER_PROJECT } from '../support/ledger/project.js';
import { type Files, temporaryFolder, textOf } from '../support/temporary-folder.js';
import { expectTranscript } from './transcript.js';

const at = (text: string): string => `2027-${text}:00+08:00`;
const of = (type: string, id: string, when: string, body: object = {}) =>
  JSON.stringify({ type, id, member: 'M1', at: at(when), ...body });
const bought = (id: string, when: string, items: object[]) =>
  JSON.stringify({ id, member: 'M1', at: at(when), items });

const EVENTS = [
  of('signup', 'E01', '02-01T09:00'),
  bought('P1', '02-02T10:00', [
    { category: 'lamp', quantity: 2, amount: '80.00' },
    { category: 'snack', amount: '19.90' },
  ]),
  of('activity', 'E02', '02-03T10:00', { activity: 'delivery', purchase: 'P1' }),
  of('activity', 'E03', '02-03T11:00', { activity: 'survey' }),
  of('redeem', 'E04', '02-03T12:00', { offer: 'tea', quantity: 2 }),
  of('redeem', 'E05', '02-03T13:00', { offer: 'tea' }),
  of('cancel', 'E06', '02-03T14:00', { redemption: 'E04', by: 'supplier', compensation: 5 }),
  of('donate', 'E07', '02-03T15:00', { cause: 'woods', points: 30 }),
  bought('P2', '02-04T10:00', [{ category: 'snack', amount: '260.00' }]),
  of('refund', 'E08', '02-05T10:00', { purchase: 'P1', items: [{ line: 1, quantity: 1 }] }),
  of('refund', 'E09', '02-06T10:00', { purchase: 'P9' }),
  of('profile', 'E10', '02-06T11:00', { birthday: '1990-02-08' }),
  JSON.stringify({ type: 'advance', id: 'E11', at: at('02-09T00:00') }),
];

const FILES: Files = { ...LEDGER_PROJECT, 'events.jsonl': `${EVENTS.join('\n')}\n` };
const RUN = ['run', '--input', 'events.jsonl', '--as-of', '2027-04-30'];

it.each(LANGUAGES)('is as it was reviewed, in language %s', async (language) => {
  const commands = [RUN, [...RUN, '--format', 'json'], [...RUN, '--output', '-'], [...RUN, '--rejects', '-']];
  await expectTranscript('events', language, temporaryFolder(FILES), commands);
});

it('is the same whatever the order of the lines', async () => {
  const folder = temporaryFolder({ ...FILES, 'mixed.jsonl': `${[...EVENTS].reverse().join('\n')}\n` });
  for (const name of ['events', 'mixed'])
    await jifen(folder, ['run', '--input', `${name}.jsonl`, '--output', `${name}.out.jsonl`]);
  expect(textOf(folder, 'mixed.out.jsonl')).toBe(textOf(folder, 'events.out.jsonl'));
});

it('has a row for each award as CSV', async () => {
  const { out } = await jifen(temporaryFolder(FILES), [...RUN, '--output', '-', '--format', 'csv']);
  const rows = out.split('\r\n').filter((row) => row !== '');
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.every((row) => row.split(',').length === 8)).toBe(true);
});
