/** The inputs as regions of whole lines, one after the other in the same memory. */
import { copyPieces } from '../input.js';
import type { Input } from '../opened-input.js';
import { createRegion, type LineRegion } from './line-region.js';
import { REGION_BYTES } from './run-limits.js';

const LF = 0x0a;

/** A line that no region holds: the plain way refuses it without ever holding it. */
export class LongLine extends Error {
  override readonly name = 'LongLine';
}

/**
 * Reads into one region: it has to be read to its end before the next is asked for. Throws an `InputFault`, or a `LongLine`.
 */
export function readRegions(inputs: readonly Input[]): AsyncGenerator<LineRegion> {
  const region = createRegion(REGION_BYTES);
  return readIntoRegions(inputs, async () => region, REGION_BYTES);
}

/**
 * The same into whatever region is free, of such a capacity. Where it is not the one before, its `line` and `position` are for
 * whoever reads it to count.
 */
export async function* readIntoRegions(
  inputs: readonly Input[],
  freeRegion: () => Promise<LineRegion>,
  capacity: number,
): AsyncGenerator<LineRegion> {
  let region = await freeRegion();
  let filled = 0;
  const room = (): Uint8Array => region.bytes.subarray(filled, capacity - 1);
  for (const [index, input] of inputs.entries()) {
    region.input = index;
    region.line = 1;
    region.byteOffset = 0;
    filled = 0;
    for await (const length of input.pieces?.(room) ?? copyPieces(input.chunks(), room)) {
      filled += length;
      if (!cut(region, filled, capacity)) continue;
      yield region;
      const next = await freeRegion();
      filled = moveRest(region, next, filled);
      region = next;
    }
    if (filled === 0) continue;
    // The last line need not end in a line feed.
    region.bytes[filled] = LF;
    region.at = 0;
    region.end = filled + 1;
    yield region;
    region = await freeRegion();
  }
}

/** Sets the region to the lines that have ended; false where none has. */
function cut(region: LineRegion, filled: number, capacity: number): boolean {
  region.at = 0;
  region.end = region.bytes.subarray(0, filled).lastIndexOf(LF) + 1;
  if (region.end === 0 && filled >= capacity - 1) throw new LongLine('a line is longer than a region');
  return region.end > 0;
}

/** What is begun of a line to the region where it goes on. */
function moveRest(from: LineRegion, to: LineRegion, filled: number): number {
  to.bytes.set(from.bytes.subarray(from.end, filled));
  to.input = from.input;
  to.byteOffset = from.byteOffset + from.end;
  return filled - from.end;
}
