/** Writes the module: what is the same in all, then the rule set and the code of its conditions. */
import { eligibilitySource } from '../fast/conditions/create-eligibility.js';
import { createPlan } from '../fast/create-plan.js';
import { canonicalJson } from '../ruleset/canonical-json.js';
import type { RuleSet } from '../ruleset/types.js';

export interface ModuleParts {
  /** The bundle of `runtime.ts`: a script that declares `JifenRuntime`. */
  readonly runtime: string;
  readonly ruleSet: RuleSet;
  readonly version: string;
}

/** One ES module without imports. The same rule set gives the same bytes. */
export function writeModule({ runtime, ruleSet, version }: ModuleParts): string {
  // Without its sources: a module says what it does, not in which files that was written.
  const content = canonicalJson({ ...ruleSet, sources: {}, map: {} });
  return [
    `// Made by jifen ${version} from the rule set ${ruleSet.hash}. Do not edit; build it again.`,
    runtime.trimEnd(),
    // Numbers and names of Jifen's own, no text of the rule set: see fast/conditions.
    `const conditions = ${eligibilitySource(createPlan(ruleSet))};`,
    `const campaigns = JifenRuntime.openCampaigns(JSON.parse(${quote(content)}), conditions);`,
    'export const { ruleSetHash, evaluate, openAccounts } = campaigns;',
    '',
  ].join('\n');
}

/** A text as a literal of JavaScript that also stands in a page: nothing in it can end a script or a line. */
function quote(text: string): string {
  return JSON.stringify(text)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
