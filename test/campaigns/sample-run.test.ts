/** The demonstration program on its sample: the counts that the pages promise, and all totals in one file to review. */
import { expect, it } from 'vitest';
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { createEventProcessor } from '../../src/run/evaluate-events.js';
import { readMembers } from '../../src/run/read-members.js';
import { createSummary, type RunTotals } from '../../src/run/summarise.js';
import { memoryInput, type Read, readSound } from '../run/memory-input.js';
import { expectGolden } from '../support/golden.js';
import { soundProject, textOf } from './project.js';

const { program, ruleSet } = soundProject();
const { vocabulary } = program;

const RECORDS = await readSound([memoryInput(textOf('sample/purchases.jsonl'))], { vocabulary });
const TOTALS = await runSample(RECORDS);

async function runSample({ purchases }: Read): Promise<RunTotals> {
  const input = memoryInput(textOf('sample/members.csv'), 'csv');
  const read = await readMembers({ vocabulary, input, onReject: () => {} });
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  const processor = createEventProcessor(prepareAccountRules(ruleSet), read.members);
  const summary = createSummary();
  for (const purchase of purchases) summary.add(processor.process(purchase).outcome);
  return summary.totals();
}

it('decides 2,000 purchases and refuses the damaged records', () => {
  expect(RECORDS.counts).toMatchObject({ read: 2015, accepted: 2000, rejected: 13, duplicates: 2 });
  expect(TOTALS.purchases).toBe(2000);
});

it('gives something to look at: limits that cap, a budget that closes, discounts', () => {
  const kinds = new Set(TOTALS.cuts.map(({ by }) => by.kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['limit', 'budget']));
  expect(TOTALS.cuts.some(({ isDiscount }) => isDiscount)).toBe(true);
});

it('gives the sum of its rules, in points and in money', () => {
  const sumOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);
  expect(sumOf(TOTALS.rules.map(({ points }) => points))).toBe(TOTALS.points);
  const discounts = sumOf(TOTALS.amounts.map(({ discountMinor }) => discountMinor));
  expect(sumOf(TOTALS.rules.map(({ discountMinor }) => discountMinor))).toBe(discounts);
});

it('gives the totals that were reviewed', () => {
  expectGolden('campaigns/sample-run.txt', printTotals(TOTALS, rejectedByCode(RECORDS)));
});

function rejectedByCode({ rejects }: Read): readonly string[] {
  const codes = [...new Set(rejects.map(({ code }) => code))].sort();
  return codes.map((wanted) => `${wanted} ${rejects.filter(({ code }) => code === wanted).length}`);
}

/** Points and minor units of money, a line each. */
function printTotals(totals: RunTotals, rejected: readonly string[]): string {
  const { purchases, members, points, amounts, rules, cuts } = totals;
  const lines = [
    `purchases ${purchases}, members ${members}, points ${points}`,
    ...amounts.map(
      ({ currency, listedMinor, discountMinor }) =>
        `${currency} in minor units: listed ${listedMinor}, discount ${discountMinor}`,
    ),
    `rejected ${rejected.join(', ')}`,
    '',
    ...rules.map(
      ({ campaign, rule, awards, points: given, discountMinor }) =>
        `${campaign ?? '-'} ${rule}: ${awards} awards, points ${given}, discount ${discountMinor}`,
    ),
    '',
    ...cuts.map(
      ({ by, rule, awards, members: cutMembers, taken, isDiscount }) =>
        `${by.kind} ${by.id} took from ${rule}: ${taken} ${isDiscount ? 'in money' : 'points'}, ${awards} awards, ${cutMembers} members`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
