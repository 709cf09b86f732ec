/** Records as the evaluator takes them: through the same readers as files. */
import type { MemberProfile, Purchase } from '../../../src/engine/event.js';
import { compareEvents } from '../../../src/engine/event.js';
import type { Vocabulary } from '../../../src/program/vocabulary.js';
import { readJson } from '../../../src/records/json-text.js';
import { createMemberReader } from '../../../src/records/read-member.js';
import { createPurchaseReader } from '../../../src/records/read-purchase.js';
import { loadZone } from '../../../src/value/zone-data.js';
import type { RandomRecords } from './random-records.js';

export interface ReadRecords {
  /** In the order in which they are evaluated. */
  readonly purchases: readonly Purchase[];
  readonly members: ReadonlyMap<string, MemberProfile>;
}

/** Throws when a record is refused: random records are sound. */
export function readRecords({ purchases, members }: RandomRecords, vocabulary: Vocabulary): ReadRecords {
  const reader = createPurchaseReader(vocabulary, loadZone(vocabulary.zone) ?? null);
  const readMember = createMemberReader(vocabulary);
  return {
    purchases: purchases
      .map((record) => {
        const reading = reader.read(parse(record));
        if (reading.kind !== 'purchase') throw new Error(`refused: ${JSON.stringify([reading, record])}`);
        return reading.purchase;
      })
      .sort(compareEvents),
    members: new Map(
      members.map((record) => {
        const reading = readMember(parse(record));
        if (reading.kind !== 'member') throw new Error(`refused: ${JSON.stringify([reading, record])}`);
        return [reading.member.id, reading.member];
      }),
    ),
  };
}

function parse(record: unknown) {
  const reading = readJson(JSON.stringify(record));
  if ('problem' in reading) throw new Error(`no JSON: ${JSON.stringify(reading.problem)}`);
  return reading.value;
}
