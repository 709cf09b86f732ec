/** Unpacks gzip. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputFault, inputFault, systemReason } from './input-fault.js';
import { MESSAGES } from './messages.js';
import { requireSoundRatio } from './unpacked-ratio.js';

const CHUNK_BYTES = 256 * 1024;

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

export async function* gunzip(input: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false });
  const unzip = createGunzip({ chunkSize: CHUNK_BYTES });
  source.on('error', (error) => unzip.destroy(error));
  source.pipe(unzip);
  let bytes = 0;
  try {
    for await (const chunk of unzip) {
      bytes += chunk.length;
      requireSoundRatio(input, bytes, unzip.bytesWritten);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof InputFault) throw error;
    throw inputFault(MESSAGES.badArchive, { input, why: systemReason(error) });
  } finally {
    unzip.destroy();
    source.destroy();
  }
}
