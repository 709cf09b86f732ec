import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatOfName, type Input, type InputOptions, openInput } from '../../src/run/input.js';
import { chunksOf } from './memory-input.js';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'input-test-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function open(path: string, options?: InputOptions): Promise<Input> {
  const opened = await openInput(path, options);
  if ('problem' in opened) throw new Error(JSON.stringify(opened.problem));
  return opened.input;
}

async function codeOf(path: string, options?: InputOptions): Promise<string | undefined> {
  const opened = await openInput(path, options);
  return 'problem' in opened ? opened.problem.code : undefined;
}

async function content(input: Input): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input.chunks()) chunks.push(chunk);
  await input.close();
  return Buffer.concat(chunks).toString();
}

/** The same through memory of ours, in which there is never much room. */
async function* piecesOf(input: Input): AsyncGenerator<Uint8Array> {
  let memory = new Uint8Array(0);
  const room = (): Uint8Array => {
    memory = new Uint8Array(30_011);
    return memory;
  };
  if (input.pieces === undefined) throw new Error('the input has no pieces');
  for await (const length of input.pieces(room)) yield memory.subarray(0, length);
}

async function contentOfPieces(input: Input): Promise<string> {
  return content({ ...input, chunks: () => piecesOf(input) });
}

/** Changes a file of several chunks after the first one was read; gives the code of the fault. */
async function codeWhenChanged(
  name: string,
  change: (path: string) => Promise<void>,
  chunksOfInput = (input: Input) => input.chunks(),
): Promise<unknown> {
  const path = join(directory, name);
  await writeFile(path, 'x'.repeat(1_000_000));
  const input = await open(path);
  let chunks = 0;
  try {
    for await (const _ of chunksOfInput(input)) {
      if (chunks === 0) await change(path);
      chunks += 1;
    }
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await input.close();
  }
}

describe('openInput', () => {
  it('reads a file, plain or packed, whatever its name says about that', async () => {
    const text = '{"id":"P1"}\n'.repeat(50_000);
    for (const [name, bytes] of [
      ['a.jsonl', Buffer.from(text)],
      ['a.csv.gz', gzipSync(text)],
      ['b.ndjson', gzipSync(text)],
    ] as const) {
      const path = join(directory, name);
      await writeFile(path, bytes);
      const input = await open(path);
      expect(input).toMatchObject({ name: path, format: formatOfName(name), sizeBytes: bytes.length });
      expect(await content(input)).toBe(text);
      expect(input.bytesRead()).toBe(bytes.length);
      const again = await open(path);
      expect(await contentOfPieces(again)).toBe(text);
      expect(again.bytesRead()).toBe(bytes.length);
    }
  });

  it('reads standard input as -', async () => {
    const input = await open('-', { stdin: chunksOf('hello'), format: 'csv' });
    expect(input).toMatchObject({ name: '-', format: 'csv', sizeBytes: null });
    expect(await content(input)).toBe('hello');
    expect(await content(await open('-'))).toBe('');
  });

  it('says when standard input breaks', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a'.repeat(20));
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    }
    await expect(content(await open('-', { stdin: broken() }))).rejects.toMatchObject({
      diagnostic: { code: 'JF5008', args: { why: 'EIO' } },
    });
  });

  it('knows formats by name', () => {
    const names = ['a.JSONL', 'b.ndjson.gz', 'c.json', 'd.csv', 'e.CSV.GZ', 'f.txt', 'g', 'h.gz'];
    expect(names.map(formatOfName)).toEqual([
      'jsonl',
      'jsonl',
      'jsonl',
      'csv',
      'csv',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('asks for the format where the name does not tell', async () => {
    const path = join(directory, 'f.txt');
    await writeFile(path, 'x');
    expect(await codeOf(path)).toBe('JF5003');
    expect(await content(await open(path, { format: 'jsonl' }))).toBe('x');
  });

  it('refuses what is no text, also in pieces', async () => {
    const path = join(directory, 'z.jsonl');
    await writeFile(path, 'PK\u0003\u0004 and more of an archive');
    const foreign = { diagnostic: { code: 'JF5004' } };
    await expect(content(await open(path))).rejects.toMatchObject(foreign);
    await expect(contentOfPieces(await open(path))).rejects.toMatchObject(foreign);
    const empty = join(directory, 'empty.jsonl');
    await writeFile(empty, '');
    expect(await contentOfPieces(await open(empty))).toBe('');
  });

  it('keeps to a limit of bytes', async () => {
    const path = join(directory, 'limit.jsonl');
    await writeFile(path, 'x'.repeat(100));
    const tooMany = { diagnostic: { code: 'JF5007' } };
    await expect(contentOfPieces(await open(path, { bytesMax: 99 }))).rejects.toMatchObject(tooMany);
    expect(await contentOfPieces(await open(path, { bytesMax: 100 }))).toHaveLength(100);
    const input = await open('-', { stdin: chunksOf('x'.repeat(100)), bytesMax: 99 });
    await expect(content(input)).rejects.toMatchObject({ diagnostic: { code: 'JF5007' } });
  });

  it('A-19: refuses what is no regular file', async () => {
    const pipe = join(directory, 'pipe.jsonl');
    execFileSync('mkfifo', [pipe]);
    const format = 'jsonl';
    expect(await codeOf(join(directory, 'missing.jsonl'))).toBe('JF5001');
    expect(await codeOf(directory, { format })).toBe('JF5002');
    expect(await codeOf('/dev/zero', { format })).toBe('JF5002');
    expect(await codeOf(pipe)).toBe('JF5002');
  });

  it.each([
    ['grows', (path: string) => appendFile(path, 'more')],
    ['shrinks', (path: string) => truncate(path, 10)],
    [
      'is replaced',
      async (path: string) => {
        await writeFile(`${path}.new`, await readFile(path));
        await rename(`${path}.new`, path);
      },
    ],
    ['is removed', (path: string) => rm(path)],
    ['is written anew', (path: string) => writeFile(path, 'y'.repeat(1_000_000))],
  ])('A-19: says when the file %s while it is read', async (what, change) => {
    const name = `${what.replaceAll(' ', '-')}.jsonl`;
    const changed = { diagnostic: { code: 'JF5019' } };
    expect(await codeWhenChanged(name, change)).toMatchObject(changed);
    expect(await codeWhenChanged(`pieces-${name}`, change, piecesOf)).toMatchObject(changed);
  });
});
