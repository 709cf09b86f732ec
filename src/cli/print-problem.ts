/** Prints a problem that ends a command. */
import { CATALOGUE } from '../api/catalogue.js';
import type { Diagnostic, MessageArguments } from '../text/diagnostic.js';
import { escapeControls } from '../text/escape.js';
import type { Language } from '../text/localized.js';
import { describe } from '../text/reporters/describe.js';
import { REPORTERS } from '../text/reporters/index.js';
import { type Colours, NO_COLOURS } from '../text/reporters/reporter.js';
import { COLON, HELP_WORD, SEVERITY_WORDS } from '../text/terms.js';
import { coloursOf } from './colours.js';
import type { Host } from './host.js';
import { systemWords } from './system-words.js';

/**
 * For people in a few lines on standard error; with a format that programs read, as that format has it on standard
 * output. Names in it cannot do anything to a terminal.
 */
export async function printProblem(
  host: Host,
  language: Language,
  format: string | null,
  problem: Diagnostic,
): Promise<void> {
  const shown = { ...problem, args: inWords(problem.args) };
  const reporter = format === null || format === 'pretty' ? undefined : REPORTERS.get(format);
  if (reporter === undefined) {
    host.warn(inLines(shown, language, await coloursOf(host.error)));
    return;
  }
  const context = { catalogue: CATALOGUE, sources: new Map(), language, colour: NO_COLOURS };
  await host.write(reporter([shown], context));
}

/** Code and title, the message, and what to try. */
function inLines(problem: Diagnostic, language: Language, colours: Colours): string {
  const { title, message, suggestion } = describe(problem, { catalogue: CATALOGUE, language });
  const colon = COLON[language];
  const name = `${SEVERITY_WORDS[problem.severity][language]} ${problem.code}`;
  const lines = [
    `${colours.bold(colours.red(name))}${colours.bold(colon + escapeControls(title))}`,
    `  ${escapeControls(message)}`,
    ...(suggestion === null ? [] : [colours.bold(HELP_WORD[language] + colon) + escapeControls(suggestion)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The rooms that read and write files name the reason by the system's code. */
function inWords(args: MessageArguments): MessageArguments {
  const { why } = args;
  return typeof why === 'string' ? { ...args, why: systemWords(why) } : args;
}
