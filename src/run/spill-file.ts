/** Temporary files for what does not fit into memory. */
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputFault, systemReason } from './input-fault.js';
import { MESSAGES } from './messages.js';

/** A file of lines that is written once, from start to end, and then read. */
export interface SpillFile {
  /** Appends a line; it must not hold a line break. */
  write(line: string): Promise<void> | undefined;
  /** Reads all lines from the start. */
  lines(): AsyncGenerator<string>;
  /** Gives the space back. */
  close(): Promise<void>;
}

const BUFFER_BYTES = 256 * 1024;

/**
 * Makes a temporary file. It has no name from the start: whatever happens to the process, the system frees the
 * space. Where open files cannot be removed, `close` removes it. Failures are `InputFault`s.
 */
export async function createSpillFile(directory: string = tmpdir()): Promise<SpillFile> {
  const folder = await guarded(() => mkdtemp(join(directory, 'jifen-')));
  try {
    const file = await guarded(() => open(join(folder, 'sort'), 'wx+', 0o600));
    await removeFolder(folder);
    return spillFile(file, folder);
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}

/** An open file keeps its folder alive on some systems; it is tried again at the end. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

function spillFile(file: FileHandle, folder: string): SpillFile {
  let pending: string[] = [];
  let pendingLength = 0;
  const flush = async (): Promise<void> => {
    const text = pending.join('');
    pending = [];
    pendingLength = 0;
    await guarded(() => file.appendFile(text));
  };
  return {
    write: (line) => {
      pending.push(line, '\n');
      pendingLength += line.length + 1;
      return pendingLength < BUFFER_BYTES ? undefined : flush();
    },
    async *lines() {
      await flush();
      yield* readBack(file);
    },
    close: async () => {
      await file.close().catch(() => undefined);
      await removeFolder(folder);
    },
  };
}

const LF = 0x0a;

async function* readBack(file: FileHandle): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for (let position = 0; ; ) {
    const chunk = Buffer.allocUnsafe(BUFFER_BYTES);
    const { bytesRead } = await guarded(() => file.read(chunk, 0, BUFFER_BYTES, position));
    if (bytesRead === 0) return;
    position += bytesRead;
    const read = chunk.subarray(0, bytesRead);
    const all = rest.length === 0 ? read : Buffer.concat([rest, read]);
    const end = all.lastIndexOf(LF) + 1;
    rest = all.subarray(end);
    if (end > 0) yield* all.toString('utf8', 0, end - 1).split('\n');
  }
}

async function guarded<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw inputFault(MESSAGES.temporaryFile, { why: systemReason(error) });
  }
}
