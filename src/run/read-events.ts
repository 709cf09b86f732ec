/** Reads events from inputs, checked, without duplicates and in order. The whole way before the accounts. */
import type { LoyaltyEvent } from '../engine/event.js';
import type { Vocabulary } from '../program/vocabulary.js';
import { MESSAGES as RECORD_MESSAGES } from '../records/messages.js';
import { createEventReader, type EventReading } from '../records/read-event.js';
import { ITEMS_MAX } from '../records/read-purchase.js';
import { type Reject, recordProblem } from '../records/record-problem.js';
import type { Diagnostic } from '../text/diagnostic.js';
import type { Zone } from '../value/zone.js';
import type { SortLimits } from './external-sort.js';
import type { Input } from './input.js';
import { InputFault } from './input-fault.js';
import { createEventOrder, type EventOrder, type PlacedEvent } from './order-events.js';
import { readCsvPurchases } from './read-csv-purchases.js';
import { readJsonRecords } from './read-json-records.js';
import type { RecordSink } from './record-sink.js';

/** `read` is the sum of `accepted`, `rejected`, `duplicates`, `skippedAnonymous` and `skippedEmpty`. */
export interface RecordCounts {
  /** Records: lines of JSON, purchases of a CSV file, and CSV rows that belong to no known purchase. */
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Records that are the same as one that was accepted. */
  readonly duplicates: number;
  /** Purchases without a member, where the mapping says to skip them. */
  readonly skippedAnonymous: number;
  /** Purchases of which the mapping dropped every item. */
  readonly skippedEmpty: number;
  /** Items that the mapping dropped, of all records that were not refused. */
  readonly droppedItems: number;
}

export interface ReadEventsOptions {
  readonly vocabulary: Vocabulary;
  /** The program's zone, for instants without an offset. */
  readonly zone: Zone | null;
  /** Read one after another, as if they were one. The caller closes them. */
  readonly inputs: readonly Input[];
  readonly onReject: (reject: Reject) => Promise<void> | void;
  /** Members whose own record was refused: their events are refused as well. */
  readonly refusedMembers?: ReadonlySet<string>;
  /** Called now and then while reading; bytes as stored, `total` is `null` when unknown. */
  readonly onProgress?: (bytesRead: number, total: number | null) => void;
  /** Items of one purchase; `ITEMS_MAX` unless said otherwise. */
  readonly itemsMax?: number;
  /** Bytes of one line; `LINE_BYTES_MAX` unless said otherwise. */
  readonly lineBytesMax?: number;
  /** When sorting goes to disk; `SORT_LIMITS` unless said otherwise. */
  readonly sortLimits?: SortLimits;
}

/** Ids that events name of others; what none of them names need not be remembered where nothing is stored. */
export interface References {
  readonly purchases: ReadonlySet<string>;
  readonly redemptions: ReadonlySet<string>;
}

export interface EventsRead {
  readonly counts: RecordCounts;
  /** The events, by instant and then id; once. Throws an `InputFault` when a temporary file cannot be read. */
  readonly events: AsyncIterable<LoyaltyEvent>;
  /** The same with the place of each; once, and in the stead of `events`. */
  readonly placed: AsyncIterable<PlacedEvent>;
  /** What later events of these inputs refer to. */
  readonly references: References;
  /** Frees temporary files; to be called in any case. */
  close(): Promise<void>;
}

/**
 * Reads all inputs to their end: only then is the order known, and that no record contradicts another. A problem
 * with a record goes to `onReject` and reading goes on; a problem with an input ends it.
 */
export async function readEvents(
  options: ReadEventsOptions,
): Promise<EventsRead | { readonly problem: Diagnostic }> {
  const names = options.inputs.map((input) => input.name);
  const order = createEventOrder(names, options.sortLimits);
  try {
    const references = { purchases: new Set<string>(), redemptions: new Set<string>() };
    const counts = await readAll(options, order, references);
    return {
      counts,
      references,
      placed: { [Symbol.asyncIterator]: () => order.events() },
      events: { [Symbol.asyncIterator]: () => eventsOf(order.events()) },
      close: () => order.close(),
    };
  } catch (error) {
    await order.close();
    if (error instanceof InputFault) return { problem: error.diagnostic };
    throw error;
  }
}

async function* eventsOf(placed: AsyncIterable<PlacedEvent>): AsyncGenerator<LoyaltyEvent> {
  for await (const { event } of placed) yield event;
}

