/** A run the fast way and the plain way, on the same inputs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareAccountRules } from '../../../src/account/account-rules.js';
import { printOutcome } from '../../../src/api/print-outcome.js';
import type { MemberProfile } from '../../../src/engine/event.js';
import type { Vocabulary } from '../../../src/program/vocabulary.js';
import type { Reject } from '../../../src/records/record-problem.js';
import { vocabularyOfRuleSet } from '../../../src/records/vocabulary-of-rule-set.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { applyInMemory } from '../../../src/run/apply-in-memory.js';
import { createEventProcessor } from '../../../src/run/evaluate-events.js';
import { createFastFile } from '../../../src/run/fast/fast-output.js';
import { type FastResult, runFast } from '../../../src/run/fast/run-fast.js';
import type { Input } from '../../../src/run/input.js';
import { runAsPair } from '../../../src/run/pair/run-as-pair.js';
import { type RecordCounts, readEvents } from '../../../src/run/read-events.js';
import { createSummary, type RunTotals } from '../../../src/run/summarise.js';
import { loadZone } from '../../../src/value/zone-data.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { createLocalScribe } from '../pair/local-scribe.js';

export interface Run {
  readonly ruleSet: RuleSet;
  readonly members?: ReadonlyMap<string, MemberProfile>;
  readonly refusedMembers?: ReadonlySet<string>;
  /** Made anew for each way: an input can be read once. */
  readonly inputs: () => readonly Input[];
  /** Whether decisions tell the points of each item. Default: yes. */
  readonly items?: boolean;
  readonly change?: (vocabulary: Vocabulary) => Vocabulary;
}

export interface Told {
  readonly output: string;
  readonly totals: RunTotals;
  readonly counts: RecordCounts;
  readonly rejects: readonly Reject[];
}

function vocabularyOf({ ruleSet, change }: Run): Vocabulary {
  const vocabulary = vocabularyOfRuleSet(ruleSet.content);
  return change?.(vocabulary) ?? vocabulary;
}

/** The answer of the fast way, or why it gave up. */
export async function runFastWay(
  run: Run,
  engine: 'fast' | 'closures' = 'fast',
  idsMayRise = true,
): Promise<Told | string> {
  const vocabulary = vocabularyOf(run);
  const written: Buffer[] = [];
  const result: FastResult = await runFast({
    ruleSet: run.ruleSet,
    vocabulary,
    zone: loadZone(vocabulary.zone) ?? null,
    members: run.members ?? new Map(),
    refusedMembers: run.refusedMembers ?? new Set(),
    inputs: run.inputs(),
    write: (bytes) => void written.push(Buffer.from(bytes)),
    writesItems: run.items ?? true,
    engine,
    idsMayRise,
    onProgress: () => undefined,
  });
  if (result.kind === 'gave-up') return result.why;
  const { totals, counts, rejects } = result;
  return { output: Buffer.concat(written).toString(), totals, counts, rejects };
}

/** The same on two threads, which take turns on this one here. */
export async function runPairWay(run: Run, engine: 'fast' | 'closures' = 'fast'): Promise<Told | string> {
  const vocabulary = vocabularyOf(run);
  const file = join(temporaryFolder({}), 'decisions.jsonl');
  const output = createFastFile(file);
  const result = await runAsPair({
    scribe: createLocalScribe({
      ruleSet: run.ruleSet,
      vocabulary,
      inputs: run.inputs().map(({ name }) => name),
      writes: true,
      writesItems: run.items ?? true,
      engine,
    }),
    members: run.members ?? new Map(),
    refusedMembers: run.refusedMembers ?? new Set(),
    openInputs: async () => run.inputs(),
    output,
    onProgress: () => undefined,
  });
  if (result.kind === 'done') await output.commit();
  else output.discard();
  if (result.kind === 'gave-up') return result.why;
  const { totals, counts, rejects } = result;
  return { output: readFileSync(file, 'utf8'), totals, counts, rejects };
}

export async function runPlainWay(run: Run): Promise<Told> {
  const { ruleSet, members = new Map(), refusedMembers = new Set(), items = true } = run;
  const vocabulary = vocabularyOf(run);
  const rejects: Reject[] = [];
  const read = await readEvents({
    vocabulary,
    zone: loadZone(vocabulary.zone) ?? null,
    inputs: run.inputs(),
    refusedMembers,
    onReject: (reject) => void rejects.push(reject),
  });
  if ('problem' in read) throw new Error(read.problem.code);
  const processor = createEventProcessor(prepareAccountRules(ruleSet), members, {
    references: read.references,
  });
  const summary = createSummary();
  let output = '';
  for await (const applied of applyInMemory(read.placed, processor, { until: null })) {
    if (applied.kind !== 'outcome') continue;
    summary.add(applied.outcome);
    const line = printOutcome(ruleSet, applied.outcome, { items });
    if (line !== '') output += `${line}\n`;
  }
  await read.close();
  return { output, totals: summary.totals(), counts: read.counts, rejects };
}
