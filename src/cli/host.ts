/** The process as commands see it: the only way out of the program, so that tests can run commands in-process. */
import type { Readable } from 'node:stream';
import type { Language } from '../text/localized.js';
import type { ExitCode } from './exit-codes.js';

export interface Host {
  readonly workingFolder: string;
  readonly stdin: Readable;
  /** Resolves when the text is on its way; rejects with `ClosedPipe` when nobody reads any more. */
  readonly write: (text: string) => Promise<void>;
  /** To standard error: problems, progress, and what would be in the way of data on standard output. */
  readonly warn: (text: string) => void;
  readonly output: Stream;
  readonly error: Stream;
  /** From the environment; `--lang` wins. The language of messages only, never of results. */
  readonly language: Language;
  /**
   * A signal that Ctrl-C and SIGTERM abort, with an `Interruption` as reason, so that a long command can clean up.
   * As long as no command has asked for it, they end the process at once.
   */
  readonly watchInterruption: () => AbortSignal;
}

export interface Stream {
  readonly isTerminal: boolean;
  readonly useColour: boolean;
  /** Width of the terminal. */
  readonly columns: number;
}

/** Whoever read standard output has gone (`jifen words | head`): the command ends quietly. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode) {
    super('interrupted');
    this.exitCode = exitCode;
  }
}
