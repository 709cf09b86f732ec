import { describe, expect, it } from 'vitest';
import type { LoyaltyEvent } from '../../src/engine/event.js';
import { toHtml } from '../../src/report/document/to-html.js';
import { toMarkdown } from '../../src/report/document/to-markdown.js';
import { toText } from '../../src/report/document/to-text.js';
import { makeReport, type ReportOptions } from '../../src/report/operator/make-report.js';
import type { OperatorReport } from '../../src/report/operator/report.js';
import { reportDocument } from '../../src/report/operator/report-document.js';
import { reportToJson } from '../../src/report/operator/report-json.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { expectGolden } from '../support/golden.js';
import { at, day, EVENTS, RULE_SET, shopHistory } from './shop.js';

const ALL: ReportOptions = { first: null, last: null, greenTags: null };

function report(until: string | null, options: Partial<ReportOptions> = {}): Promise<OperatorReport> {
  return makeReport(shopHistory(until), { ...ALL, ...options });
}

describe('the operator’s report', () => {
  it.each(LANGUAGES)('reads well in %s', async (language) => {
    const made = await report('2027-03-31');
    const document = reportDocument({ language, content: RULE_SET.content }, 'HASH', made);
    expectGolden(`report/report.${language}.txt`, toText(document));
    expectGolden(`report/report.${language}.md`, toMarkdown(document));
    expectGolden(`report/report.${language}.html`, toHtml(document));
  });

  it.each(LANGUAGES)('counts in %s what gave nothing, and lists it in JSON only', async (language) => {
    const { content } = RULE_SET;
    const [spring] = content.campaigns;
    const [tea] = content.life.offers;
    if (spring === undefined || tea === undefined) throw new Error('no campaign, no offer');
    const others = ['autumn', 'winter'].map((id) => ({ ...spring, id, budgets: [] }));
    const more = {
      ...RULE_SET,
      content: {
        ...content,
        campaigns: [spring, ...others],
        life: { ...content.life, offers: [tea, { ...tea, id: 'cake' }] },
      },
    };
    const made = await makeReport(shopHistory(null, EVENTS, more), ALL);
    expect(made.campaigns).toHaveLength(4);
    const document = reportDocument({ language, content: more.content }, 'HASH', made);
    const sections = document.sections.filter(({ id }) => id === 'campaigns' || id === 'offers');
    expectGolden(`report/report-idle.${language}.txt`, toText({ ...document, sections }));
  });

  it('is exact for programs', async () => {
    const json = reportToJson({ ...RULE_SET, hash: 'HASH' }, await report('2027-03-31'));
    expectGolden('report/report.json', `${JSON.stringify(json, null, 2)}\n`);
  });

  it.each([null, '2027-01-31', '2027-02-28', '2027-12-31'])(
    'conserves points up to %s: what came is there or went somewhere',
    async (until) => {
      const { points, months } = await report(until);
      const came = points.before + points.brought + points.issued + points.returned;
      const went = points.redeemed + points.donated + points.expired + points.takenBack;
      expect(came - went).toBe(points.outstanding);
      expect(months.at(-1)?.outstanding).toBe(points.outstanding);
      expect(months.reduce((sum, { issued }) => sum + issued, 0n)).toBe(points.issued);
    },
  );

  it('of two halves is the whole', async () => {
    const whole = await report('2027-02-28');
    const january = await report('2027-02-28', { last: day('2027-01-31') });
    const february = await report('2027-02-28', { first: day('2027-02-01') });
    expect(february.points.before).toBe(january.points.outstanding);
    expect(january.points.issued + february.points.issued).toBe(whole.points.issued);
    expect(january.months.concat(february.months)).toEqual(whole.months);
  });

  it('says what is owed: outstanding points at their declared worth', async () => {
    const { points } = await report('2027-01-31');
    // 180 + 15 + 110 points at 0.05 CNY.
    expect(points.outstanding).toBe(305n);
    expect(points.liabilityMinor).toEqual({ num: 1525n, den: 1n });
  });

  it('lists who did more on a day than the program allows', async () => {
    const { anomalies } = await report(null);
    expect(anomalies.above).toBe(1);
    expect(anomalies.found[0]).toEqual({
      kind: 'purchases-per-day',
      member: 'M3',
      day: day('2027-02-14'),
      value: 5n,
      most: 4n,
    });
  });

  it('counts supplier cancellations that were made good with less than the program says', async () => {
    const cancel = (id: string, redemption: string, compensation: bigint): LoyaltyEvent => ({
      type: 'cancel',
      id,
      member: 'M1',
      ...at('2027-02-04T10:00'),
      redemption,
      by: 'supplier',
      compensation,
    });
    const redeem = EVENTS.find(({ id }) => id === 'R1');
    if (redeem?.type !== 'redeem') throw new Error('no redemption');
    const again = { ...redeem, id: 'R1b' };
    const events = [...EVENTS.slice(0, 5), again, cancel('C1', 'R1', 9n), cancel('C2', 'R1b', 10n)];
    const numbers = { supplierCancellationCompensation: '1/10' };
    const { content } = RULE_SET;
    const program = { ...content.program, compliance: { ...content.program.compliance, numbers } };
    const ruleSet = { ...RULE_SET, content: { ...content, program } };
    const made = await makeReport(shopHistory(null, events, ruleSet), ALL);
    const { cancellations, points, campaigns, compensation, offers } = made;
    expect(cancellations).toEqual({ bySupplier: 2, short: 1 });
    expect(points.returned).toBe(200n);
    // What was issued has a row for all of it.
    const given = campaigns.reduce((sum, one) => sum + one.points, 0n);
    expect(compensation).toMatchObject({ awards: 2, members: 1, points: 19n });
    expect(given + compensation.points).toBe(points.issued);
    // Nothing is left of what was cancelled.
    const value = { num: 10n, den: 1n };
    expect(offers[0]).toMatchObject({ redemptions: 2, points: 200n, worthMinor: 0n, pointValueMinor: value });
    for (const language of LANGUAGES) {
      const document = reportDocument({ language, content: ruleSet.content }, 'HASH', made);
      const sections = document.sections.filter(({ id }) => id === 'campaigns' || id === 'offers');
      expectGolden(`report/report-cancelled.${language}.txt`, toText({ ...document, sections }));
    }
  });

  it('counts green goods, the points for them, and the carbon saved', async () => {
    const { green, merchants } = await report(null);
    expect(green).toMatchObject({ purchases: 2, members: 2, spendMinor: 11_000n, points: 60n });
    expect(green.gramsMicro).toBe(2_500_000_000n);
    expect(merchants.find(({ id }) => id === 's2')).toMatchObject({
      greenSpendMinor: 3_000n,
      greenPoints: 30n,
    });
    const none = await report(null, { greenTags: new Set(['other']) });
    expect(none.green).toMatchObject({ purchases: 0, spendMinor: 0n, points: 0n });
  });
});
