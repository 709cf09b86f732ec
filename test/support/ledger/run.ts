/** Runs records into a store, or in memory, as the command does. */
import { prepareAccountRules } from '../../../src/account/account-rules.js';
import type { MemberProfile } from '../../../src/engine/event.js';
import { vocabularyOfRuleSet } from '../../../src/records/vocabulary-of-rule-set.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { advanceToEndOf } from '../../../src/run/advance-event.js';
import type { Applied } from '../../../src/run/applied.js';
import { applyInMemory } from '../../../src/run/apply-in-memory.js';
import { createEventProcessor } from '../../../src/run/evaluate-events.js';
import { applyToLedger } from '../../../src/run/ledger/apply-to-ledger.js';
import type { LedgerLimits } from '../../../src/run/ledger/ledger-run.js';
import { readEvents } from '../../../src/run/read-events.js';
import { readMembers } from '../../../src/run/read-members.js';
import type { Store } from '../../../src/store/store.js';
import { dayNumber, parseCivilDate } from '../../../src/value/civil-date.js';
import { memoryInput } from '../../run/memory-input.js';
import type { Stream } from './stream.js';

export interface RunOptions {
  readonly ruleSet: RuleSet;
  readonly limits?: LedgerLimits;
  readonly asOf?: string;
}

async function prepare({ events, members }: Stream, { ruleSet, asOf }: RunOptions) {
  const vocabulary = vocabularyOfRuleSet(ruleSet.content);
  const onReject = (reject: unknown) => {
    throw new Error(JSON.stringify(reject));
  };
  const inputs = [memoryInput(events.map((line) => `${line}\n`).join(''))];
  const read = await readEvents({ vocabulary, zone: ruleSet.content.zone, inputs, onReject });
  const profiles = await readMembers({ vocabulary, input: memoryInput(members.join('\n')), onReject });
  if ('problem' in read || 'problem' in profiles) throw new Error('the stream cannot be read');
  const date = asOf === undefined ? undefined : parseCivilDate(asOf);
  const until =
    date === undefined || asOf === undefined
      ? null
      : advanceToEndOf(asOf, dayNumber(date), ruleSet.content.zone);
  return { read, members: profiles.members, rules: prepareAccountRules(ruleSet), until };
}

async function collect(applied: AsyncIterable<Applied>): Promise<Applied[]> {
  const all: Applied[] = [];
  for await (const one of applied) all.push(one);
  return all;
}

export async function runIntoStore(store: Store, stream: Stream, options: RunOptions): Promise<Applied[]> {
  const { read, members, rules, until } = await prepare(stream, options);
  const limits = options.limits === undefined ? {} : { limits: options.limits };
  return collect(applyToLedger(read.placed, { store, rules, members, until, ...limits }));
}

export async function runInMemory(stream: Stream, options: RunOptions): Promise<Applied[]> {
  const { read, members, rules, until } = await prepare(stream, options);
  const processor = createEventProcessor(rules, members as ReadonlyMap<string, MemberProfile>, {
    references: read.references,
  });
  return collect(applyInMemory(read.placed, processor, { until }));
}

export async function exportOf(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of store.entries(1)) lines.push(line);
  return lines.join('\n');
}
