import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/run/unpack.js';
import { chunksOf } from './memory-input.js';

async function unpacked(content: string | Uint8Array, size = 5): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of unpack('x', chunksOf(content, size))) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const fault = (code: string, what?: string) => ({
  diagnostic: what === undefined ? { code } : { code, args: { what: { en: what } } },
});

describe('unpack', () => {
  it.each(['', 'a', '{"id":"P1"}\n'.repeat(2000)])('gives back what was packed', async (text) => {
    for (const size of [1, 5, 70_000]) {
      expect(await unpacked(text, size)).toBe(text);
      expect(await unpacked(gzipSync(text), size)).toBe(text);
    }
  });

  it('reads files that were packed apart and joined', async () => {
    expect(await unpacked(Buffer.concat([gzipSync('one\n'), gzipSync('two')]))).toBe('one\ntwo');
  });

  it.each([
    ['a zip archive', Buffer.from('PK\u0003\u0004....')],
    ['bzip2 data', Buffer.from('BZh91AY')],
    ['xz data', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])],
    ['Parquet data', Buffer.from('PAR1....')],
    ['UTF-16 text', Buffer.from('\ufeff{"id"', 'utf16le')],
    ['UTF-16 text', Buffer.from('\ufeff{"id"', 'utf16le').swap16()],
    ['UTF-16 text', Buffer.from('{"id":1}', 'utf16le')],
    ['UTF-16 text', Buffer.from('{"id":1}', 'utf16le').swap16()],
  ])('refuses %s, packed or not', async (what, content) => {
    await expect(unpacked(content)).rejects.toMatchObject(fault('JF5004', what));
    await expect(unpacked(gzipSync(content))).rejects.toMatchObject(fault('JF5004', what));
  });

  it('refuses damage', async () => {
    const packed = gzipSync('{"id":"P1"}\n'.repeat(1000));
    await expect(unpacked(packed.subarray(0, -9))).rejects.toMatchObject(fault('JF5005'));
    const flipped = Buffer.from(packed);
    flipped[20] = (flipped[20] ?? 0) ^ 0xff;
    await expect(unpacked(flipped)).rejects.toMatchObject(fault('JF5005'));
  });

  it('can be left in the middle', async () => {
    for await (const chunk of unpack('x', chunksOf(gzipSync('a'.repeat(1e6)), 100))) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });
});

describe('Zstandard', () => {
  // Made with zstd 1.5: 3,000 lines `{"id":"P1"}`, `{"id":"P2"}` …, with and without a checksum.
  const packed = (name: string): Buffer => readFileSync(new URL(`../fixtures/zstd/${name}`, import.meta.url));
  const text = Array.from({ length: 3000 }, (_, index) => `{"id":"P${index + 1}"}\n`).join('');

  it.each(['lines.zst', 'lines-unchecked.zst', 'lines-stream.zst'])('unpacks %s', async (name) => {
    for (const size of [1, 7, 70_000]) expect(await unpacked(packed(name), size)).toBe(text);
  });

  it('reads files that were packed apart and joined', async () => {
    const joined = Buffer.concat([packed('lines.zst'), packed('lines-unchecked.zst'), packed('lines.zst')]);
    expect(await unpacked(joined, 1000)).toBe(text.repeat(3));
  });

  it('refuses damage', async () => {
    const sound = packed('lines.zst');
    for (let cut = 5; cut < sound.length; cut += 97) {
      await expect(unpacked(sound.subarray(0, cut), 1000)).rejects.toMatchObject(fault('JF5005'));
    }
    for (let place = 6; place < sound.length; place += 131) {
      const flipped = Buffer.from(sound);
      flipped[place] = (flipped[place] ?? 0) ^ 0x10;
      // A byte of the header may say something about memory only.
      const found = await unpacked(flipped, 1000).catch((error: { diagnostic: { code: string } }) => error);
      if (found !== text) expect(found).toMatchObject({ diagnostic: { code: 'JF5005' } });
    }
  });

  it('refuses what unpacks to far too much, and another archive inside', async () => {
    await expect(unpacked(packed('bomb.zst'), 100)).rejects.toMatchObject(fault('JF5006'));
    await expect(unpacked(packed('gzip-inside.zst'), 100)).rejects.toMatchObject(
      fault('JF5004', 'gzip inside an archive'),
    );
  });
});
