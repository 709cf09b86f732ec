/** Those that the benchmark compares do the same work: the same points, awards and shares of items on every purchase. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as engines from '../../bench/engines.js';
import type { Decision } from '../../src/engine/decision.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import {
  type Answers,
  type BenchMember,
  type BenchRecord,
  type BenchRule,
  type BenchRules,
  benchModule,
} from './bench-modules.js';

const SETS = [12, 100, 1_000];
const PURCHASES = 300;
/** So few that most have bought before. */
const BUYERS = 60;

interface Work {
  readonly rules: BenchRules;
  readonly ruleSet: RuleSet;
  readonly members: readonly BenchMember[];
  readonly records: readonly BenchRecord[];
  readonly expected: Answers;
  readonly decisions: readonly Decision[];
}

const works = new Map<number, Work>();
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jifen-agreement-'));
  for (const size of SETS) works.set(size, await makeWork(size));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function workOf(size: number): Work {
  const work = works.get(size);
  if (work === undefined) throw new Error(`nothing was made for ${size} rules`);
  return work;
}

async function makeWork(size: number): Promise<Work> {
  const { makeRules } = await benchModule('workload/rules.mjs');
  const { makeProject } = await benchModule('workload/campaigns.mjs');
  const { MEMBERS: members } = await benchModule('workload/world.mjs');
  const { decideByReference } = await benchModule('reference.mjs');
  const rules = makeRules(size);
  const [program, ...campaigns] = makeProject(rules);
  if (program === undefined) throw new Error('a project begins with its jifen.yaml');
  const { ruleSet } = engines.compileProject({ program, campaigns });
  if (ruleSet === null) throw new Error('the campaigns have mistakes');
  const records = await makeRecords(rules);
  const decided = decideByReference(engines, { ruleSet, rules, members, records });
  const { answers: expected, decisions } = decided as { answers: Answers; decisions: readonly Decision[] };
  return { rules, ruleSet, members, records, expected, decisions };
}

/** Purchases of few members over the year, many of them such as the further rules ask for. */
async function makeRecords(rules: BenchRules): Promise<BenchRecord[]> {
  const { makePurchases } = await benchModule('workload/purchases.mjs');
  const { MEMBERS, localText } = await benchModule('workload/world.mjs');
  const records = [...makePurchases(PURCHASES)].map((record, index) => {
    const member = MEMBERS[(index * 7) % BUYERS]?.id ?? record.member;
    const rule = rules.further[index % Math.max(1, rules.further.length)];
    const isUsual = rule === undefined || index % 3 === 0;
    return { ...(isUsual ? record : asAskedBy(rule, record, localText)), member };
  });
  records.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return records.map((record, index) => ({ ...record, id: `t${String(index).padStart(8, '0')}` }));
}

function asAskedBy(
  { when }: BenchRule,
  record: BenchRecord,
  localText: (instantMs: number) => string,
): BenchRecord {
  const day = localText((when.from ?? 0) + 3_600_000);
  const hour = String(when.hourFrom ?? Number(day.slice(11, 13))).padStart(2, '0');
  const items = record.items.map((item, line) => ({
    ...item,
    sku: line !== 1 && when.sku !== undefined ? when.sku : item.sku,
    brand: line !== 1 && when.brand !== undefined ? when.brand : item.brand,
    category: line !== 1 && when.category !== undefined ? when.category : item.category,
  }));
  return {
    ...record,
    at: `${day.slice(0, 11)}${hour}${day.slice(13)}+08:00`,
    items,
    store: when.store ?? record.store,
    partner: when.partner ?? record.partner,
    channel: when.channels?.[0] ?? record.channel,
    paymentMethod: when.payments?.[0] ?? record.paymentMethod,
  };
}

describe.each(SETS)('%i rules', (size) => {
  const OWN = ['hand', 'hand:awards', 'fast', 'fast:awards', 'fast:closures', 'columns', 'evaluator'];

  test.each([...OWN, 'json-rules-engine'])('%s answers as the reference engine', async (name) => {
    const { createContestant } = await benchModule('contestants.mjs');
    const { createAnswers, plainOf } = await benchModule('records.mjs');
    const { records, expected, ...work } = workOf(size);
    // It takes tens of milliseconds for a purchase where there are 1,000 rules.
    const count = name === 'json-rules-engine' && size === 1_000 ? 40 : records.length;
    const context = { ...work, engines, records, purchases: records.map(plainOf) };
    const contestant = await createContestant(name, context);
    const found = createAnswers(records.length);
    for (let round = 0; round < 2; round += 1) {
      contestant.reset?.();
      await contestant.run(count, found);
    }
    const knowsItems = !name.endsWith(':awards') && name !== 'json-rules-engine';
    expect(shown(found, count, knowsItems)).toEqual(shown(expected, count, knowsItems));
  });

  test('lines through JSON.parse and the program by hand are the decisions that Jifen prints', async () => {
    const { createHandLines } = await benchModule('contestants/lines-hand.mjs');
    const { records, decisions, ...work } = workOf(size);
    const [input, output] = ['in', 'out'].map((name) => join(folder, `${name}-${size}.jsonl`));
    if (input === undefined || output === undefined) throw new Error('two files were named');
    writeFileSync(input, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    await createHandLines(work).run(input, output);
    const digits = { currencyDigits: 2, pointsDigits: 0 };
    const lines = decisions.map((decision) => `${engines.decisionToJson(decision, digits)}\n`);
    expect(readFileSync(output, 'utf8')).toBe(lines.join(''));
  });

  test('limits cut some of them, and further rules give something', () => {
    const { rules, decisions } = workOf(size);
    const further = new Set(rules.further.map(({ id }) => id));
    const awards = decisions.flatMap((decision) => decision.awards);
    expect(awards.some(({ cuts }) => cuts.length > 0)).toBe(true);
    const given = new Set(awards.flatMap(({ rule }) => (further.has(rule) ? [rule] : [])));
    expect(given.size).toBeGreaterThanOrEqual(size === 12 ? 0 : size === 100 ? 40 : 60);
  });
});

function shown(answers: Answers, count: number, knowsItems: boolean): readonly number[][] {
  const columns = [answers.points, answers.awards, answers.awardSums];
  if (knowsItems) columns.push(answers.itemSums);
  return columns.map((column) => [...column.subarray(0, count)]);
}
