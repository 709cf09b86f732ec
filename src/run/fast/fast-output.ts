/** Where the bytes of a fast run go until it is sure: a file beside its place, or one without a name. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../text/diagnostic.js';
import { cannotWrite, createPassage, type OutputFile } from '../output-file.js';

export interface FastOutput {
  /** Descriptor of the file, for a thread that writes to it from the start in place of `write`. */
  readonly file: number;
  /** What `write` would have thrown for what the system says. */
  readonly faultOf: (error: unknown) => Error;
  /** Throws an `OutputFault`, or a `SpoolFault`. */
  readonly write: (bytes: Uint8Array) => void;
  /** Forgets all that was written. Throws as `write` does. */
  readonly restart: () => void;
  /** Puts the file in its place, or hands what was written on. Throws an `OutputFault`, and what the taker throws. */
  readonly commit: () => Promise<void>;
  /** Leaves no trace of what was not committed; may be called in any case, and never throws. */
  readonly discard: () => void;
}

/** The output cannot be written. */
export class OutputFault extends Error {
  override readonly name = 'OutputFault';
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
  }
}

/** There is no room to hold the output back; nothing has been handed on. */
export class SpoolFault extends Error {
  override readonly name = 'SpoolFault';
}

/** A file that appears as a whole or not at all. Throws an `OutputFault`. */
export function createFastFile(path: string): FastOutput {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  const failed = (error: unknown): Error => new OutputFault(cannotWrite(path, error));
  const file = guarded(failed, () => openSync(temporary, 'wx'));
  const close = closerOf(file);
  let isDone = false;
  return {
    ...bytesInto(file, failed),
    commit: async () => {
      guarded(failed, () => {
        fsyncSync(file);
        close();
        renameSync(temporary, path);
      });
      isDone = true;
    },
    discard: () => {
      quietly(close);
      if (!isDone) quietly(() => rmSync(temporary, { force: true }));
    },
  };
}

const READ_BYTES = 256 * 1024;

/**
 * Keeps everything in a file without a name, and hands it on in the end, as text. Throws a `SpoolFault` where there can be
 * no such file.
 */
export function createFastSpool(handOn: (text: string) => Promise<void>): FastOutput {
  const failed = (error: unknown): Error => new SpoolFault(String(error));
  const folder = guarded(failed, () => mkdtempSync(join(tmpdir(), 'jifen-')));
  const removeFolder = (): void => quietly(() => rmSync(folder, { recursive: true, force: true }));
  let file: number;
  try {
    file = guarded(failed, () => openSync(join(folder, 'output'), 'wx+', 0o600));
  } finally {
    // An open file keeps its folder alive on some systems; it is tried again at the end.
    removeFolder();
  }
  const close = closerOf(file);
  return {
    ...bytesInto(file, failed),
    commit: () => handOver(file, handOn),
    discard: () => {
      quietly(close);
      removeFolder();
    },
  };
}

/**
 * A device or a pipe: nothing can be taken back there, so that everything is held back as well, and it is opened when the
 * run is sure. Throws a `SpoolFault`; `commit` throws an `OutputFault`.
 */
export function createFastPassage(path: string): FastOutput {
  let passage: OutputFile | null = null;
  const spool = createFastSpool(async (text) => {
    passage ??= await openPassage(path);
    await passage.write(text);
  });
  const commit = async (): Promise<void> => {
    await spool.commit();
    // Whoever reads waits for an end, also where nothing was written.
    passage ??= await openPassage(path);
    const problem = await passage.commit();
    if (problem !== null) throw new OutputFault(problem);
  };
  const discard = (): void => {
    spool.discard();
    void passage?.discard();
  };
  return { ...spool, commit, discard };
}

async function openPassage(path: string): Promise<OutputFile> {
  const passage = await createPassage(path);
  if ('problem' in passage) throw new OutputFault(passage.problem);
  return passage;
}

async function handOver(file: number, handOn: (text: string) => Promise<void>): Promise<void> {
  const decoder = new TextDecoder('utf-8');
  const buffer = Buffer.allocUnsafe(READ_BYTES);
  const failed = (error: unknown): Error => new OutputFault(cannotWrite('-', error));
  for (let position = 0; ; ) {
    const from = position;
    const length = guarded(failed, () => readSync(file, buffer, 0, READ_BYTES, from));
    if (length === 0) break;
    position += length;
    await handOn(decoder.decode(buffer.subarray(0, length), { stream: true }));
  }
}

/** Writes at a place of its own, which can be put back to the start. */
function bytesInto(
  file: number,
  failed: (error: unknown) => Error,
): Pick<FastOutput, 'file' | 'faultOf' | 'write' | 'restart'> {
  let position = 0;
  return {
    file,
    faultOf: failed,
    write: (bytes) =>
      guarded(failed, () => {
        for (let at = 0; at < bytes.length; ) {
          const written = writeSync(file, bytes, at, bytes.length - at, position);
          at += written;
          position += written;
        }
      }),
    restart: () => {
      guarded(failed, () => ftruncateSync(file, 0));
      position = 0;
    },
  };
}

/** Closes once, even when the system then says that something went wrong. */
function closerOf(file: number): () => void {
  let isOpen = true;
  return () => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(file);
  };
}

function guarded<Result>(failed: (error: unknown) => Error, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw failed(error);
  }
}

/** For cleaning up, where a complaint would hide what the run ended with. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // The run has been told what it needs to know.
  }
}
