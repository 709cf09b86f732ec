import type { Language } from '../../src/text/localized.js';
import { expectGolden } from '../support/golden.js';
import { type FakeHostOptions, jifen, type Ran } from '../support/host.js';

/** What a reader sees of one command, with what a script sees of it. */
export function transcript(words: readonly string[], { out, err, code }: Ran): string {
  const error = err === '' ? '' : `[standard error]\n${err}`;
  const text = `$ ${['jifen', ...words].join(' ')}\n${out}${error}[exit code ${code}]\n`;
  // The hash of a rule set changes with its format, which is tested elsewhere.
  return text.replace(/\b[0-9a-f]{64}\b/g, 'HASH').replace(/\b[0-9a-f]{12}\b/g, 'HASHHASHHASH');
}

/** Runs the commands in a folder, one after another, and compares what they print with `cli/NAME.LANGUAGE.txt`. */
export async function expectTranscript(
  name: string,
  language: Language,
  folder: string,
  commands: readonly (readonly string[])[],
  options: FakeHostOptions = {},
): Promise<void> {
  const parts: string[] = [];
  for (const words of commands)
    parts.push(transcript(words, await jifen(folder, words, { ...options, language })));
  expectGolden(`cli/${name}.${language}.txt`, parts.join('\n'));
}
