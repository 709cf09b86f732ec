/** The reject file: one JSON object a line for each record that was refused. */
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { MESSAGES as RECORD_MESSAGES } from '../records/messages.js';
import type { Reject } from '../records/record-problem.js';
import { createCatalogue } from '../text/catalogue.js';
import { type Diagnostic, report } from '../text/diagnostic.js';
import type { Language } from '../text/localized.js';
import { formatMessage } from '../text/render.js';
import { systemReason } from './input-fault.js';
import { MESSAGES } from './messages.js';

const CATALOGUE = createCatalogue([RECORD_MESSAGES]);

/** Why a record was refused, as one sentence; raw, escape it before it goes to a terminal. */
export function rejectReason(reject: Pick<Reject, 'code' | 'args'>, language: Language): string {
  const message = CATALOGUE.find(reject.code);
  return message === undefined ? reject.code : formatMessage(message, reject, language);
}

/**
 * One line of the reject file, without its line break: `input`, `line`, `column` and `byteOffset` where known, `id`
 * (or null), `code`, `reason`, and `suggestion` where there is one.
 */
export function rejectToJson(reject: Reject, language: Language): string {
  const { input, line, column, byteOffset, id, code, suggestion } = reject;
  return JSON.stringify({
    input,
    line,
    ...(column === null ? {} : { column }),
    ...(byteOffset === null ? {} : { byteOffset }),
    id,
    code,
    reason: rejectReason(reject, language),
    ...(suggestion === null ? {} : { suggestion: suggestion[language] }),
  });
}

export interface RejectFile {
  /** Writes a reject; wait for the promise, if there is one, before the next. */
  write(reject: Reject): Promise<void> | undefined;
  /** Puts the file in its place; returns a diagnostic when any of it could not be written. */
  commit(): Promise<Diagnostic | null>;
  /** Leaves no trace; to be called when the run failed. */
  discard(): Promise<void>;
}

const BUFFER_LENGTH = 64 * 1024;

/**
 * Makes a reject file. It is written beside its place and renamed by `commit`, so that a run that fails leaves the
 * file of the run before as it was.
 */
export async function createRejectFile(
  path: string,
  language: Language,
): Promise<RejectFile | { readonly problem: Diagnostic }> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    return rejectFile(path, temporary, await open(temporary, 'wx'), language);
  } catch (error) {
    return { problem: cannotWrite(path, error) };
  }
}

function rejectFile(path: string, temporary: string, file: FileHandle, language: Language): RejectFile {
  let pending: string[] = [];
  let pendingLength = 0;
  let fault: Diagnostic | null = null;
  const flush = async (): Promise<void> => {
    const text = pending.join('');
    pending = [];
    pendingLength = 0;
    // After a fault the file is lost; the run learns of it from `commit`.
    if (fault === null) await file.appendFile(text).catch((error) => (fault = cannotWrite(path, error)));
  };
  const discard = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true }).catch(() => undefined);
  };
  return {
    write: (reject) => {
      const line = `${rejectToJson(reject, language)}\n`;
      pending.push(line);
      pendingLength += line.length;
      return pendingLength < BUFFER_LENGTH ? undefined : flush();
    },
    commit: async () => {
      await flush();
      fault ??= await putInPlace(file, temporary, path);
      if (fault !== null) await discard();
      return fault;
    },
    discard,
  };
}

async function putInPlace(file: FileHandle, temporary: string, path: string): Promise<Diagnostic | null> {
  try {
    await file.sync();
    await file.close();
    await rename(temporary, path);
    return null;
  } catch (error) {
    return cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): Diagnostic {
  return report(MESSAGES.cannotWrite, null, { output: path, why: systemReason(error) });
}
