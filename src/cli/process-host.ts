/** The host of the real program. */

import { cannotWrite as noOutput } from '../run/output-file.js';
import { readEnvironment } from './environment.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { ClosedPipe, type Host, Interruption, type Stream } from './host.js';
import { cannotWrite } from './open-output.js';

export function createProcessHost(): Host {
  const { stdout, stderr, env } = process;
  const { language, wantsColour } = readEnvironment(env);
  // Failed writes are told to whoever wrote; without these they would end the process with a stack trace as well.
  stdout.on('error', () => undefined);
  stderr.on('error', () => undefined);
  const streamOf = (stream: NodeJS.WriteStream): Stream => ({
    isTerminal: stream.isTTY === true,
    useColour: wantsColour(stream.isTTY === true),
    columns: stream.columns ?? 80,
  });
  return {
    workingFolder: process.cwd(),
    // Opening it takes time, and few commands read it.
    get stdin() {
      return process.stdin;
    },
    write: (text) => writeTo(stdout, text),
    warn: (text) => {
      stderr.write(text);
    },
    output: streamOf(stdout),
    error: streamOf(stderr),
    language,
    watchInterruption: createInterruptionWatch(),
  };
}

function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(isClosed(error) ? new ClosedPipe() : cannotWrite(noOutput('-', error), '-'));
    });
  });
}

function isClosed(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}

const SIGNALS: readonly (readonly [NodeJS.Signals, ExitCode])[] = [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
];

/** A second Ctrl-C finds no listener any more and ends the process at once. */
function createInterruptionWatch(): () => AbortSignal {
  let controller: AbortController | null = null;
  return () => {
    if (controller !== null) return controller.signal;
    const started = new AbortController();
    controller = started;
    for (const [signal, exitCode] of SIGNALS)
      process.once(signal, () => started.abort(new Interruption(exitCode)));
    return started.signal;
  };
}
