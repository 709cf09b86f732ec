/** Where output goes: nowhere, to standard output, or to a file that appears only when it is complete. */
import { MESSAGES } from '../run/messages.js';
import { createOutputFile, createPassage, type OutputFile } from '../run/output-file.js';
import { type Diagnostic, report } from '../text/diagnostic.js';
import { EXIT } from './exit-codes.js';
import type { Host } from './host.js';
import { InputProblem } from './input-problem.js';
import { placeOfOutput } from './output-place.js';

export interface Output {
  /** Appends a text; wait for the promise, if there is one, before the next. */
  write(text: string): Promise<void> | undefined;
  /**
   * Writes out what is held back, so that nothing but putting it in its place is left. Throws an `InputProblem` when it
   * could not be written. To be called on all outputs before any of them is committed.
   */
  flush(): Promise<void>;
  /** Puts everything in its place. Throws an `InputProblem` when it could not be written. */
  commit(): Promise<void>;
  /** Leaves no trace of what was not committed; may be called in any case. */
  discard(): Promise<void>;
}

/** `target` is a path, `-`, or `undefined` when nobody wants it. Throws an `InputProblem` when nothing can be written there. */
export async function openOutput(host: Host, target: string | undefined): Promise<Output> {
  if (target === undefined)
    return { write: () => undefined, flush: async () => {}, commit: async () => {}, discard: async () => {} };
  if (target === '-') return streamOutput(host);
  const { path, kind } = placeOfOutput(host, target);
  // It would turn out only when the file is put in its place; then others may be in theirs.
  if (kind === 'folder')
    throw cannotWrite(report(MESSAGES.cannotWrite, null, { output: path, why: 'EISDIR' }), target);
  const file = kind === 'through' ? await createPassage(path) : await createOutputFile(path);
  if ('problem' in file) throw cannotWrite(file.problem, target);
  return fileOutput(file, target);
}

function fileOutput(file: OutputFile, target: string): Output {
  let isDone = false;
  return {
    write: (text) => file.write(text),
    flush: async () => {
      const problem = await file.flush();
      if (problem !== null) throw cannotWrite(problem, target);
    },
    commit: async () => {
      isDone = true;
      const problem = await file.commit();
      if (problem !== null) throw cannotWrite(problem, target);
    },
    discard: async () => {
      if (!isDone) await file.discard();
      isDone = true;
    },
  };
}

/** What to throw for an output that cannot be written. Messages name files as the command line does. */
export function cannotWrite(problem: Diagnostic, target: string): InputProblem {
  return new InputProblem({ ...problem, args: { ...problem.args, output: target } }, EXIT.output);
}

const BUFFER_LENGTH = 64 * 1024;

function streamOutput(host: Host): Output {
  let pending: string[] = [];
  let length = 0;
  const flush = (): Promise<void> => {
    const text = pending.join('');
    pending = [];
    length = 0;
    return text === '' ? Promise.resolve() : host.write(text);
  };
  return {
    write: (text) => {
      pending.push(text);
      length += text.length;
      return length < BUFFER_LENGTH ? undefined : flush();
    },
    flush: async () => {},
    commit: flush,
    discard: async () => {},
  };
}
