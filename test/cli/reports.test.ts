/** The commands that tell what happened: from records, from a ledger, into files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/localized.js';
import { jifen } from '../support/host.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { CHOICES, MALL, purchaseLine } from './mall.js';
import { expectTranscript } from './transcript.js';

const LIFE = `jifen 1

expiry
  points never expire
end

offer tea "Tea"
  worth 1 CNY
  costs 10 points
  open to all members
  keeps its worth
end
`;

const PROGRAM = `jifen 1

program mall "Mall"
${CHOICES}  points earned now cannot be used on the same purchase
  late records are refused
end

earn base
  give 1 point per 1 CNY
end
`;

const REDEEM = '{"type":"redeem","id":"R1","member":"M1","at":"2027-02-09T09:00:00+08:00","offer":"tea"}';
const TOO_MUCH = '{"type":"redeem","id":"R2","member":"M2","at":"2027-02-07T09:00:00+08:00","offer":"tea"}';

const FILES = {
  ...MALL,
  'campaigns/program.campaign': PROGRAM,
  'campaigns/life.campaign': LIFE,
  'events.jsonl': `${MALL['purchases.jsonl']}${REDEEM}\n${TOO_MUCH}\n`,
};

const INPUT = ['--input', 'events.jsonl', '--members', 'members.csv'];

describe('statement, report and audit', () => {
  it.each(LANGUAGES)('tell what happened in %s', async (language) => {
    await expectTranscript('reports', language, temporaryFolder(FILES), [
      ['statement', ...INPUT, '--member', 'M1', '--month', '2027-02'],
      ['report', ...INPUT, '--to', '2027-02-28'],
      ['audit', ...INPUT, '--member', 'M2'],
      ['audit', ...INPUT, '--event', 'R1', '--format', 'json'],
      ['audit', ...INPUT, '--anomalies'],
    ]);
  });

  it.each(LANGUAGES)('say in %s what is wrong with a question', async (language) => {
    await expectTranscript('reports-refused', language, temporaryFolder(FILES), [
      ['statement', ...INPUT, '--month', '2027-02'],
      ['statement', ...INPUT, '--member', 'M1'],
      ['statement', ...INPUT, '--member', 'M1', '--month', 'February'],
      ['statement', ...INPUT, '--member', 'nobody', '--month', '2027-02'],
      ['report', ...INPUT, '--from', '2027-02-30'],
      ['report', ...INPUT, '--from', '2027-03-01', '--to', '2027-02-01'],
      ['report', '--ledger', 'x.ledger', '--input', 'events.jsonl'],
      ['audit', ...INPUT],
      ['audit', ...INPUT, '--member', 'M1', '--event', 'P1'],
      ['audit', ...INPUT, '--entry', '0'],
      ['audit', ...INPUT, '--entry', '99'],
      ['audit', ...INPUT, '--event', 'P99'],
    ]);
  });

  it('tell of a ledger what they tell of its records', async () => {
    const folder = temporaryFolder(FILES);
    const booked = await jifen(folder, ['run', ...INPUT, '--ledger', 'mall.ledger', '--as-of', '2027-02-28']);
    expect(booked.code).toBe(0);
    const questions = [
      ['statement', '--member', 'M1', '--month', '2027-02'],
      ['audit', '--member', 'M1'],
      ['audit', '--entry', '2', '--format', 'json'],
      ['audit', '--event', 'P1', '--format', 'md'],
    ];
    for (const question of questions) {
      const fromRecords = await jifen(folder, [...question, ...INPUT]);
      const fromLedger = await jifen(folder, [...question, '--ledger', 'mall.ledger']);
      expect(fromLedger).toEqual(fromRecords);
      expect(fromLedger.code).toBe(0);
    }
    const report = async (words: readonly string[]) =>
      JSON.parse((await jifen(folder, ['report', ...words, '--format', 'json'])).out);
    const fromLedger = await report(['--ledger', 'mall.ledger']);
    expect(fromLedger).toEqual({ ...(await report(INPUT)), refused: null });
  });

  it('tell the tier of the month, whichever the ledger has come to', async () => {
    const oldRate = '  the purchase that reaches a tier earns at the old rate\n';
    const reached = (tier: string, spend: string): string =>
      `\ntier ${tier}\n  reached when member spend this year is at least ${spend} CNY\n  reviewed at the end of the year\n  no grace\n  lost one step at a time\nend\n`;
    const bought = (id: string, at: string): string =>
      purchaseLine(id, 'ann', at, '{"sku":"a","category":"snack","quantity":1,"amount":"300.00"}');
    const folder = temporaryFolder({
      ...FILES,
      'campaigns/program.campaign': PROGRAM.replace('end\n', `${oldRate}end\n`),
      'campaigns/life.campaign': `${LIFE}${reached('silver', '200')}${reached('gold', '500')}`,
      'ann.jsonl': `${bought('A1', '2027-04-08T09:00:00+08:00')}\n${bought('A2', '2027-06-10T09:00:00+08:00')}\n`,
    });
    const booked = await jifen(folder, ['run', '-i', 'ann.jsonl', '--ledger', 'ann.ledger']);
    expect(booked).toMatchObject({ code: 0 });
    const ask = ['statement', '--ledger', 'ann.ledger', '--member', 'ann', '--format', 'json', '--month'];
    const tierOf = async (month: string) => JSON.parse((await jifen(folder, [...ask, month])).out).tier;
    expect(await tierOf('2027-04')).toMatchObject({ id: 'silver', since: '2027-04-08' });
    expect(await tierOf('2027-06')).toMatchObject({ id: 'gold', since: '2027-06-10' });
  });

  it('write a page that appears when it is complete', async () => {
    const folder = temporaryFolder(FILES);
    const words = ['report', ...INPUT, '--format', 'html', '--output', 'report.html'];
    expect(await jifen(folder, words)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
  });
});

describe('check --against', () => {
  const dearer = { ...FILES, 'campaigns/life.campaign': LIFE.replace('10 points', '20 points') };

  it.each(LANGUAGES)('names in %s what changed and which promise broke', async (language) => {
    const folder = temporaryFolder({
      ...dearer,
      ...Object.fromEntries(
        [
          'jifen.yaml',
          'campaigns/program.campaign',
          'campaigns/spring.campaign',
          'campaigns/life.campaign',
        ].map((path) => [`old/${path}`, FILES[path as keyof typeof FILES]]),
      ),
    });
    await expectTranscript('check-against', language, folder, [
      ['compile', 'old', '--output', 'old.json'],
      ['check', '--against', 'old.json'],
      ['check', '--against', 'old'],
      ['check', 'old', '--against', 'old.json'],
      ['check', '--against', 'events.jsonl'],
      ['check', '--against', 'nothing.json'],
    ]);
  });
});
