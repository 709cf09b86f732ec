/** Opens what records are read from: a regular file or standard input. */
import { constants, readSync, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { type Diagnostic, report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { InputFault, inputFault, systemReason } from './input-fault.js';
import { MESSAGES } from './messages.js';
import type { Input, InputFormat, OpenedInput } from './opened-input.js';
import { HEAD_BYTES, isPacked, limitBytes, unpack } from './unpack.js';

export type { Input, InputFormat, OpenedInput } from './opened-input.js';

export interface InputOptions {
  /** Stands above what the name says; `-` is JSON Lines unless said otherwise. */
  readonly format?: InputFormat;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** More unpacked bytes than this stop the reading. */
  readonly bytesMax?: number;
}

const FORMATS: readonly (readonly [ending: string, format: InputFormat])[] = [
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.json', 'jsonl'],
  ['.csv', 'csv'],
];

/** The format that a file name tells, with or without `.gz` or `.zst`. */
export function formatOfName(name: string): InputFormat | undefined {
  const plain = name.toLowerCase().replace(/\.(?:gz|zst)$/, '');
  return FORMATS.find(([ending]) => plain.endsWith(ending))?.[1];
}

/** Opens a file, or standard input for `-`. Directories, devices, sockets and named pipes are refused. */
export async function openInput(path: string, options: InputOptions = {}): Promise<OpenedInput> {
  if (path === '-') return { input: streamInput(options) };
  const isParquet = options.format === undefined && path.toLowerCase().endsWith('.parquet');
  const format = isParquet ? 'jsonl' : (options.format ?? formatOfName(path));
  if (format === undefined) return { problem: report(MESSAGES.unknownFormat, null, { input: path }) };
  try {
    return isParquet ? await openParquetFile(path) : await openFile(path, format, options);
  } catch (error) {
    const args = { input: path, why: systemReason(error) };
    return { problem: report(MESSAGES.cannotOpen, null, args) };
  }
}

function streamInput({ format = 'jsonl', stdin = NOTHING, bytesMax }: InputOptions): Input {
  let bytesRead = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stdin) {
        bytesRead += chunk.length;
        yield chunk;
      }
    } catch (error) {
      throw inputFault(MESSAGES.readFailed, { input: '-', why: systemReason(error) });
    }
  }
  return {
    name: '-',
    format,
    sizeBytes: null,
    bytesRead: () => bytesRead,
    chunks: () => limited('-', counted(), bytesMax),
    close: async () => {},
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
const NOTHING: AsyncIterable<Uint8Array> = nothing();

function limited(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  bytesMax: number = Number.MAX_SAFE_INTEGER,
): AsyncIterable<Uint8Array> {
  return limitBytes(name, unpack(name, chunks), bytesMax);
}

/** Not blocking: opening a named pipe would otherwise wait for somebody to write to it. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function openFile(path: string, format: InputFormat, { bytesMax }: InputOptions): Promise<OpenedInput> {
  const before = await stat(path);
  if (!before.isFile()) return { problem: specialFile(path, before) };
  const file = await open(path, OPEN_FLAGS);
  const opened = await file.stat();
  if (!opened.isFile()) {
    await file.close();
    return { problem: specialFile(path, opened) };
  }
  const progress = { bytes: 0 };
  const chunks = () => limited(path, readFile({ path, file, opened, progress }), bytesMax);
  const input: Input = {
    name: path,
    format,
    sizeBytes: opened.size,
    bytesRead: () => progress.bytes,
    chunks,
    pieces: (room) => readPieces({ path, file, opened, progress }, room, chunks, bytesMax),
    close: () => file.close(),
  };
  return { input };
}

async function openParquetFile(path: string): Promise<OpenedInput> {
  const stats = await stat(path);
  if (!stats.isFile()) return { problem: specialFile(path, stats) };
  const { openParquet } = await import('./parquet.js');
  return openParquet(path);
}

function specialFile(path: string, stats: Stats): Diagnostic {
  return report(MESSAGES.specialFile, null, { input: path, what: kindOfFile(stats) });
}

function kindOfFile(stats: Stats): Localized {
  if (stats.isDirectory()) return { en: 'a directory', zh: '目录' };
  if (stats.isFIFO()) return { en: 'a named pipe', zh: '命名管道' };
  return stats.isSocket() ? { en: 'a socket', zh: '套接字' } : { en: 'a device', zh: '设备' };
}

const CHUNK_BYTES = 256 * 1024;

interface FileReading {
  readonly path: string;
  readonly file: FileHandle;
  /** What the file was like at first. */
  readonly opened: Stats;
  readonly progress: { bytes: number };
}

