import { describe, expect, it } from 'vitest';
import { makeTrail, type TrailQuestion } from '../../src/report/audit/trail.js';
import { trailDocument } from '../../src/report/audit/trail-document.js';
import { trailToJson } from '../../src/report/audit/trail-json.js';
import { toText } from '../../src/report/document/to-text.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { expectGolden } from '../support/golden.js';
import { RULE_SET, shopHistory } from './shop.js';

const ask = (question: TrailQuestion) => makeTrail(shopHistory('2027-03-31'), question);
const M1: TrailQuestion = { about: 'member', id: 'M1' };

describe('a trail', () => {
  it.each(LANGUAGES)('tells in %s all of a member, with rule, reason and source', async (language) => {
    const document = trailDocument({ language, content: RULE_SET.content }, M1, await ask(M1));
    const text = toText(document).replaceAll(RULE_SET.hash.slice(0, 12), 'HASH');
    expectGolden(`report/audit.${language}.txt`, text);
  });

  it('is exact for programs', async () => {
    const json = JSON.stringify(trailToJson(RULE_SET, await ask(M1)), null, 2);
    expectGolden('report/audit.json', `${json.replaceAll(RULE_SET.hash, 'HASH')}\n`);
  });

  it('explains every point of the balance', async () => {
    const steps = await ask(M1);
    let balance = 0n;
    for (const step of steps) {
      for (const { debit, credit, points } of step.entries.flatMap(({ entry }) => entry.postings)) {
        if (credit === 'available') balance += points;
        if (debit === 'available') balance -= points;
      }
      expect(step.balance).toBe(balance);
    }
  });

  it('of an entry follows its points from where they came to where they went', async () => {
    const [first] = await ask({ about: 'event', id: 'P1' });
    const seq = first?.entries[0]?.seq ?? 0;
    const steps = await ask({ about: 'entry', seq });
    expect(steps.flatMap(({ entries }) => entries.map(({ entry }) => entry.kind))).toEqual([
      'award',
      'redeem',
      'donate',
      'expire',
    ]);
  });

  it('of an event tells what corrected it', async () => {
    const steps = await ask({ about: 'event', id: 'P3' });
    expect(steps.map(({ event }) => event)).toContain('F1');
    expect(steps.flatMap(({ entries }) => entries.map(({ entry }) => entry.kind))).toContain('clawback');
  });

  it('numbers entries as the whole ledger does, whoever is asked about', async () => {
    const all = [
      ...(await ask(M1)),
      ...(await ask({ about: 'member', id: 'M2' })),
      ...(await ask({ about: 'member', id: 'M3' })),
    ];
    const numbers = all.flatMap(({ entries }) => entries.map(({ seq }) => seq)).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('is empty for what is not there', async () => {
    expect(await ask({ about: 'entry', seq: 9999 })).toEqual([]);
    expect(await ask({ about: 'event', id: 'nothing' })).toEqual([]);
  });
});
