/** Inputs from memory, and what reading them gives, for tests. */
import type { LoyaltyEvent, Purchase } from '../../src/engine/event.js';
import type { Reject } from '../../src/records/record-problem.js';
import type { Input, InputFormat } from '../../src/run/input.js';
import { type ReadEventsOptions, type RecordCounts, readEvents } from '../../src/run/read-events.js';
import { unpack } from '../../src/run/unpack.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import { loadZone } from '../../src/value/zone-data.js';
import { VOCABULARY } from '../records/sample-vocabulary.js';

export async function* chunksOf(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export function memoryInput(
  content: string | Uint8Array,
  format: InputFormat = 'jsonl',
  name = `x.${format}`,
): Input {
  return {
    name,
    format,
    sizeBytes: content.length,
    bytesRead: () => content.length,
    chunks: () => unpack(name, chunksOf(content, 64 * 1024)),
    close: async () => {},
  };
}

export interface Read {
  readonly counts: RecordCounts;
  readonly purchases: readonly Purchase[];
  /** All events, purchases included. */
  readonly events: readonly LoyaltyEvent[];
  readonly rejects: readonly Reject[];
}

/** Reads inputs to their end; for an input that cannot be used, the diagnostic. */
export async function readAll(
  inputs: readonly Input[],
  options: Partial<ReadEventsOptions> = {},
): Promise<Read | { readonly problem: Diagnostic }> {
  const rejects: Reject[] = [];
  const zone = loadZone('Asia/Shanghai') ?? null;
  const onReject = (reject: Reject): void => void rejects.push(reject);
  const read = await readEvents({ vocabulary: VOCABULARY, zone, inputs, onReject, ...options });
  if ('problem' in read) return read;
  const events: LoyaltyEvent[] = [];
  for await (const event of read.events) events.push(event);
  await read.close();
  const purchases = events.filter((event) => event.type === 'purchase');
  return { counts: read.counts, purchases, events, rejects };
}

/** As `readAll`, where the inputs are known to be usable. */
export async function readSound(
  inputs: readonly Input[],
  options?: Partial<ReadEventsOptions>,
): Promise<Read> {
  const read = await readAll(inputs, options);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read;
}

/** Line, id and code of each reject. */
export function rejected(read: Read): string[] {
  return read.rejects.map(({ line, id, code }) => `${line} ${id} ${code}`);
}

/** A purchase as a line of JSON. */
export function line(id: string, fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    id,
    member: 'M1',
    at: '2027-02-17T12:00:00+08:00',
    items: [{ amount: '1.00' }],
    ...fields,
  });
}
