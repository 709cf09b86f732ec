/** Runs the events of a case through the accounts, as `jifen run` would, and says what came of each. */
import { prepareAccountRules } from '../../src/account/account-rules.js';
import type { MemberAccount } from '../../src/account/books.js';
import type { Outcome } from '../../src/account/outcome.js';
import { initialMemberState } from '../../src/engine/initial-state.js';
import type { Snapshot } from '../../src/engine/snapshot.js';
import { vocabularyOfRuleSet } from '../../src/records/vocabulary-of-rule-set.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { createEventProcessor } from '../../src/run/evaluate-events.js';
import { loadZone } from '../../src/value/zone-data.js';
import { memoryInput, readSound } from '../run/memory-input.js';
import { readMembers } from './play-case.js';
import type { EventCase, EventStep, VectorFile } from './vectors.js';

export interface PlayedEvent {
  /** What time brought before it, and its own, which is the last. */
  readonly outcomes: readonly Outcome[];
  /** Of its member, after it; of M1 for an event of no member. */
  readonly account: MemberAccount | undefined;
  /** Of a purchase. */
  readonly snapshots: readonly Snapshot[];
}

/** The id that an event of a case has when it names none: E01, E02 … */
function idOf({ event }: EventStep, index: number): string {
  return typeof event['id'] === 'string' ? event['id'] : `E${`${index + 1}`.padStart(2, '0')}`;
}

/** By step, in the order of the case, which must be that of time. */
export async function playEvents(
  file: VectorFile,
  one: EventCase,
  ruleSet: RuleSet,
): Promise<readonly PlayedEvent[]> {
  const vocabulary = vocabularyOfRuleSet(ruleSet.content);
  const lines = one.events.map((step, index) => {
    const member = step.event['type'] === 'advance' ? {} : { member: 'M1' };
    return JSON.stringify({ ...member, at: file.at, ...step.event, id: idOf(step, index) });
  });
  const zone = loadZone(ruleSet.content.zone.name) ?? null;
  const read = await readSound([memoryInput(lines.join('\n'))], { vocabulary, zone });
  if (read.rejects.length > 0) throw new Error(JSON.stringify(read.rejects));
  const ids = read.events.map(({ id }) => id);
  if (ids.join() !== one.events.map(idOf).join()) throw new Error(`events come in this order: ${ids.join()}`);
  const members = readMembers(one, vocabulary);
  const processor = createEventProcessor(prepareAccountRules(ruleSet), members);
  const accountOf = (id: string): MemberAccount | undefined => {
    const profile = members.get(id);
    const opened = profile && { profile, state: initialMemberState(profile) };
    return processor.books.member(id) ?? opened;
  };
  return read.events.map((event) => {
    const { outcomes, snapshots } = processor.process(event, { trace: true, snapshots: true });
    return { outcomes, snapshots, account: accountOf(event.member ?? 'M1') };
  });
}
