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
import { createSummary } from '../../../src/run/summarise.js';
import type {
  PartitionLines,
  PartitionReject,
  PartitionRunner,
} from '../../../src/run/workers/partition-runner.js';
import { hashId } from '../../../src/run/workers/seen-ids.js';
import { localDay } from '../../../src/value/zone.js';
import { loadZone } from '../../../src/value/zone-data.js';

export interface ReferenceSetup {
  readonly ruleSet: RuleSet;
  readonly members: ReadonlyMap<string, MemberProfile>;
  /** A line that holds this text kills the worker. */
  readonly poison?: string;
}

export function referenceRunner(
  { ruleSet, members, poison }: ReferenceSetup,
  cutOffs: CutOffs,
): PartitionRunner {
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

  function run({ bytes, place, count, start, end, index }: PartitionLines) {
    const rejects: PartitionReject[] = [];
    const printed: string[] = [];
    const instantMs = new Float64Array(count).fill(Number.NaN);
    const ids: Buffer[] = [];
    const idEnd = new Int32Array(count);
    const idHash = new Uint32Array(count * 2);
    let idLength = 0;
    for (let at = 0; at < count; at += 1) {
      idEnd[at] = idLength;
      printed[at] = '';
      const line = Buffer.from(bytes.subarray(start[at] ?? 0, end[at] ?? 0));
      if (poison !== undefined && line.includes(poison)) throw new Error('poisoned');
      if (line.toString().trim() === '') continue;
      const json = readJson(line.toString());
      if (!('value' in json)) return { giveUp: 'a line is no JSON' };
      const reading = reader.read(json.value);
      counts.read += 1;
      if (reading.kind === 'problem') {
        counts.rejected += 1;
        const at_ = { line: place.firstLine + (index[at] ?? 0), column: null, byteOffset: null };
        rejects.push({
          index: index[at] ?? 0,
          reject: { ...reading.problem, ...at_, input: 'in', id: reading.id },
        });
      } else if (reading.kind === 'purchase') {
        counts.accepted += 1;
        const { purchase } = reading;
        instantMs[at] = purchase.instantMs;
        const id = Buffer.from(purchase.id);
        hashId(id, 0, id.length, idHash, at * 2);
        ids.push(id);
        idLength += id.length;
        idEnd[at] = idLength;
        printed[at] = decide(purchase, place.firstPosition + (index[at] ?? 0));
      } else if (reading.kind === 'anonymous') counts.skippedAnonymous += 1;
      else return { giveUp: `a record of kind ${reading.kind}` };
    }
    let length = 0;
    const outputEnd = Int32Array.from(printed, (text) => {
      length += Buffer.byteLength(text);
      return length;
    });
    const output = new Uint8Array(Buffer.from(printed.join('')));
    return { output, outputEnd, instantMs, ids: new Uint8Array(Buffer.concat(ids)), idEnd, idHash, rejects };
  }

  return {
    run,
    takeDemands: budgets.takeDemands,
    setCutOff: budgets.setCutOff,
    members: () => states.keys(),
    totals: () => ({
      totals: summary.totals(),
      counts: { ...counts, duplicates: 0, skippedEmpty: 0, droppedItems: 0 },
      exactPurchases: counts.accepted,
      seconds: { scan: 0, decide: 0, write: 0 },
    }),
  };
}
