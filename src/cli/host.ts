/** The process as commands see it: the only way out of the program, so that tests can run commands in-process. */
import type { Language } from '../text/localized.js';

export interface Host {
  readonly workingFolder: string;
  readonly stdin: NodeJS.ReadableStream;
  /** Waits until the text is on its way; a closed pipe ends the command quietly. */
  readonly write: (text: string) => Promise<void>;
  readonly warn: (text: string) => void;
  readonly isTerminal: boolean;
  readonly errorIsTerminal: boolean;
  readonly columns: number;
  readonly useColour: boolean;
  /** From the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`); `--lang` wins. Language of messages only, never of results. */
  readonly language: Language;
}

export function createProcessHost(): Host {
  const { stdout, stderr, stdin, env } = process;
  stdout.on('error', quitOnClosedPipe);
  stderr.on('error', quitOnClosedPipe);
  return {
    workingFolder: process.cwd(),
    stdin,
    write: (text) =>
      new Promise((resolve) => {
        if (stdout.write(text)) resolve();
        else stdout.once('drain', () => resolve());
      }),
    warn: (text) => {
      stderr.write(text);
    },
    isTerminal: stdout.isTTY === true,
    errorIsTerminal: stderr.isTTY === true,
    columns: stdout.columns ?? 80,
    useColour: stdout.isTTY === true && env['NO_COLOR'] === undefined,
    language: (env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '').startsWith('zh') ? 'zh' : 'en',
  };
}

/** `jifen words | head` must not end in a stack trace. */
function quitOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