/** Reads up to the size that the file had at first, and makes sure that it is still the same file after that. */
async function* readFile(reading: FileReading): AsyncGenerator<Uint8Array> {
  const { file, opened, progress } = reading;
  try {
    // The next chunk is read while this one is worked on.
    let next = readChunk(file, opened, 0);
    while (progress.bytes < opened.size) {
      const chunk = await next;
      if (chunk.length === 0) break;
      progress.bytes += chunk.length;
      next = readChunk(file, opened, progress.bytes);
      yield chunk;
    }
    await requireWhole(reading);
  } catch (error) {
    throw asFault(reading, error);
  }
}

/**
 * The same into memory of the caller: at once, which is quicker than any other way where the system has the file at hand
 * or reads ahead. What is packed comes through `chunks`.
 */
async function* readPieces(
  reading: FileReading,
  room: () => Uint8Array,
  chunks: () => AsyncIterable<Uint8Array>,
  bytesMax: number = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<number> {
  const { path, file, opened, progress } = reading;
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    const headLength = readSync(file.fd, head, 0, HEAD_BYTES, 0);
    if (opened.size > bytesMax || isPacked(path, head.subarray(0, headLength))) {
      yield* copyPieces(chunks(), room);
      return;
    }
    while (progress.bytes < opened.size) {
      const target = room();
      const most = Math.min(CHUNK_BYTES, target.length, opened.size - progress.bytes);
      const length = readSync(file.fd, target, 0, most, progress.bytes);
      if (length === 0) break;
      progress.bytes += length;
      yield length;
    }
    await requireWhole(reading);
  } catch (error) {
    throw asFault(reading, error);
  }
}

/** Chunks as pieces: see `Input.pieces`. */
export async function* copyPieces(
  chunks: AsyncIterable<Uint8Array>,
  room: () => Uint8Array,
): AsyncGenerator<number> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const target = room();
      const length = Math.min(chunk.length - from, target.length);
      target.set(chunk.subarray(from, from + length));
      from += length;
      yield length;
    }
  }
}

function asFault({ path }: FileReading, error: unknown): unknown {
  if (error instanceof InputFault) return error;
  return inputFault(MESSAGES.readFailed, { input: path, why: systemReason(error) });
}

/** Throws an `InputFault` where less was read than there was, or the file is another by now. */
async function requireWhole({ path, file, opened, progress }: FileReading): Promise<void> {
  if (progress.bytes === opened.size && (await isUnchanged(path, file, opened))) return;
  throw inputFault(MESSAGES.inputChanged, { input: path });
}

/** Empty at the end. */
function readChunk(file: FileHandle, { size }: Stats, position: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size - position));
  if (buffer.length === 0) return Promise.resolve(buffer);
  const reading = file.read(buffer, 0, buffer.length, position);
  const chunk = reading.then(({ bytesRead }) => buffer.subarray(0, bytesRead));
  // Whoever stops before it does not wait for it; who waits is told what went wrong.
  chunk.catch(() => undefined);
  return chunk;
}

async function isUnchanged(path: string, file: FileHandle, opened: Stats): Promise<boolean> {
  const now = await file.stat();
  if (now.size !== opened.size || now.mtimeMs !== opened.mtimeMs) return false;
  const named = await stat(path).catch(() => null);
  return named !== null && named.ino === opened.ino && named.dev === opened.dev;
}
