/** Runs the purchases of a case through a rule set, as `jifen run` would, and says what came out. */
import { createEvaluator } from '../../src/engine/create-evaluator.js';
import type { Evaluation } from '../../src/engine/evaluation.js';
import type { MemberProfile, Purchase } from '../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import { createJsonRulesChecker, holdingRules } from '../../src/engine/json-rules-engine.js';
import type { Snapshot } from '../../src/engine/snapshot.js';
import type { MemberState, SharedState } from '../../src/engine/state.js';
import type { Vocabulary } from '../../src/program/vocabulary.js';
import { readJson } from '../../src/records/json-text.js';
import { createMemberReader } from '../../src/records/read-member.js';
import { vocabularyOfRuleSet } from '../../src/records/vocabulary-of-rule-set.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { loadZone } from '../../src/value/zone-data.js';
import { memoryInput, type Read, readSound } from '../run/memory-input.js';
import type { CaseHead, Step, VectorCase, VectorFile } from './vectors.js';

export interface Played {
  /** The purchases that were evaluated, in order. */
  readonly results: readonly { readonly purchase: Purchase; readonly evaluation: Evaluation }[];
  readonly duplicates: number;
  /** Purchases for which json-rules-engine finds other rules to apply. */
  readonly disagreements: readonly string[];
}

/** The id that a purchase of a case has when it names none: P1, P2 … and P for the one that the case is about. */
export function idOf({ purchase }: Step, index: number | null): string {
  const { id } = purchase;
  return typeof id === 'string' ? id : index === null ? 'P' : `P${index + 1}`;
}

export async function playCase(file: VectorFile, one: VectorCase, ruleSet: RuleSet): Promise<Played> {
  const vocabulary = vocabularyOfRuleSet(ruleSet.content);
  const members = readMembers(one, vocabulary);
  const { purchases, counts } = await readPurchases(file, one, ruleSet, vocabulary);
  const evaluator = createEvaluator(ruleSet);
  const states = new Map<string, MemberState>();
  let shared: SharedState = initialSharedState();
  const results = purchases.map((purchase) => {
    const member = purchase.member ?? '';
    const profile = members.get(member) ?? null;
    const before = states.get(member) ?? initialMemberState(profile);
    const options = { trace: true, snapshots: true };
    const evaluation = evaluator.evaluate(purchase, profile, before, shared, options);
    states.set(member, evaluation.memberState);
    shared = evaluation.sharedState;
    return { purchase, evaluation };
  });
  return { results, duplicates: counts.duplicates, disagreements: await disagreements(results, ruleSet) };
}

export function readMembers(one: CaseHead, vocabulary: Vocabulary): ReadonlyMap<string, MemberProfile> {
  const read = createMemberReader(vocabulary);
  const records = [{ id: 'M1', ...one.member }, ...(one.others ?? [])];
  return new Map(
    records.map((record) => {
      const json = readJson(JSON.stringify(record));
      if (!('value' in json)) throw new Error(JSON.stringify(json.problem));
      const reading = read(json.value);
      if (reading.kind === 'problem') throw new Error(JSON.stringify(reading.problem));
      return [reading.member.id, reading.member];
    }),
  );
}

async function readPurchases(
  file: VectorFile,
  one: VectorCase,
  ruleSet: RuleSet,
  vocabulary: Vocabulary,
): Promise<Read> {
  const complete = (step: Step, index: number | null) => ({
    member: 'M1',
    at: file.at,
    ...step.purchase,
    id: idOf(step, index),
  });
  const records = [...(one.earlier ?? []).map(complete), complete(one, null)];
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  const zone = loadZone(ruleSet.content.zone.name) ?? null;
  const read = await readSound([memoryInput(lines)], { vocabulary, zone });
  if (read.rejects.length > 0) throw new Error(JSON.stringify(read.rejects));
  return read;
}

async function disagreements(results: Played['results'], ruleSet: RuleSet): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { purchase, evaluation } of results)
    for (const one of await disagreementsOf(evaluation.snapshots, ruleSet))
      found.push(`${purchase.id}: ${one}`);
  return found;
}

/** What json-rules-engine finds to apply, where that is not the same. */
export async function disagreementsOf(
  snapshots: readonly Snapshot[],
  ruleSet: RuleSet,
): Promise<readonly string[]> {
  const checker = createJsonRulesChecker(ruleSet);
  const theirs = [...(await checker.check(snapshots))].sort().join(' ');
  const ours = [...holdingRules(snapshots)].sort().join(' ');
  return theirs === ours ? [] : [`${ours} / ${theirs}`];
}
