/** Writes decisions as they are made: to standard output, or to a file that appears only when it is complete. */

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { EXIT } from './exit-codes.js';
import type { Host } from './host.js';
import { InputProblem } from './input-problem.js';

export interface TextWriter {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Leaves no trace. */
  discard(): Promise<void>;
}

const BUFFER_LENGTH = 64 * 1024;

export function createTextWriter(host: Host, target: string | undefined): TextWriter {
  if (target === undefined) return { write: async () => {}, commit: async () => {}, discard: async () => {} };
  return target === '-'
    ? buffered(
        host.write,
        async () => {},
        async () => {},
      )
    : fileWriter(resolve(host.workingFolder, target), target);
}

function fileWriter(path: string, shown: string): TextWriter {
  const temporary = `${path}.${process.pid}.tmp`;
  const stream = createWriteStream(temporary);
  let fault: Error | null = null;
  stream.on('error', (error) => {
    fault = error;
  });
  const check = (): void => {
    if (fault !== null) throw new InputProblem(`${shown} cannot be written: ${fault.message}`, EXIT.output);
  };
  const write = async (text: string): Promise<void> => {
    check();
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
    check();
  };
  const discard = async (): Promise<void> => {
    stream.destroy();
    await rm(temporary, { force: true });
  };
  const commit = async (): Promise<void> => {
    await closeStream(stream);
    try {
      check();
      await rename(temporary, path);
    } catch (error) {
      await discard();
      throw error instanceof InputProblem
        ? error
        : new InputProblem(`${shown} cannot be written: ${(error as Error).message}`, EXIT.output);
    }
  };
  return buffered(write, commit, discard);
}

/** An error of the stream is remembered by its listener and reported by `check`. */
async function closeStream(stream: WriteStream): Promise<void> {
  stream.end();
  await finished(stream).catch(() => undefined);
}

function buffered(
  write: (text: string) => Promise<void>,
  commit: () => Promise<void>,
  discard: () => Promise<void>,
): TextWriter {
  let pending: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const text = pending.join('');
    pending = [];
    length = 0;
    if (text !== '') await write(text);
  };
  return {
    write: async (text) => {
      pending.push(text);
      length += text.length;
      if (length >= BUFFER_LENGTH) await flush();
    },
    commit: async () => {
      await flush();
      await commit();
    },
    discard,
  };
}
