/** Unpacks Zstandard, one frame or several, and compares each with its checksum, where it has one. */
import { Decompress } from 'fzstd';
import xxhash from 'xxhash-wasm';
import { InputFault, inputFault, systemReason } from './input-fault.js';
import { MESSAGES } from './messages.js';
import { requireSoundRatio } from './unpacked-ratio.js';
import { FrameCutter } from './zstd-frames.js';

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

export function isZstd(head: Uint8Array): boolean {
  return MAGIC.every((byte, index) => head[index] === byte);
}

export async function* unzstd(input: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { create64 } = await xxhash();
  const cutter = new FrameCutter();
  const ready: Uint8Array[] = [];
  const newFrame = () => ({
    hash: create64(),
    unzip: new Decompress((chunk) => void ready.push(chunk)),
  });
  let frame = newFrame();
  let [packed, unpacked] = [0, 0];
  try {
    for await (const chunk of chunks) {
      for (const { bytes, isLast, checksum } of cutter.cut(chunk)) {
        packed += bytes.length;
        frame.unzip.push(bytes, isLast);
        for (const part of ready.splice(0)) {
          unpacked += part.length;
          requireSoundRatio(input, unpacked, packed);
          frame.hash.update(part);
          yield part;
        }
        if (!isLast) continue;
        if (checksum !== null && lowerHalf(frame.hash.digest()) !== checksum) throw new Error('checksum');
        frame = newFrame();
      }
    }
    if (!cutter.isBetweenFrames()) throw new Error('unexpected end of file');
  } catch (error) {
    if (error instanceof InputFault) throw error;
    throw inputFault(MESSAGES.badArchive, { input, why: systemReason(error) });
  }
}

function lowerHalf(hash: bigint): number {
  return Number(hash & 0xffff_ffffn);
}
