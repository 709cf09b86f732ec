/** The bytes of an input after gzip or Zstandard, with limits, and what they must not be. */
import type { Localized } from '../text/localized.js';
import { gunzip, isGzip } from './gunzip.js';
import { type InputFault, inputFault } from './input-fault.js';
import { MESSAGES } from './messages.js';
import { isZstd, unzstd } from './unzstd.js';

/** Enough to know every kind of content below. */
export const HEAD_BYTES = 8;

type Chunks = AsyncIterable<Uint8Array>;

const PACKINGS = [
  { isPacked: isGzip, unpack: gunzip },
  { isPacked: isZstd, unpack: unzstd },
];

/**
 * Unpacks gzip and Zstandard, known by their first bytes whatever the file is called, and passes other bytes on. Content
 * that is no UTF-8 text for sure (other archives, one in another, Parquet, UTF-16) is an `InputFault`, as are damage
 * and bombs.
 */
export async function* unpack(input: string, chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { head, all } = await withHead(chunks);
  const packing = PACKINGS.find(({ isPacked }) => isPacked(head));
  if (packing === undefined) {
    refuseForeign(input, head);
    yield* all;
    return;
  }
  const unpacked = await withHead(packing.unpack(input, all));
  if (isGzip(unpacked.head)) throw foreign(input, { en: 'gzip inside an archive', zh: '双层压缩（gzip）' });
  refuseForeign(input, unpacked.head);
  yield* unpacked.all;
}

/** Whether content that begins with these bytes is to be unpacked. Throws an `InputFault` for what is no text for sure. */
export function isPacked(input: string, head: Uint8Array): boolean {
  if (PACKINGS.some((packing) => packing.isPacked(head))) return true;
  refuseForeign(input, head);
  return false;
}

/** The first bytes of a stream, and the whole stream. */
async function withHead(chunks: Chunks): Promise<{ readonly head: Uint8Array; readonly all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(first).subarray(0, HEAD_BYTES), all: resume(first, iterator) };
}

async function* resume(
  first: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

const FOREIGN: readonly { readonly head: readonly number[]; readonly what: Localized }[] = [
  { head: [0x50, 0x4b, 0x03, 0x04], what: { en: 'a zip archive', zh: 'zip 压缩包' } },
  { head: [0x28, 0xb5, 0x2f, 0xfd], what: { en: 'Zstandard data', zh: 'Zstandard 压缩数据' } },
  { head: [0x42, 0x5a, 0x68], what: { en: 'bzip2 data', zh: 'bzip2 压缩数据' } },
  { head: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: { en: 'xz data', zh: 'xz 压缩数据' } },
  { head: [0x50, 0x41, 0x52, 0x31], what: { en: 'Parquet data', zh: 'Parquet 数据' } },
  { head: [0xff, 0xfe], what: { en: 'UTF-16 text', zh: 'UTF-16 文本' } },
  { head: [0xfe, 0xff], what: { en: 'UTF-16 text', zh: 'UTF-16 文本' } },
];

function refuseForeign(input: string, head: Uint8Array): void {
  const known = FOREIGN.find((entry) => entry.head.every((byte, index) => head[index] === byte));
  if (known !== undefined) throw foreign(input, known.what);
  // Without a byte order mark UTF-16 shows as ASCII with a zero byte before or after each character.
  const zeros = (from: number): boolean => head[from] === 0 && head[from + 2] === 0;
  if (head.length >= 4 && zeros(0) !== zeros(1)) {
    throw foreign(input, { en: 'UTF-16 text', zh: 'UTF-16 文本' });
  }
}

function foreign(input: string, what: Localized): InputFault {
  return inputFault(MESSAGES.foreignContent, { input, what });
}

/** Counts bytes, and stops the stream beyond `bytesMax`. */
export async function* limitBytes(
  input: string,
  chunks: Chunks,
  bytesMax: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > bytesMax) throw inputFault(MESSAGES.tooManyBytes, { input, max: bytesMax.toString() });
    yield chunk;
  }
}
