/** Where the readers of the formats deliver what they read. */
import type { Vocabulary } from '../program/vocabulary.js';
import type { EventReading } from '../records/read-event.js';
import type { RecordProblem } from '../records/record-problem.js';
import type { Zone } from '../value/zone.js';
import type { SortLimits } from './external-sort.js';

export interface RecordSink {
  readonly vocabulary: Vocabulary;
  readonly zone: Zone | null;
  readonly itemsMax: number;
  readonly lineBytesMax: number | undefined;
  readonly sortLimits: SortLimits | undefined;
  /** Takes what was made of a record that starts, or is at fault, in this line. */
  take(reading: EventReading, line: number): Promise<void> | void;
  /** Takes a record of which no more could be read than this. */
  reject(problem: RecordProblem, place: RejectPlace): Promise<void> | void;
  /** To be called now and then. */
  progress(): void;
}

export interface RejectPlace {
  readonly line: number;
  readonly id: string | null;
  /** In code points from 1. */
  readonly column?: number;
  readonly byteOffset?: number;
}
