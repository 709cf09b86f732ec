/** Compares the evaluator with json-rules-engine on many random projects: the work of one thread of the proof. */
import { createJsonRulesChecker, holdingRules } from '../../src/engine/json-rules-engine.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { type RandomCase, randomCase } from '../support/random-project/random-case.js';
import type { ReadRecords } from '../support/random-project/read-records.js';
import { decideAll } from '../support/random-project/run-project.js';

export interface ProofTask {
  /** Seeds of the projects: the first one, then every `stride`-th. */
  readonly seed: number;
  readonly stride: number;
  /** How many purchases to compare, `perProject` on each project. */
  readonly purchases: number;
  readonly perProject: number;
}

export interface ProofCounts {
  readonly purchases: number;
  readonly projects: number;
  /** Seeds whose project the checker refused as a whole. */
  readonly refused: number;
  /** Projects of which the checker refused blocks, which were taken out. */
  readonly repaired: number;
  /** A rule on a purchase: how often one was judged, and how often it held. */
  readonly judged: number;
  readonly held: number;
  /** Runs of json-rules-engine: one a lane with rules, and one for the rules that give points. */
  readonly snapshots: number;
  /** Seed, purchase and rules of every difference. */
  readonly differences: readonly string[];
}

type Counted = { -readonly [Key in 'purchases' | 'judged' | 'held' | 'snapshots']: ProofCounts[Key] };

/** Calls `report` after each project with what it found. */
export async function compareApplicability(
  { seed, stride, purchases, perProject }: ProofTask,
  report: (counts: ProofCounts) => void,
): Promise<void> {
  let left = purchases;
  for (let current = seed; left > 0; current += stride) {
    const made = randomCase(current, Math.min(left, perProject));
    const counts = made === null ? { ...NOTHING, refused: 1 } : await compareCase(made);
    left -= counts.purchases;
    report(counts);
  }
}

const NOTHING: ProofCounts = {
  purchases: 0,
  projects: 0,
  refused: 0,
  repaired: 0,
  judged: 0,
  held: 0,
  snapshots: 0,
  differences: [],
};

async function compareCase({ seed, removed, ruleSet, read }: RandomCase): Promise<ProofCounts> {
  const found = await compareRules(`project ${seed}`, ruleSet, read);
  return { ...found, projects: 1, refused: 0, repaired: removed > 0 ? 1 : 0 };
}

/** `name` is that of the rule set, for the differences. */
export async function compareRules(
  name: string,
  ruleSet: RuleSet,
  read: ReadRecords,
): Promise<Omit<ProofCounts, 'projects' | 'refused' | 'repaired'>> {
  const checker = createJsonRulesChecker(ruleSet);
  const counts: Counted = { purchases: 0, judged: 0, held: 0, snapshots: 0 };
  const differences: string[] = [];
  for (const { purchase, snapshots } of decideAll(ruleSet, read, { snapshots: true })) {
    const own = holdingRules(snapshots);
    const other = await checker.check(snapshots);
    const unlike = [...new Set([...own, ...other])].filter((rule) => own.has(rule) !== other.has(rule));
    if (unlike.length > 0) differences.push(`${name}, ${purchase.id}: ${unlike.sort().join(', ')}`);
    counts.purchases += 1;
    counts.snapshots += snapshots.length;
    counts.judged += snapshots.reduce((sum, { rules }) => sum + rules.length, 0);
    counts.held += own.size;
  }
  return { ...counts, differences };
}
