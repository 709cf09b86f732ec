/** Opens the inputs that a command line names. */
import { resolve } from 'node:path';
import { type Input, type InputFormat, openInput } from '../run/input.js';
import type { Diagnostic } from '../text/diagnostic.js';
import type { Invocation } from './command.js';
import { EXIT } from './exit-codes.js';
import { InputProblem, inputProblem } from './input-problem.js';
import { CLI_MESSAGES } from './messages.js';
import { isFolder } from './project/find-root.js';

/** An input under the name that the command line gives it: messages and reject files must not tell where it lies. */
export interface NamedInput {
  readonly input: Input;
  /** What to throw when reading it fails. */
  readonly problem: (found: Diagnostic) => InputProblem;
}

/**
 * Throws an `InputProblem` when it cannot be read. `-` is standard input.
 *
 * @param format stands above what the name says
 */
export async function openNamedInput(
  { host }: Invocation,
  name: string,
  format?: InputFormat,
): Promise<NamedInput> {
  const path = name === '-' ? name : resolve(host.workingFolder, name);
  if (path !== '-' && isFolder(path)) throw isAFolder(name);
  const opened = await openInput(path, { stdin: host.stdin, ...(format === undefined ? {} : { format }) });
  const problem = (found: Diagnostic): InputProblem =>
    new InputProblem({ ...found, args: { ...found.args, input: name } }, EXIT.noInput);
  if ('problem' in opened) throw problem(opened.problem);
  return { input: { ...opened.input, name }, problem };
}

function isAFolder(path: string): InputProblem {
  const why = { en: 'this is a folder; name the file in it', zh: '这是文件夹，请给出其中的文件' };
  return inputProblem(EXIT.noInput, CLI_MESSAGES.cannotRead, { path, why });
}
