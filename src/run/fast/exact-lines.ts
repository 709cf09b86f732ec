/** Lines that the scanner does not know, read as the plain way reads them. */
import type { Purchase } from '../../engine/event.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import { MESSAGES } from '../../records/messages.js';
import { createEventReader, type EventReader, type EventReading } from '../../records/read-event.js';
import { type RecordProblem, recordProblem } from '../../records/record-problem.js';
import type { Zone } from '../../value/zone.js';
import { LINE_BYTES_MAX, lineOfBytes } from '../lines.js';
import { isRecord, recordOf } from '../read-json-records.js';
import type { RejectPlace } from '../record-sink.js';

export type ExactLine =
  | { readonly kind: 'purchase'; readonly purchase: Purchase; readonly droppedItems: number }
  /** No purchase came of it, and nothing is wrong. */
  | { readonly kind: 'anonymous' | 'empty'; readonly droppedItems: number }
  | { readonly kind: 'problem'; readonly problem: RecordProblem; readonly place: RejectPlace }
  /** An empty line. */
  | { readonly kind: 'nothing' }
  /** Another event. */
  | { readonly kind: 'event' };

export interface ExactLinesOptions {
  readonly vocabulary: Vocabulary;
  readonly zone: Zone | null;
  readonly refusedMembers: ReadonlySet<string>;
}

/** Says what became of a line that the scanner does not know. */
export interface ExactReader {
  /** The line of these bytes, without its line feed. */
  read(bytes: Uint8Array, number: number, byteOffset: number): ExactLine;
}

export class ExactLines implements ExactReader {
  readonly #reader: EventReader;
  readonly #refusedMembers: ReadonlySet<string>;

  constructor({ vocabulary, zone, refusedMembers }: ExactLinesOptions) {
    this.#reader = createEventReader(vocabulary, zone);
    this.#refusedMembers = refusedMembers;
  }

  read(bytes: Uint8Array, number: number, byteOffset: number): ExactLine {
    const line = lineOfBytes(bytes, { number, byteOffset, bytesMax: LINE_BYTES_MAX });
    if (!isRecord(line)) return { kind: 'nothing' };
    const record = recordOf(line);
    if (!('value' in record)) return { kind: 'problem', problem: record.problem, place: record };
    return settleLine(this.#reader.read(record.value), number, this.#refusedMembers);
  }
}

/** What was read in this line, or is at fault there. Records of members whose own record was refused are refused as well. */
export function settleLine(
  reading: EventReading,
  line: number,
  refusedMembers: ReadonlySet<string>,
): ExactLine {
  if (reading.kind === 'event') return { kind: 'event' };
  if (reading.kind === 'problem') {
    return { kind: 'problem', problem: reading.problem, place: { line, id: reading.id } };
  }
  if (reading.kind !== 'purchase') return reading;
  const { id, member } = reading.purchase;
  if (member === null || !refusedMembers.has(member)) return reading;
  const problem = recordProblem(MESSAGES.refusedMember, { member });
  return { kind: 'problem', problem, place: { line, id } };
}

const LF = 0x0a;

/**
 * The purchase of a line that was taken before, which begins at `start` and ends at a line feed. `isFirst`: of its input,
 * where a byte order mark may stand.
 */
export function purchaseAt(exact: ExactReader, bytes: Buffer, start: number, isFirst: boolean): Purchase {
  const line = exact.read(bytes.subarray(start, bytes.indexOf(LF, start)), isFirst ? 1 : 0, 0);
  if (line.kind !== 'purchase') throw new Error('the exact reader refuses a line that was taken before');
  return line.purchase;
}
