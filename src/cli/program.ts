/** Turns the words of a command line into one command's run. */
import { Command as CommanderCommand, CommanderError, Option } from 'commander';
import type { Language } from '../text/localized.js';
import { VERSION } from '../version.js';
import type { Command, OptionValues } from './command.js';
import { COMMANDS } from './commands/index.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Host } from './host.js';
import { InputProblem } from './input-problem.js';

/** Runs one command line and returns its exit code; never throws. */
export async function runProgram(words: readonly string[], host: Host): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const program = createProgram(host, async (command, commandArguments, options) => {
    const { run } = await command.load();
    const language = languageOf(options, host);
    exitCode = await run({ host, language, arguments: commandArguments, options });
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, host);
  }
}

type Start = (command: Command, commandArguments: readonly string[], options: OptionValues) => Promise<void>;

function createProgram(host: Host, start: Start): CommanderCommand {
  const program = new CommanderCommand('jifen')
    .description('Loyalty campaigns as code: sentences in, exact and explained points out.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void host.write(text), writeErr: host.warn })
    .showSuggestionAfterError(true)
    .showHelpAfterError('(jifen --help lists the commands)');
  for (const command of COMMANDS) define(program, command, start);
  return program;
}

function define(program: CommanderCommand, command: Command, start: Start): void {
  const defined = program
    .command(command.usage)
    .description(command.summary)
    .addHelpText('after', `\n${command.details}`);
  for (const option of command.options) {
    const made = new Option(option.flags, option.description);
    if (option.choices !== undefined) made.choices([...option.choices]);
    if (option.default !== undefined) made.default(option.default);
    defined.addOption(made);
  }
  defined.addOption(new Option('--lang <language>', 'language of messages').choices(['en', 'zh']));
  defined.action(async (...received: unknown[]) => {
    const own = received[received.length - 1] as CommanderCommand;
    await start(command, own.args, own.opts());
  });
}

function languageOf(options: OptionValues, host: Host): Language {
  const asked = options['lang'];
  return asked === 'en' || asked === 'zh' ? asked : host.language;
}

function explainFailure(error: unknown, host: Host): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof InputProblem) {
    host.warn(`jifen: ${error.message}\n`);
    return error.exitCode;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.warn(`jifen: this is a defect in Jifen, please report it with this text:\n${text}\n`);
  return EXIT.internal;
}
