/** Puts together what workers made of one chunk, in the order of its lines, and checks what only all of them together show. */
import type { Reject } from '../../records/record-problem.js';
import { SeenIds } from '../seen-ids.js';
import type { PartOfChunk } from './protocol.js';

export interface MergedChunk {
  /** Until the next chunk is merged. */
  readonly output: Uint8Array;
  readonly rejects: readonly Reject[];
}

/** Of the event before, to compare with the next. */
interface Before {
  instantMs: number;
  id: Uint8Array;
}

export class ChunkMerger {
  private readonly seen = new SeenIds();
  private readonly before: Before = { instantMs: Number.NEGATIVE_INFINITY, id: new Uint8Array() };
  private readonly reachMs: number;
  /** By line of the chunk: the worker it went to, and its place in the worker's lists. */
  private owner = new Uint8Array(4096);
  private place = new Int32Array(4096);
  private joined = Buffer.alloc(0);

  /** @param reachMs a record so long after the one before it is refused, which is not done in parts */
  constructor(reachMs: number) {
    this.reachMs = reachMs;
  }

  /** Gives why this run cannot be done in parts, when that turns out. */
  merge(parts: readonly PartOfChunk[]): MergedChunk | { readonly giveUp: string } {
    const lines = parts[0]?.lines ?? 0;
    this.assign(parts, lines);
    const giveUp = this.findDisorder(parts, lines);
    if (giveUp !== null) return { giveUp };
    const rejects = parts.flatMap((part) => part.rejects);
    return {
      output: this.joinOutputs(parts, lines),
      rejects: rejects.sort((a, b) => a.index - b.index).map(({ reject }) => reject),
    };
  }

  private assign(parts: readonly PartOfChunk[], lines: number): void {
    if (lines > this.owner.length) {
      this.owner = new Uint8Array(lines * 2);
      this.place = new Int32Array(lines * 2);
    }
    let assigned = 0;
    for (const [worker, part] of parts.entries()) {
      if (part.lines !== lines) throw new Error('workers do not agree about the lines of a chunk');
      const { index } = part.memory;
      for (let at = 0; at < part.count; at += 1) {
        const line = index[at] ?? 0;
        this.owner[line] = worker;
        this.place[line] = at;
      }
      assigned += part.count;
    }
    if (assigned !== lines) throw new Error('a line of a chunk was worked on twice, or not at all');
  }

  /** Events must come in their order, each id once, and no record from far ahead. */
  private findDisorder(parts: readonly PartOfChunk[], lines: number): string | null {
    const { before, seen } = this;
    let held: { readonly part: PartOfChunk; readonly at: number } | null = null;
    for (let line = 0; line < lines; line += 1) {
      const part = parts[this.owner[line] ?? 0];
      const at = this.place[line] ?? 0;
      const instantMs = part?.memory.instantMs[at] ?? Number.NaN;
      if (part === undefined || Number.isNaN(instantMs)) continue;
      if (instantMs < before.instantMs) return 'events are not in the order of time';
      if (instantMs === before.instantMs) {
        const id = held === null ? before.id : idOf(held.part, held.at);
        if (!isAfter(idOf(part, at), id)) return 'events of one instant are not in the order of ids';
      }
      if (instantMs - before.instantMs > this.reachMs && before.instantMs !== Number.NEGATIVE_INFINITY)
        return 'a record is from far ahead';
      const { idHash } = part.memory;
      if (!seen.add(idHash[at * 2] ?? 0, idHash[at * 2 + 1] ?? 0)) return 'an id may have come twice';
      before.instantMs = instantMs;
      held = { part, at };
    }
    if (held !== null) before.id = idOf(held.part, held.at).slice();
    return null;
  }

  private joinOutputs(parts: readonly PartOfChunk[], lines: number): Uint8Array {
    const sources = parts.map(({ memory, outputLength }) => asBuffer(memory.output, outputLength));
    const joined = this.roomFor(sources.reduce((sum, part) => sum + part.length, 0));
    const copied = parts.map(() => 0);
    let length = 0;
    for (let line = 0; line < lines; ) {
      const worker = this.owner[line] ?? 0;
      while (line < lines && this.owner[line] === worker) line += 1;
      // Lines that follow each other in one worker's output are copied at once.
      const from = copied[worker] ?? 0;
      const until = parts[worker]?.memory.outputEnd[this.place[line - 1] ?? 0] ?? from;
      if (until > from) sources[worker]?.copy(joined, length, from, until);
      length += until - from;
      copied[worker] = until;
    }
    return joined.subarray(0, length);
  }

  private roomFor(length: number): Buffer {
    if (length > this.joined.length) this.joined = Buffer.allocUnsafeSlow(2 * length);
    return this.joined;
  }
}

function asBuffer({ buffer, byteOffset }: Uint8Array, length: number): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

function idOf({ memory }: PartOfChunk, at: number): Uint8Array {
  const { ids, idEnd } = memory;
  return ids.subarray(at === 0 ? 0 : idEnd[at - 1], idEnd[at]);
}

/** By code units, as `compareEvents` has it. */
function isAfter(id: Uint8Array, before: Uint8Array): boolean {
  return Buffer.from(before).toString() < Buffer.from(id).toString();
}
