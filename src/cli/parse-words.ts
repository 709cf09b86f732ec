/** Gives the words of a command line to commander, which knows the commands by their definitions. */
import { Command as CommanderCommand, Option } from 'commander';
import { VERSION } from '../version.js';
import { type Command, commandName, longFlag, type OptionDefinition, type OptionValues } from './command.js';
import { EXIT } from './exit-codes.js';
import type { Host } from './host.js';
import { inputProblem } from './input-problem.js';
import { CLI_MESSAGES } from './messages.js';
import { LANGUAGE_OPTION } from './take-language.js';

/** Runs a command with what the command line gives it. */
export type Start = (
  command: Command,
  commandArguments: readonly string[],
  options: OptionValues,
) => Promise<void>;

const HELP_COLUMNS_MAX = 100;
const CLOSING_HELP = `
Start with: jifen init my-campaigns
Exit codes: 0 all well, 1 problems found, 2 command line
wrong, 66 input not usable, 74 output not written.`;
/** Beside the names of commands and options; on a narrower terminal nothing is broken. */
const HELP_TEXT_COLUMNS_MIN = 20;

/**
 * Starts the command that the words name, or prints help or the version. Throws commander's `CommanderError` for a
 * command line that it does not understand, an `InputProblem` for a value that is none of an option's choices.
 */
export async function parseWords(
  words: readonly string[],
  commands: readonly Command[],
  host: Host,
  start: Start,
): Promise<void> {
  const printed: string[] = [];
  const program = createProgram(host, (text) => void printed.push(text));
  // Defining a command takes longer than many a command; the others matter only where none is named.
  const named = commands.filter((command) => commandName(command) === words[0]);
  for (const command of named.length > 0 ? named : commands) define(program, command, start);
  try {
    await program.parseAsync(words, { from: 'user' });
  } finally {
    if (printed.length > 0) await host.write(printed.join(''));
  }
}

function createProgram(host: Host, print: (text: string) => void): CommanderCommand {
  const columns = Math.min(host.output.columns, HELP_COLUMNS_MAX);
  return new CommanderCommand('jifen')
    .description('Loyalty campaigns as code: sentences in, exact and explained points out.')
    .version(VERSION)
    .addHelpText('after', CLOSING_HELP)
    .addOption(makeOption(LANGUAGE_OPTION))
    .exitOverride()
    .configureHelp({ minWidthToWrap: HELP_TEXT_COLUMNS_MIN })
    .configureOutput({
      writeOut: print,
      writeErr: host.warn,
      // The catalogue says what is wrong, in the reader's language.
      outputError: () => undefined,
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showSuggestionAfterError(false);
}

function define(program: CommanderCommand, command: Command, start: Start): void {
  const defined = program
    .command(command.usage)
    .description(command.summary)
    .addHelpText('after', `\n${command.details}`);
  for (const option of [...command.options, LANGUAGE_OPTION]) defined.addOption(makeOption(option));
  defined.action(async (...received: unknown[]) => {
    const own = received[received.length - 1] as CommanderCommand;
    await start(command, own.args, own.opts());
  });
}

function makeOption({ flags, description, choices, default: value, repeats }: OptionDefinition): Option {
  const made = new Option(flags, description);
  if (value !== undefined) made.default(value);
  if (repeats === true) {
    made.argParser((found: string, before: readonly string[] = []) => [...before, found]);
  }
  if (choices === undefined) return made;
  made.argChoices = [...choices];
  return made.argParser((found: string) => {
    if (choices.includes(found)) return found;
    const listed = { en: choices.join(', '), zh: choices.join('、') };
    const option = longFlag({ flags });
    throw inputProblem(EXIT.usage, CLI_MESSAGES.badChoice, { option, choices: listed, found });
  });
}