interface OpenReferences {
  readonly purchases: Set<string>;
  readonly redemptions: Set<string>;
}

function noteReferences(event: LoyaltyEvent, { purchases, redemptions }: OpenReferences): void {
  if ('purchase' in event && event.purchase !== null) purchases.add(event.purchase);
  if (event.type === 'cancel') redemptions.add(event.redemption);
}

type Tally = { -readonly [Count in keyof RecordCounts]: RecordCounts[Count] };

async function readAll(
  options: ReadEventsOptions,
  order: EventOrder,
  references: OpenReferences,
): Promise<RecordCounts> {
  const tally: Tally = {
    read: 0,
    accepted: 0,
    rejected: 0,
    duplicates: 0,
    skippedAnonymous: 0,
    skippedEmpty: 0,
    droppedItems: 0,
  };
  for (const [index, input] of options.inputs.entries()) {
    const sink = createSink(options, { order, tally, references }, index);
    await (input.format === 'csv' ? readCsvPurchases(input, sink) : readJsonEvents(input, sink));
  }
  const settled = await order.settle(({ place, id, problem }) => {
    tally.rejected += 1;
    const input = options.inputs[place.input]?.name ?? '';
    return options.onReject({ ...problem, input, line: place.line, column: null, byteOffset: null, id });
  });
  return { ...tally, ...settled };
}

/** Delivers the record of each line of the input to the sink. */
async function readJsonEvents(input: Input, sink: RecordSink): Promise<void> {
  const { vocabulary, zone, itemsMax } = sink;
  const reader = createEventReader(vocabulary, zone, { itemsMax });
  for await (const records of readJsonRecords(input, sink.lineBytesMax)) {
    for (const record of records) {
      if ('value' in record) await sink.take(reader.read(record.value), record.line);
      else await sink.reject(record.problem, record);
    }
    sink.progress();
  }
}

interface SinkTargets {
  readonly order: EventOrder;
  readonly tally: Tally;
  readonly references: OpenReferences;
}

function createSink(options: ReadEventsOptions, targets: SinkTargets, index: number): RecordSink {
  const { vocabulary, zone, itemsMax = ITEMS_MAX, lineBytesMax, sortLimits } = options;
  const { order, tally, references } = targets;
  const name = options.inputs[index]?.name ?? '';
  const reject: RecordSink['reject'] = (problem, { line, id, column = null, byteOffset = null }) => {
    tally.read += 1;
    tally.rejected += 1;
    return options.onReject({ ...problem, input: name, line, column, byteOffset, id });
  };
  const take: RecordSink['take'] = (reading, line) => {
    if (reading.kind === 'problem') return reject(reading.problem, { line, id: reading.id });
    const event = eventOf(reading);
    if (event !== null && isOfRefused(event, options)) {
      const problem = recordProblem(RECORD_MESSAGES.refusedMember, { member: event.member ?? '' });
      return reject(problem, { line, id: event.id });
    }
    tally.read += 1;
    if ('droppedItems' in reading) tally.droppedItems += reading.droppedItems;
    if (event === null) {
      tally[reading.kind === 'anonymous' ? 'skippedAnonymous' : 'skippedEmpty'] += 1;
      return undefined;
    }
    noteReferences(event, references);
    return order.add(event, { input: index, line });
  };
  const progress = (): void => reportProgress(options);
  return { vocabulary, zone, itemsMax, lineBytesMax, sortLimits, take, reject, progress };
}

function eventOf(reading: EventReading): LoyaltyEvent | null {
  if (reading.kind === 'purchase') return reading.purchase;
  return reading.kind === 'event' ? reading.event : null;
}

/** The tier or birthday that the record would have told decides about points, so none are given. */
function isOfRefused({ member }: LoyaltyEvent, { refusedMembers }: ReadEventsOptions): boolean {
  return member !== null && refusedMembers?.has(member) === true;
}

function reportProgress({ inputs, onProgress }: ReadEventsOptions): void {
  if (onProgress === undefined) return;
  const done = inputs.reduce((sum, input) => sum + input.bytesRead(), 0);
  const total = inputs.reduce<number | null>((sum, { sizeBytes }) => addKnown(sum, sizeBytes), 0);
  onProgress(done, total);
}

function addKnown(sum: number | null, size: number | null): number | null {
  return sum === null || size === null ? null : sum + size;
}
