/** The inputs as regions of whole lines, one after the other in the same memory. */
import { copyPieces } from '../input.js';
import type { Input } from '../opened-input.js';
import { createRegion, type LineRegion } from './line-region.js';

/** More than a line may have, and enough to make system calls rare. */
const REGION_BYTES = 2 * 1024 * 1024 + 64 * 1024;
const LF = 0x0a;

/** A line that no region holds: the plain way refuses it without ever holding it. */
export class LongLine extends Error {
  override readonly name = 'LongLine';
}

/** Each region has to be read to its end before the next is asked for. Throws an `InputFault`, or a `LongLine`. */
export async function* readRegions(inputs: readonly Input[]): AsyncGenerator<LineRegion> {
  const region = createRegion(REGION_BYTES);
  let filled = 0;
  const room = (): Uint8Array => region.bytes.subarray(filled, REGION_BYTES - 1);
  for (const [index, input] of inputs.entries()) {
    region.input = index;
    region.line = 1;
    region.byteOffset = 0;
    filled = 0;
    for await (const length of input.pieces?.(room) ?? copyPieces(input.chunks(), room)) {
      filled += length;
      if (!cut(region, filled)) continue;
      yield region;
      filled = moveRest(region, filled);
    }
    if (filled === 0) continue;
    // The last line need not end in a line feed.
    region.bytes[filled] = LF;
    region.at = 0;
    region.end = filled + 1;
    yield region;
  }
}

/** Sets the region to the lines that have ended; false where none has. */
function cut(region: LineRegion, filled: number): boolean {
  region.at = 0;
  region.end = region.bytes.subarray(0, filled).lastIndexOf(LF) + 1;
  if (region.end === 0 && filled >= REGION_BYTES - 1) throw new LongLine('a line is longer than a region');
  return region.end > 0;
}

function moveRest(region: LineRegion, filled: number): number {
  region.bytes.copyWithin(0, region.end, filled);
  region.byteOffset += region.end;
  return filled - region.end;
}
