/** Makes sure that a run does not overwrite what it reads, nor write two things to one place. */
import { resolve } from 'node:path';
import type { Localized } from '../../../text/localized.js';
import { type Invocation, textOptions } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { realPath } from '../../real-path.js';

const READ = ['input', 'members', 'ruleset', 'ledger'];
const WRITTEN = ['output', 'rejects'];
const OVERWRITES: Localized = { en: 'the run would overwrite what it reads', zh: '运行会覆盖所读取的文件' };
const SAME_PLACE: Localized = { en: 'both would be written to one place', zh: '两者会写到同一处' };

/** Throws an `InputProblem`. Standard input and standard output are two places, although both are called `-`. */
export function requireDistinctFiles(invocation: Invocation): void {
  const [output, rejects] = WRITTEN.map((name) => placesOf(invocation, name)[0]);
  if (output !== undefined && output === rejects) refuse('output', 'rejects', SAME_PLACE);
  for (const written of WRITTEN) {
    const [place] = placesOf(invocation, written);
    if (place === undefined || place === '-') continue;
    for (const read of READ) {
      if (placesOf(invocation, read).includes(place)) refuse(read, written, OVERWRITES);
    }
  }
}

function refuse(first: string, second: string, why: Localized): never {
  const args = { first: `--${first}`, second: `--${second}`, why };
  throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, args);
}

/** The real paths, also of a file that is still to be written. */
function placesOf({ host, options }: Invocation, name: string): readonly string[] {
  return textOptions(options, name).map((file) =>
    file === '-' ? file : realPath(resolve(host.workingFolder, file)),
  );
}
