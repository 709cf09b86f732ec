import { BLOCKS, PHRASES } from '../../../phrases/book.js';
import { printWords } from '../../../syntax/describe/index.js';
import type { RunCommand } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';

/** The list is in both languages at once; `--lang` changes nothing in it. */
export const run: RunCommand = async ({ host, arguments: [search] }) => {
  const list = printWords({ phrases: PHRASES, blocks: BLOCKS }, search ?? null);
  if (list === '') throw inputProblem(EXIT.problems, CLI_MESSAGES.unknownWords, { search: search ?? '' });
  await host.write(list);
  return EXIT.ok;
};
