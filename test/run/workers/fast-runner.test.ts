/** The fast pipeline in parts, without threads: the decisions of the reference engine, byte by byte. */
import { describe, expect, it } from 'vitest';
import { printDecision } from '../../../src/api/print-decision.js';
import { settleBudgets } from '../../../src/fast/budgets/settle-budgets.js';
import { canRunAsStream } from '../../../src/fast/can-stream.js';
import { type Budget, NO_LIFE, type RuleSet } from '../../../src/ruleset/types.js';
import { createSummary } from '../../../src/run/summarise.js';
import { ChunkResults } from '../../../src/run/workers/chunk-results.js';
import { ChunkSlot, createSlotMemory } from '../../../src/run/workers/chunk-slot.js';
import { FastRunners } from '../../../src/run/workers/fast-runner.js';
import { LineCutter } from '../../../src/run/workers/line-cutter.js';
import { ChunkMerger } from '../../../src/run/workers/merge-chunk.js';
import { mergePartitionTotals } from '../../../src/run/workers/merge-totals.js';
import { PartitionLines } from '../../../src/run/workers/partition-lines.js';
import type { PartitionRunner } from '../../../src/run/workers/partition-runner.js';
import { sharePartitions } from '../../../src/run/workers/partitions.js';
import { forRandomCases } from '../../differential/random-cases.js';
import type { RandomCase } from '../../support/random-project/random-case.js';
import { decideAll } from '../../support/random-project/run-project.js';

interface Played {
  readonly output: string;
  readonly passes: number;
  readonly runners: readonly PartitionRunner[];
}

/** As the threads of `runInParts` do it, chunk by chunk. */
async function playInParts(
  { ruleSet, vocabulary, read }: RandomCase,
  lines: readonly string[],
  partitions: number,
): Promise<Played> {
  const makers = Array.from({ length: partitions }, (_, partition) => {
    const setup = {
      ruleSet,
      vocabulary,
      inputs: ['in'],
      writes: true,
      writesItems: true,
      engine: 'fast',
    } as const;
    const maker = new FastRunners(setup, partition);
    maker.learn({ members: read.members, refusedMembers: new Set() });
    return maker;
  });
  const amounts = new Map(
    ruleSet.content.campaigns.flatMap(({ budgets }) => budgets.map(({ id, quota }) => [id, quota.amount])),
  );
  let output = '';
  let runners: readonly PartitionRunner[] = [];
  const { passes } = await settleBudgets(
    (key) => amounts.get(key.slice(0, key.lastIndexOf('@'))) ?? 0,
    (cutOffs, check) => {
      output = '';
      runners = makers.map(({ create }) => create(cutOffs));
      const slot = new ChunkSlot(createSlotMemory(partitions));
      const cutter = new LineCutter(sharePartitions(partitions));
      const merger = new ChunkMerger(true);
      for (let at = 0; at < lines.length; at += 13) {
        const bytes = Buffer.from(`${lines.slice(at, at + 13).join('\n')}\n`);
        slot.bytes.set(bytes);
        const count = cutter.cut(slot, bytes.length);
        const place = { input: 0, firstByte: 0, firstLine: at + 1, firstPosition: at };
        const parts = runners.map((runner, partition) => {
          const own = new PartitionLines(slot);
          own.choose(slot, { lines: count, end: bytes.length, place }, partition);
          const results = new ChunkResults(own);
          results.start(own);
          const done = runner.run(own, results);
          results.finish();
          if ('giveUp' in done) throw new Error(done.giveUp);
          const { view: output, at: outputLength } = results.out;
          return { ...done, output, outputLength, demands: runner.takeDemands() };
        });
        const merged = merger.merge(slot, count, parts);
        if ('giveUp' in merged) throw new Error(merged.giveUp);
        output += Buffer.from(merged.output).toString();
        check.take({ demands: parts.map(({ demands }) => demands), through: at + count - 1 });
      }
    },
  );
  return { output, passes, runners };
}

/** The records of the purchases in their order, as lines. */
function linesOf({ records, read }: RandomCase): readonly string[] {
  const texts = new Map(records.purchases.map((record) => [record['id'], JSON.stringify(record)]));
  return read.purchases.map(({ id }) => texts.get(id) ?? '');
}

const PERIODS = ['campaign', 'day', 'week', 'month'] as const;
const ENDS = ['pay-rest', 'pay-nothing', 'pay-in-full'] as const;

/** Budgets that such a few purchases use up; two in every other campaign. */
function withTightBudgets(ruleSet: RuleSet, seed: number): RuleSet {
  const budgetOf = (id: string, number: number): Budget => ({
    id,
    quota: {
      unit: number % 5 === 0 ? 'times' : 'points',
      amount: number % 5 === 0 ? number % 7 : number % 400,
    },
    per: PERIODS[number % PERIODS.length] ?? 'campaign',
    end: ENDS[number % ENDS.length] ?? 'pay-rest',
  });
  const campaigns = ruleSet.content.campaigns.map((campaign, index) => ({
    ...campaign,
    budgets: [
      budgetOf(`${campaign.id}/a`, seed + index * 31),
      budgetOf(`${campaign.id}/b`, seed + index * 57 + 3),
    ].slice(0, 1 + ((seed + index) % 2)),
  }));
  return { ...ruleSet, content: { ...ruleSet.content, campaigns } };
}

const ON_PURCHASES = ['give', 'multiply', 'discount', 'buy-get', 'bundle'];

/** Without what takes accounts. */
function ofPurchasesOnly({ content, ...ruleSet }: RuleSet): RuleSet {
  const rules = content.rules.filter(
    ({ trigger, effect }) => trigger === undefined && ON_PURCHASES.includes(effect.kind),
  );
  return { ...ruleSet, content: { ...content, rules, life: NO_LIFE } };
}

describe('any program on any purchases', () => {
  it('prints in 1, 2, 3 and 7 parts what the reference engine decides', async () => {
    let settledLate = 0;
    let seed = 0;
    await forRandomCases({ projects: 8, purchases: 60 }, async (random) => {
      seed += 11;
      const made = { ...random, ruleSet: withTightBudgets(ofPurchasesOnly(random.ruleSet), seed) };
      if (canRunAsStream(made.ruleSet) !== true) return;
      const lines = linesOf(made);
      let expected = '';
      const summary = createSummary();
      for (const { purchase, decision } of decideAll(made.ruleSet, made.read)) {
        const { id, member, instantMs, at } = purchase;
        expected += `${printDecision(made.ruleSet, decision)}\n`;
        const nothing = { refusal: null, entries: [], notices: [], redemption: null, refund: null };
        summary.add({
          ...nothing,
          id,
          type: 'purchase',
          member,
          instantMs,
          at,
          decisions: [decision],
          balance: null,
        });
      }
      for (const partitions of seed % 2 === 0 ? [1, 3] : [2, 7]) {
        const { output, passes, runners } = await playInParts(made, lines, partitions);
        expect(output).toBe(expected);
        const { totals, counts } = mergePartitionTotals(runners.map((runner) => runner.totals()));
        expect(totals).toEqual(summary.totals());
        expect(counts).toMatchObject({ read: 60, accepted: 60, rejected: 0 });
        if (passes > 1) settledLate += 1;
      }
    });
    expect(settledLate).toBeGreaterThan(0);
  });
});
