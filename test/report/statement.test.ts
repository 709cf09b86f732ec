import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report/document/to-html.js';
import { toMarkdown } from '../../src/report/document/to-markdown.js';
import { toText } from '../../src/report/document/to-text.js';
import { makeStatement } from '../../src/report/statement/make-statement.js';
import type { Statement } from '../../src/report/statement/statement.js';
import { statementDocument } from '../../src/report/statement/statement-document.js';
import { statementToJson } from '../../src/report/statement/statement-json.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { expectGolden } from '../support/golden.js';
import { item } from '../support/rule-set.js';
import { at, bought, day, EVENTS, RULE_SET, redemption, shopHistory } from './shop.js';

/** Of M1: 60 points for signing up and 120 for a purchase, until 4 February. */
const JANUARY = EVENTS.filter(({ id }) => ['S1', 'P1'].includes(id));

async function february(): Promise<Statement> {
  const statement = await makeStatement(shopHistory('2027-02-28'), 'M1', day('2027-02-01'));
  if (statement === undefined) throw new Error('no statement');
  return statement;
}

describe('a statement', () => {
  it.each(LANGUAGES)('reads well in %s', async (language) => {
    const document = statementDocument({ language, content: RULE_SET.content }, await february());
    expectGolden(`report/statement.${language}.txt`, toText(document));
    expectGolden(`report/statement.${language}.md`, toMarkdown(document));
    expectGolden(`report/statement.${language}.html`, toHtml(document));
  });

  it('is exact for programs', async () => {
    const json = statementToJson(RULE_SET, await february());
    expectGolden('report/statement.json', `${JSON.stringify({ ...json, ruleSet: 'HASH' }, null, 2)}\n`);
  });

  it('moves from the opening to the closing balance', async () => {
    const { opening, closing, movements, ends, usable } = await february();
    const sum = movements.reduce((total, { available }) => total + available, opening.available);
    expect(sum).toBe(closing.available);
    expect(movements.at(-1)?.balance).toBe(closing.available);
    expect(ends.reduce((total, { points }) => total + points, 0n)).toBe(closing.available);
    expect(usable.reduce((total, { points }) => total + points, 0n)).toBe(closing.pending);
  });

  it('is the same whether time went on after the month or not, but for what only the account of then could tell', async () => {
    const at = await february();
    const later = await makeStatement(shopHistory('2027-04-30'), 'M1', day('2027-02-20'));
    const tier = { rank: 0, sinceDay: day('2027-01-05'), graceThrough: null, keep: null, next: null };
    expect(later).toEqual({ ...at, standsAt: later?.standsAt, isPast: true, perks: [], tier });
    expect(later?.standsAt).toBeGreaterThan(day('2027-02-28'));
  });

  it('says what was used since, where nothing tells any more when it would have ended', async () => {
    const january = await makeStatement(shopHistory('2027-02-28'), 'M1', day('2027-01-01'));
    expect(january?.closing.available).toBe(180n);
    // 120 were redeemed and donated in February, 60 ended on 4 February.
    expect(january?.ends).toEqual([{ day: day('2027-02-04'), points: 60n }]);
    expect(january?.usedSince).toBe(120n);
  });

  it.each([
    ['2027-01-10T10:00', '2027-02-01T10:00', [{ day: day('2027-02-04'), points: 80n }]],
    // What comes back after its end ends on that day: it was used when its day came.
    ['2027-02-03T10:00', '2027-02-10T10:00', [{ day: day('2027-02-04'), points: 80n }]],
  ])('does not tell what was redeemed at %s and came back at %s', async (redeemed, cancelled, ends) => {
    const events = [
      ...JANUARY,
      redemption('R3', 'M1', redeemed),
      {
        type: 'cancel',
        id: 'C3',
        member: 'M1',
        ...at(cancelled),
        redemption: 'R3',
        by: 'member',
        compensation: 0n,
      },
    ] as const;
    const january = await makeStatement(shopHistory('2027-03-31', events), 'M1', day('2027-01-01'));
    expect(january?.ends).toEqual(ends);
    expect((january?.closing.available ?? 0n) - (january?.usedSince ?? 0n)).toBe(80n);
  });

  it('does not tell points that ended while they waited among those that could be used', async () => {
    const { content } = RULE_SET;
    const pending = [
      { id: 'all', campaigns: null, rules: null, way: { kind: 'delivery', daysMax: null } },
    ] as const;
    const waiting = { ...RULE_SET, content: { ...content, life: { ...content.life, pending } } };
    const january = await makeStatement(shopHistory('2027-03-31', JANUARY, waiting), 'M1', day('2027-01-01'));
    expect(january?.closing).toEqual({ available: 60n, pending: 120n });
    expect(january?.ends).toEqual([{ day: day('2027-02-04'), points: 60n }]);
    expect(january?.usable).toEqual([]);
  });

  it.each([
    { month: '2027-02', until: '2029-02-28', rank: 0, since: '2027-01-05' },
    { month: '2027-03', until: '2029-02-28', rank: 1, since: '2027-03-10' },
    { month: '2027-12', until: '2029-02-28', rank: 1, since: '2027-03-10' },
    // The review at the end of 2027 was passed, of which no notice tells.
    { month: '2028-02', until: '2028-02-29', rank: 1, since: '2028-01-01' },
    { month: '2028-02', until: '2029-02-28', rank: 1, since: null },
    { month: '2029-01', until: '2029-02-28', rank: 0, since: '2029-01-01' },
  ])('tells the tier of $month, also on $until', async ({ month, until, rank, since }) => {
    const events = [...EVENTS, bought('P9', 'M1', '2027-03-10T10:00', [item(200_000)])];
    const statement = await makeStatement(shopHistory(until, events), 'M1', day(`${month}-01`));
    expect(statement?.tier).toMatchObject({ rank, sinceDay: since === null ? null : day(since) });
  });

  it.each(LANGUAGES)('says in %s that some of a past month cannot be told', async (language) => {
    const events = [...EVENTS, bought('P9', 'M1', '2027-03-10T10:00', [item(200_000)])];
    const statement = await makeStatement(shopHistory('2027-04-30', events), 'M1', day('2027-02-01'));
    if (statement === undefined) throw new Error('no statement');
    const document = statementDocument({ language, content: RULE_SET.content }, statement);
    const text = toText({ ...document, sections: document.sections.filter(({ id }) => id === 'tier') });
    expectGolden(`report/statement-past.${language}.txt`, text);
    expect(statementToJson(RULE_SET, statement)).toMatchObject({ perks: null, tier: { id: 'basic' } });
  });

  it('is not there for a member whom nobody has seen', async () => {
    expect(await makeStatement(shopHistory(null), 'nobody', day('2027-02-01'))).toBeUndefined();
  });
});
