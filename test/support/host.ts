/** A host in memory, so that commands run in-process as they do in a terminal. */
import { Readable } from 'node:stream';
import { ClosedPipe, type Host, type Stream } from '../../src/cli/host.js';
import { runProgram } from '../../src/cli/program.js';
import type { Language } from '../../src/text/localized.js';

export interface FakeHostOptions {
  readonly stdin?: string | Uint8Array;
  readonly language?: Language;
  /** What both streams are; by default files, without colour. */
  readonly stream?: Partial<Stream>;
  /** Aborts as Ctrl-C would. */
  readonly interruption?: AbortSignal;
  /** After how many writes nobody reads standard output any more. */
  readonly writesMax?: number;
}

export interface Ran {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/** Runs one command line in a folder. */
export async function jifen(
  folder: string,
  words: readonly string[],
  options: FakeHostOptions = {},
): Promise<Ran> {
  const written: string[] = [];
  const warned: string[] = [];
  const code = await runProgram(words, createFakeHost(folder, options, written, warned));
  return { code, out: written.join(''), err: warned.join('') };
}

/** A host that appends what is printed to the lists. */
export function createFakeHost(
  workingFolder: string,
  {
    stdin = '',
    language = 'en',
    stream,
    interruption,
    writesMax = Number.POSITIVE_INFINITY,
  }: FakeHostOptions = {},
  written: string[] = [],
  warned: string[] = [],
): Host {
  const both: Stream = { isTerminal: false, useColour: false, columns: 80, ...stream };
  return {
    workingFolder,
    stdin: Readable.from([Buffer.from(stdin)]),
    write: async (text) => {
      if (written.length >= writesMax) throw new ClosedPipe();
      written.push(text);
    },
    warn: (text) => void warned.push(text),
    output: both,
    error: both,
    language,
    watchInterruption: () => interruption ?? new AbortController().signal,
  };
}
