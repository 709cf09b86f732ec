/** The engines that must agree, each as a way from a rule set and events to the lines that a run would print. */
import { readFileSync } from 'node:fs';
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { createAccounts } from '../../src/account/accounts.js';
import { createMemoryBooks } from '../../src/account/memory-books.js';
import { printOutcome } from '../../src/api/print-outcome.js';
import { createEvaluator as createReference, type Evaluator } from '../../src/engine/create-evaluator.js';
import type { LoyaltyEvent, MemberProfile } from '../../src/engine/event.js';
import { memberStateToJson, sharedStateToJson } from '../../src/engine/state-json.js';
import { eligibilitySource } from '../../src/fast/conditions/create-eligibility.js';
import { createEvaluator as createFast } from '../../src/fast/create-evaluator.js';
import { createPlan } from '../../src/fast/create-plan.js';
import type { MadeFunction } from '../../src/fast/make-function.js';
import type { Vocabulary } from '../../src/program/vocabulary.js';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import type { Campaigns } from '../../src/standalone/campaigns.js';

export interface EngineInput {
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
  /** In the order of `compareEvents`. */
  readonly events: readonly LoyaltyEvent[];
  /** The same as JSON, one text an event. */
  readonly records: readonly string[];
  readonly members: ReadonlyMap<string, MemberProfile>;
  /** The same as JSON. */
  readonly memberRecords: readonly string[];
}

export interface Answers {
  /** By event: what became of it, a line of a run or the code of a refusal. */
  readonly events: readonly string[];
  /** The accounts and shared counters in the end; `null`: the engine does not tell. */
  readonly states: readonly string[] | null;
}

export interface Engine {
  readonly name: string;
  /** `null`: no engine for these events. */
  readonly run: (input: EngineInput) => Promise<Answers | null>;
  /** What it is to print where the reference prints this line; the same when left out. */
  readonly wanted?: (line: string) => string;
}

export const REFERENCE: Engine = accountEngine('reference', createReference);

export const OTHERS: readonly Engine[] = [
  accountEngine('fast', createFast),
  accountEngine('closures', (ruleSet) => createFast(ruleSet, { engine: 'closures' })),
  { name: 'module', run: runModule },
];

/** An evaluator under the accounts: all kinds of events, and every state. */
function accountEngine(name: string, createEvaluator: (ruleSet: RuleSet) => Evaluator): Engine {
  return {
    name,
    run: async ({ ruleSet, events, members }) => {
      const rules = prepareAccountRules(ruleSet, createEvaluator);
      const books = createMemoryBooks();
      const accounts = createAccounts({
        rules,
        rulesOf: (hash) => (hash === ruleSet.hash ? rules : undefined),
        books,
        trace: false,
        profileOf: (id) => members.get(id) ?? null,
      });
      const lines = events.map((event) => {
        const outcomes = accounts.apply(event);
        const code = outcomes.at(-1)?.refusal?.code;
        return joined([...outcomes.map((outcome) => printOutcome(ruleSet, outcome)), code]);
      });
      const known = [...new Set(events.flatMap(({ member }) => member ?? []))].sort();
      const states = known.flatMap((id) => {
        const account = books.member(id);
        return account === undefined ? [] : canonicalJson(memberStateToJson(account.state));
      });
      return { events: lines, states: [...states, canonicalJson(sharedStateToJson(books.shared()))] };
    },
  };
}

function joined(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

/** What `npm run build` makes for all modules. */
let runtime: Promise<{
  readonly openCampaigns: (ruleSet: RuleSet, ready: MadeFunction) => Campaigns;
}> | null = null;

function loadRuntime(): NonNullable<typeof runtime> {
  runtime ??= importRuntime();
  return runtime;
}

function importRuntime(): NonNullable<typeof runtime> {
  const text = readFileSync('dist/standalone.js', 'utf8');
  const module = `${text}\nexport const { openCampaigns } = JifenRuntime;\n`;
  return import(`data:text/javascript;base64,${Buffer.from(module).toString('base64')}`);
}

async function runModule({ ruleSet, records, memberRecords }: EngineInput): Promise<Answers> {
  const { openCampaigns } = await loadRuntime();
  const ready = new Function(`return ${eligibilitySource(createPlan(ruleSet))}`)() as MadeFunction;
  const accounts = openCampaigns(ruleSet, ready).openAccounts(memberRecords);
  const events = records.map((record) => {
    const { lines, problem } = accounts.apply(record);
    return joined([...lines, problem?.code]);
  });
  return { events, states: null };
}
