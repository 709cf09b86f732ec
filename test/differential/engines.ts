/** The engines that must agree, each as a way from a rule set and events to the lines that a run would print. */
import { readFileSync } from 'node:fs';
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { createAccounts } from '../../src/account/accounts.js';
import { createMemoryBooks } from '../../src/account/memory-books.js';
import { printDecision } from '../../src/api/print-decision.js';
import { printOutcome } from '../../src/api/print-outcome.js';
import { createEvaluator as createReference, type Evaluator } from '../../src/engine/create-evaluator.js';
import type { LoyaltyEvent, MemberProfile, Purchase } from '../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import type { MemberState } from '../../src/engine/state.js';
import { memberStateToJson, sharedStateToJson } from '../../src/engine/state-json.js';
import { canRunAsStream } from '../../src/fast/can-stream.js';
import { eligibilitySource } from '../../src/fast/conditions/create-eligibility.js';
import { createEvaluator as createFast } from '../../src/fast/create-evaluator.js';
import { createPlan } from '../../src/fast/create-plan.js';
import { createStream } from '../../src/fast/create-stream.js';
import { createColumns } from '../../src/fast/fill/create-columns.js';
import { PurchaseFiller } from '../../src/fast/fill/purchase-filler.js';
import type { MadeFunction } from '../../src/fast/make-function.js';
import { materialise } from '../../src/fast/materialise.js';
import type { Vocabulary } from '../../src/program/vocabulary.js';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { runFast } from '../../src/run/fast/run-fast.js';
import type { Campaigns } from '../../src/standalone/campaigns.js';
import { memoryInput } from '../run/memory-input.js';

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

/** Without the points of items, programs are decided on shorter ways. */
const LINES_WITHOUT_ITEMS: Engine = {
  ...lineEngine('lines without items', 'fast', false),
  wanted: (line) => line.replace(/,"items":\[[^\]]*\]/, ''),
};

export const OTHERS: readonly Engine[] = [
  accountEngine('fast', createFast),
  accountEngine('closures', (ruleSet) => createFast(ruleSet, { engine: 'closures' })),
  lineEngine('lines', 'fast'),
  lineEngine('lines, closures', 'closures'),
  LINES_WITHOUT_ITEMS,
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

/** The same for purchases alone, of programs that need no accounts: many more in the same time. */
export const PURCHASE_REFERENCE: Engine = {
  name: 'reference, purchases',
  run: async ({ ruleSet, events, members }) => {
    const evaluator = createReference(ruleSet);
    const states = new Map<string, MemberState>();
    let shared = initialSharedState();
    const lines = purchasesOf(events).map((purchase) => {
      const profile = members.get(purchase.member ?? '') ?? null;
      const state = states.get(purchase.member ?? '') ?? initialMemberState(profile);
      const evaluation = evaluator.evaluate(purchase, profile, state, shared);
      if (purchase.member !== null) states.set(purchase.member, evaluation.memberState);
      shared = evaluation.sharedState;
      return printDecision(ruleSet, evaluation.decision);
    });
    return { events: lines, states: stateTexts([...states]) };
  },
};

export const PURCHASE_OTHERS: readonly Engine[] = [
  lineEngine('lines', 'fast'),
  lineEngine('lines, closures', 'closures'),
  LINES_WITHOUT_ITEMS,
  { name: 'stream', run: runStream },
];

/** Columns of purchases that were read before, and what is remembered of members. */
async function runStream({ ruleSet, events, members }: EngineInput): Promise<Answers> {
  const stream = createStream(ruleSet, { members: members.values(), keepsHistory: true });
  const { plan, quotas, buffer } = stream;
  const columns = createColumns(plan, 1, 8);
  const filler = new PurchaseFiller(plan);
  const purchases = purchasesOf(events);
  const lines = purchases.map((purchase) => {
    const member = purchase.member === null ? -1 : stream.members.numberOf(purchase.member);
    columns.count = 0;
    filler.fillFromPurchase(columns, 0, purchase, member);
    const isInBuffer = stream.decideRow(columns, 0, { purchaseOf: () => purchase });
    const decision = isInBuffer ? materialise(buffer, purchase, plan, quotas) : stream.exactDecision();
    return printDecision(ruleSet, decision);
  });
  const known = [...new Set(purchases.flatMap(({ member }) => member ?? []))];
  return { events: lines, states: stateTexts(known.map((id) => [id, stream.memberState(id)])) };
}

function stateTexts(states: readonly (readonly [id: string, state: MemberState])[]): readonly string[] {
  return states.map(([id, state]) => `${id} ${canonicalJson(memberStateToJson(state))}`).sort();
}

function purchasesOf(events: readonly LoyaltyEvent[]): readonly Purchase[] {
  return events.filter((event) => event.type === 'purchase');
}

/** From bytes to bytes, as `jifen run` does it. Purchases alone, of programs that need no accounts. */
function lineEngine(name: string, engine: 'fast' | 'closures', writesItems = true): Engine {
  return {
    name,
    run: async ({ ruleSet, vocabulary, events, records, members }) => {
      if (canRunAsStream(ruleSet) !== true || !events.every(({ type }) => type === 'purchase')) return null;
      const input = memoryInput(records.map((record) => `${record}\n`).join(''), 'jsonl', 'records.jsonl');
      const written: string[] = [];
      const result = await runFast({
        ruleSet,
        vocabulary,
        zone: ruleSet.content.zone,
        members,
        refusedMembers: new Set(),
        inputs: [input],
        write: (bytes) => written.push(Buffer.from(bytes).toString()),
        writesItems,
        engine,
        onProgress: () => {},
      });
      // Random streams have nothing for which a run would have to give up.
      if (result.kind === 'gave-up') return { events: [`gave up: ${result.why}`], states: null };
      return { events: written.join('').split('\n').slice(0, -1), states: null };
    },
  };
}

/** What `npm run build` makes for all modules. */
let runtime: Promise<{
  readonly openCampaigns: (ruleSet: RuleSet, ready: MadeFunction) => Campaigns;
}> | null = null;

function loadRuntime(): NonNullable<typeof runtime> {
  const text = readFileSync('dist/standalone.js', 'utf8');
  const module = `${text}\nexport const { openCampaigns } = JifenRuntime;\n`;
  runtime ??= import(`data:text/javascript;base64,${Buffer.from(module).toString('base64')}`);
  return runtime;
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

/** Rules and choices alone, without what happens to points later: what streams are for. */
export function withoutLife(ruleSet: RuleSet): RuleSet {
  const { content } = ruleSet;
  const life = { ...content.life, expiry: [], pending: [], tiers: [], offers: [] };
  const rules = content.rules.filter(
    ({ trigger, effect }) => trigger === undefined && !FAVOURS.includes(effect.kind),
  );
  return { ...ruleSet, content: { ...content, life, rules } };
}
const FAVOURS: readonly string[] = ['send', 'grant', 'open', 'move'];
