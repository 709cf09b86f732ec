/** The program of `project.ts`, compiled, and runs with it. */
import { compileProject } from '../../../src/api/compile-project.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import type { Applied } from '../../../src/run/applied.js';
import type { Store } from '../../../src/store/store.js';
import { LEDGER_PROJECT } from './project.js';
import * as runs from './run.js';
import type { Stream } from './stream.js';

export { exportOf } from './run.js';

/** @param change replaces texts of the campaigns, to get another rule set */
export function compileLedgerProject(change: readonly (readonly [from: string, to: string])[] = []): RuleSet {
  const text = (path: string): string =>
    change.reduce((now, [from, to]) => now.replace(from, to), LEDGER_PROJECT[path] ?? '');
  const campaigns = Object.keys(LEDGER_PROJECT).filter((path) => path.endsWith('.campaign'));
  const { ruleSet, diagnostics } = compileProject({
    program: { path: 'jifen.yaml', text: text('jifen.yaml') },
    campaigns: campaigns.map((path) => ({ path, text: text(path) })),
  });
  if (ruleSet === null) throw new Error(JSON.stringify(diagnostics, null, 1));
  return ruleSet;
}

export const RULE_SET: RuleSet = compileLedgerProject();

type Options = Partial<runs.RunOptions>;

export function runIntoStore(store: Store, stream: Stream, options: Options = {}): Promise<Applied[]> {
  return runs.runIntoStore(store, stream, { ruleSet: RULE_SET, ...options });
}

export function runInMemory(stream: Stream, options: Options = {}): Promise<Applied[]> {
  return runs.runInMemory(stream, { ruleSet: RULE_SET, ...options });
}
