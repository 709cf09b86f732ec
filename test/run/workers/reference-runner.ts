/** A partition runner that does everything the plain way: exact reader, reference evaluator, `decisionToJson`. */
import { decisionDigits } from '../../../src/api/print-decision.js';
import { createEvaluator } from '../../../src/engine/create-evaluator.js';
import type { MemberProfile, Purchase } from '../../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../../src/engine/initial-state.js';
import type { MemberState } from '../../../src/engine/state.js';
import type { CutOffs } from '../../../src/fast/budgets/budget-book.js';
import { createCutOffBudgets } from '../../../src/fast/budgets/cut-off-budgets.js';
import { readJson } from '../../../src/records/json-text.js';
import { createEventReader } from '../../../src/records/read-event.js';
import { vocabularyOfRuleSet } from '../../../src/records/vocabulary-of-rule-set.js';
import { decisionToJson } from '../../../src/records/write-decision.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { LINE_BYTES_MAX, lineOfBytes } from '../../../src/run/lines.js';
import { createSummary } from '../../../src/run/summarise.js';
import type { PartitionReject, PartitionRunner } from '../../../src/run/workers/partition-runner.js';
import type { RunnerMaker } from '../../../src/run/workers/serve-worker.js';
import { localDay } from '../../../src/value/zone.js';
import { loadZone } from '../../../src/value/zone-data.js';

export interface ReferenceSetup {
  readonly ruleSet: RuleSet;
  readonly members: ReadonlyMap<string, MemberProfile>;
  /** A line that holds this text kills the worker. */
  readonly poison?: string;
}

export function referenceMaker(setup: ReferenceSetup): RunnerMaker {
  return { create: (cutOffs) => referenceRunner(setup, cutOffs), learn: () => undefined };
}

function referenceRunner({ ruleSet, members, poison }: ReferenceSetup, cutOffs: CutOffs): PartitionRunner {
  const vocabulary = vocabularyOfRuleSet(ruleSet.content);
  const reader = createEventReader(vocabulary, loadZone(vocabulary.zone) ?? null);
  const evaluator = createEvaluator(ruleSet);
  const budgets = createCutOffBudgets(
    ruleSet.content.campaigns.flatMap((campaign) => campaign.budgets),
    cutOffs,
  );
  const states = new Map<string, MemberState>();
  const summary = createSummary();
  const counts = { read: 0, accepted: 0, rejected: 0, skippedAnonymous: 0 };

  function decide(event: Purchase, position: number): string {
    budgets.startEvent(position);
    const member = event.member ?? '';
    const uses = budgets.usesFor(localDay(ruleSet.content.zone, event.instantMs));
    const shared = { ...initialSharedState(), budgets: uses };
    const profile = members.get(member) ?? null;
    const before = states.get(member) ?? initialMemberState(profile);
    const { decision, memberState, sharedState } = evaluator.evaluate(event, profile, before, shared);
    if (event.member !== null) states.set(member, memberState);
    budgets.takeUses(sharedState.budgets);
    const { id, instantMs, at } = event;
    const nothing = {
      refusal: null,
      entries: [],
      notices: [],
      redemption: null,
      refund: null,
      balance: null,
    };
    summary.add({
      ...nothing,
      id,
      type: 'purchase',
      member: event.member,
      instantMs,
      at,
      decisions: [decision],
    });
    return `${decisionToJson(decision, decisionDigits(ruleSet, decision))}\n`;
  }

  const run: PartitionRunner['run'] = ({ slot, place, count, start, index }, results) => {
    const { bytes } = slot;
    const rejects: PartitionReject[] = [];
    for (let at = 0; at < count; at += 1) {
      const inChunk = index[at] ?? 0;
      const from = start[at] ?? 0;
      const whole = bytes.subarray(from, bytes.indexOf(0x0a, from));
      const lineAt = { number: place.firstLine + inChunk, byteOffset: 0, bytesMax: LINE_BYTES_MAX };
      const text = lineOfBytes(whole, lineAt).text ?? '';
      if (poison !== undefined && text.includes(poison)) throw new Error('poisoned');
      if (text.trim() === '') continue;
      const json = readJson(text);
      if (!('value' in json)) return { giveUp: 'a line is no JSON' };
      const reading = reader.read(json.value);
      counts.read += 1;
      if (reading.kind === 'problem') {
        counts.rejected += 1;
        const stands = { line: place.firstLine + inChunk, column: null, byteOffset: null, input: 'in' };
        rejects.push({ index: inChunk, reject: { ...reading.problem, ...stands, id: reading.id } });
      } else if (reading.kind === 'purchase') {
        counts.accepted += 1;
        const { purchase } = reading;
        results.out.text(decide(purchase, place.firstPosition + inChunk));
        const idStart = from + whole.indexOf(`"${purchase.id}"`) + 1;
        const idEnd = idStart + purchase.id.length;
        results.tell(at, purchase.instantMs, idStart, idEnd, results.out.at);
      } else if (reading.kind === 'anonymous') counts.skippedAnonymous += 1;
      else return { giveUp: `a record of kind ${reading.kind}` };
    }
    return { rejects };
  };

  return {
    run,
    takeDemands: budgets.takeDemands,
    setCutOff: budgets.setCutOff,
    setTurns: budgets.setTurns,
    members: () => states.keys(),
    totals: () => ({
      totals: summary.totals(),
      counts: { ...counts, duplicates: 0, skippedEmpty: 0, droppedItems: 0 },
      exactPurchases: counts.accepted,
      seconds: { scan: 0, decide: 0, write: 0 },
    }),
  };
}
