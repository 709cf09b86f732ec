/** The engines for purchases alone, of programs that need no accounts: they decide many more in the same time. */

import { printDecision } from '../../src/api/print-decision.js';
import { createEvaluator as createReference, type Evaluator } from '../../src/engine/create-evaluator.js';
import type { Purchase } from '../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import type { MemberState } from '../../src/engine/state.js';
import { memberStateToJson } from '../../src/engine/state-json.js';
import { createEvaluator as createFast } from '../../src/fast/create-evaluator.js';
import { createStream } from '../../src/fast/create-stream.js';
import { createColumns } from '../../src/fast/fill/create-columns.js';
import { PurchaseFiller } from '../../src/fast/fill/purchase-filler.js';
import { materialise } from '../../src/fast/materialise.js';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { runFast } from '../../src/run/fast/run-fast.js';
import { memoryInput } from '../run/memory-input.js';
import type { Answers, Engine, EngineInput } from './engines.js';
import { plainPurchases } from './plain-purchases.js';

export const PURCHASE_REFERENCE: Engine = evaluatorEngine('reference', createReference);

/** Without the points of items, programs are decided on shorter ways. */
const LINES_WITHOUT_ITEMS: Engine = {
  ...lineEngine('lines without items', 'fast', false),
  wanted: (line) => line.replace(/,"items":\[[^\]]*\]/, ''),
};

export const PURCHASE_OTHERS: readonly Engine[] = [
  evaluatorEngine('evaluator', createFast),
  lineEngine('lines', 'fast'),
  lineEngine('lines, closures', 'closures'),
  LINES_WITHOUT_ITEMS,
  { name: 'columns', run: runColumns },
  { name: 'plain objects', run: runPlainObjects },
];

/** States go in and come out, purchase by purchase. */
function evaluatorEngine(name: string, createEvaluator: (ruleSet: RuleSet) => Evaluator): Engine {
  return {
    name,
    run: async ({ ruleSet, events, members }) => {
      const evaluator = createEvaluator(ruleSet);
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
}

/** So many rows are filled before they are decided: rows that do not begin at nothing. */
const ROWS = 7;

/** Columns of purchases that were read before, and what is remembered of members. */
async function runColumns({ ruleSet, events, members }: EngineInput): Promise<Answers> {
  const stream = createStream(ruleSet, { members: members.values(), keepsHistory: true });
  const columns = createColumns(stream.plan, ROWS, 8);
  const filler = new PurchaseFiller(stream.plan);
  const purchases = purchasesOf(events);
  const lines: string[] = [];
  for (let start = 0; start < purchases.length; start += ROWS) {
    const batch = purchases.slice(start, start + ROWS);
    columns.count = 0;
    for (const [row, purchase] of batch.entries()) {
      const member = purchase.member === null ? -1 : stream.members.numberOf(purchase.member);
      filler.fillFromPurchase(columns, row, purchase, member);
    }
    for (const [row, purchase] of batch.entries()) {
      const isInBuffer = stream.decideRow(columns, row, { purchaseOf: () => purchase });
      const { buffer, plan, quotas } = stream;
      const decision = isInBuffer ? materialise(buffer, purchase, plan, quotas) : stream.exactDecision();
      lines.push(printDecision(ruleSet, decision));
    }
  }
  const known = [...new Set(purchases.flatMap(({ member }) => member ?? []))];
  return { events: lines, states: stateTexts(known.map((id) => [id, stream.memberState(id)])) };
}

/** As programs hold purchases that embed Jifen; for those alone that have nothing else. */
async function runPlainObjects({ ruleSet, events, members }: EngineInput): Promise<Answers | null> {
  const plain = plainPurchases(purchasesOf(events));
  if (plain === null) return null;
  const stream = createStream(ruleSet, { members: members.values() });
  const lines = plain.map((purchase) => {
    stream.decide(purchase);
    return printDecision(ruleSet, stream.decision());
  });
  return { events: lines, states: null };
}

function stateTexts(states: readonly (readonly [id: string, state: MemberState])[]): readonly string[] {
  return states.map(([id, state]) => `${id} ${canonicalJson(memberStateToJson(state))}`).sort();
}

function purchasesOf(events: EngineInput['events']): readonly Purchase[] {
  return events.filter((event) => event.type === 'purchase');
}

/** From bytes to bytes, as `jifen run` does it. */
function lineEngine(name: string, engine: 'fast' | 'closures', writesItems = true): Engine {
  return {
    name,
    run: async ({ ruleSet, vocabulary, records, members }) => {
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
