/** What commander finds wrong with a command line, as messages of the catalogue. */
import type { CommanderError } from 'commander';
import type { MessageArguments, MessageDefinition } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { nearest } from '../text/nearest.js';
import { type Command, commandName, longFlag } from './command.js';
import { EXIT } from './exit-codes.js';
import { type InputProblem, inputProblem } from './input-problem.js';
import { CLI_MESSAGES } from './messages.js';
import { LANGUAGE_OPTION } from './take-language.js';

/** @param words the command line, without `--lang` */
export function usageProblem(
  error: CommanderError,
  words: readonly string[],
  commands: readonly Command[],
): InputProblem {
  const name = words.find((word) => !word.startsWith('-'));
  const command = commands.find((known) => commandName(known) === name);
  const [message, args, hint] = describeUsage(error, command, commands);
  return inputProblem(EXIT.usage, message, args, hint ?? helpHint(command));
}

type Finding = readonly [MessageDefinition, MessageArguments, Localized | null];

function describeUsage(
  error: CommanderError,
  command: Command | undefined,
  commands: readonly Command[],
): Finding {
  const found = quotedIn(error.message);
  switch (error.code) {
    case 'commander.unknownCommand':
      return [CLI_MESSAGES.unknownCommand, { name: found }, didYouMean(found, commands.map(commandName))];
    case 'commander.unknownOption': {
      const owner = command === undefined ? 'jifen' : `jifen ${commandName(command)}`;
      const hint = didYouMean(found, longFlags(command));
      return [CLI_MESSAGES.unknownOption, { command: owner, name: found }, hint];
    }
    case 'commander.optionMissingArgument':
      return [CLI_MESSAGES.missingValue, { option: longFlag({ flags: found }) }, null];
    case 'commander.excessArguments':
      return [CLI_MESSAGES.tooManyWords, { usage: `jifen ${command?.usage ?? ''}`.trim() }, null];
    default:
      return [CLI_MESSAGES.badUsage, { found: error.message.replace(/^error: /, '') }, null];
  }
}

/** Commander says what it found between quotation marks, in the first line. */
function quotedIn(message: string): string {
  return /'(.*)'/s.exec(message)?.[1] ?? message;
}

function longFlags(command: Command | undefined): readonly string[] {
  return [...(command?.options ?? []), LANGUAGE_OPTION].map(longFlag).concat('--help', '--version');
}

function didYouMean(found: string, known: readonly string[]): Localized | null {
  const name = nearest(found, known);
  return name === undefined ? null : { en: `did you mean ${name}?`, zh: `是不是 ${name}？` };
}

function helpHint(command: Command | undefined): Localized {
  const shown = command === undefined ? 'jifen --help' : `jifen help ${commandName(command)}`;
  return command === undefined
    ? { en: `\`${shown}\` lists the commands`, zh: `\`${shown}\` 列出所有命令` }
    : { en: `\`${shown}\` shows its options and examples`, zh: `\`${shown}\` 显示选项和示例` };
}
