/** Files that come into being as a whole or not at all. */
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { type Diagnostic, report } from '../text/diagnostic.js';
import { systemReason } from './input-fault.js';
import { MESSAGES } from './messages.js';

export interface OutputFile {
  /** Appends a text; wait for the promise, if there is one, before the next. */
  write(text: string): Promise<void> | undefined;
  /** Writes out what is held back; returns a diagnostic when any of it could not be written. */
  flush(): Promise<Diagnostic | null>;
  /** Puts the file in its place; returns a diagnostic when any of it could not be written. */
  commit(): Promise<Diagnostic | null>;
  /** Leaves no trace; to be called when the run failed. */
  discard(): Promise<void>;
}

const BUFFER_LENGTH = 64 * 1024;

/**
 * Makes a file that is written beside its place and renamed by `commit`, so that a run that fails leaves the file of
 * the run before as it was.
 */
export async function createOutputFile(path: string): Promise<OutputFile | { readonly problem: Diagnostic }> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  return await outputInto(path, temporary, 'wx', {
    secure: (file) => file.sync(),
    settle: async (file) => {
      await file.close();
      await rename(temporary, path);
    },
    remove: () => rm(temporary, { force: true }),
  });
}

/** A device or a pipe: what is written is gone at once, and nothing can be taken back. */
export async function createPassage(path: string): Promise<OutputFile | { readonly problem: Diagnostic }> {
  return await outputInto(path, path, 'w', {
    secure: async () => {},
    settle: (file) => file.close(),
    remove: async () => {},
  });
}

/** What becomes of the file that was written. */
interface Ends {
  /** Before anything is put in its place: a disk that is full says so now. */
  readonly secure: (file: FileHandle) => Promise<void>;
  readonly settle: (file: FileHandle) => Promise<void>;
  readonly remove: () => Promise<void>;
}

async function outputInto(
  path: string,
  written: string,
  flags: string,
  ends: Ends,
): Promise<OutputFile | { readonly problem: Diagnostic }> {
  try {
    return outputFile(path, await open(written, flags), ends);
  } catch (error) {
    return { problem: cannotWrite(path, error) };
  }
}

function outputFile(path: string, file: FileHandle, { secure, settle, remove }: Ends): OutputFile {
  let pending: string[] = [];
  let pendingLength = 0;
  let fault: Diagnostic | null = null;
  const note = (error: unknown): void => {
    fault ??= cannotWrite(path, error);
  };
  const writePending = async (): Promise<void> => {
    const text = pending.join('');
    pending = [];
    pendingLength = 0;
    // After a fault the file is lost; the run learns of it from `commit`.
    if (fault === null) await file.appendFile(text).catch(note);
  };
  const writeOut = async (): Promise<void> => {
    await writePending();
    if (fault === null) await secure(file).catch(note);
  };
  const discard = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await remove().catch(() => undefined);
  };
  return {
    write: (text) => {
      pending.push(text);
      pendingLength += text.length;
      return pendingLength < BUFFER_LENGTH ? undefined : writePending();
    },
    flush: async () => {
      await writeOut();
      return fault;
    },
    commit: async () => {
      await writeOut();
      if (fault === null) await settle(file).catch(note);
      if (fault !== null) await discard();
      return fault;
    },
    discard,
  };
}

/** What is said of an output that the system refuses. */
export function cannotWrite(path: string, error: unknown): Diagnostic {
  return report(MESSAGES.cannotWrite, null, { output: path, why: systemReason(error) });
}
