/** Records of events of all kinds as accounts take them, in order, each with its own text. */
import { compareEvents, type LoyaltyEvent, type MemberProfile } from '../../../src/engine/event.js';
import type { Vocabulary } from '../../../src/program/vocabulary.js';
import { readJson } from '../../../src/records/json-text.js';
import { createEventReader } from '../../../src/records/read-event.js';
import { loadZone } from '../../../src/value/zone-data.js';
import type { RandomRecords } from './random-records.js';
import { readRecords } from './read-records.js';

export interface ReadStream {
  readonly events: readonly LoyaltyEvent[];
  readonly records: readonly string[];
  readonly members: ReadonlyMap<string, MemberProfile>;
  readonly memberRecords: readonly string[];
}

/** Records that a reader refuses (an activity that is too large, say) are left out. */
export function readStream(records: RandomRecords, vocabulary: Vocabulary): ReadStream {
  const reader = createEventReader(vocabulary, loadZone(vocabulary.zone) ?? null);
  const read = records.purchases
    .flatMap((record): readonly { readonly event: LoyaltyEvent; readonly text: string }[] => {
      const text = records.isSpaced === true ? spaced(record) : JSON.stringify(record);
      const json = readJson(text);
      const reading = 'value' in json ? reader.read(json.value) : null;
      if (reading?.kind === 'purchase') return [{ event: reading.purchase, text }];
      return reading?.kind === 'event' ? [{ event: reading.event, text }] : [];
    })
    .sort((a, b) => compareEvents(a.event, b.event));
  const { members } = readRecords({ ...records, purchases: [] }, vocabulary);
  return {
    events: read.map(({ event }) => event),
    records: read.map(({ text }) => text),
    members,
    memberRecords: records.members.map((member) => JSON.stringify(member)),
  };
}

/** Texts have no line ends of their own. */
function spaced(record: unknown): string {
  return JSON.stringify(record, null, 1).replaceAll('\n', ' ');
}
