/** One command line from its words to its exit code. */
import { CommanderError } from 'commander';
import { StoreFault } from '../store/store-fault.js';
import type { Language } from '../text/localized.js';
import { type Command, type OptionValues, textOption } from './command.js';
import { COMMANDS } from './commands/index.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { FORMAT_OPTION } from './format-option.js';
import { ClosedPipe, type Host, Interruption } from './host.js';
import { InputProblem, inputProblem } from './input-problem.js';
import { CLI_MESSAGES } from './messages.js';
import { parseWords } from './parse-words.js';
import { storeProblem } from './store-problem.js';
import { takeLanguage } from './take-language.js';
import { usageProblem } from './usage-problem.js';

/** Runs one command line and returns its exit code; never throws. */
export async function runProgram(given: readonly string[], host: Host): Promise<ExitCode> {
  const { language: asked, words, problem } = takeLanguage(given);
  const language = asked ?? host.language;
  let exitCode: ExitCode = EXIT.ok;
  let messageFormat: string | null = null;
  try {
    if (problem !== null) throw problem;
    await parseWords(words, COMMANDS, host, async (command, commandArguments, options) => {
      messageFormat = messageFormatOf(command, options);
      const { run } = await command.load();
      const fileLanguage = asked ?? 'en';
      exitCode = await run({
        host,
        language,
        fileLanguage,
        messageFormat,
        arguments: commandArguments,
        options,
      });
    });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return explainFailure(error, host, language, messageFormat);
    // Help or the version, as it was asked for; and `jifen` alone, where the help says all there is to say.
    if (error.exitCode === 0) return EXIT.ok;
    if (error.code === 'commander.help') return EXIT.usage;
    return explainFailure(usageProblem(error, words, COMMANDS), host, language, null);
  }
}

function messageFormatOf(command: Command, options: OptionValues): string | null {
  return command.options.includes(FORMAT_OPTION) ? (textOption(options, 'format') ?? null) : null;
}

async function explainFailure(
  error: unknown,
  host: Host,
  language: Language,
  messageFormat: string | null,
): Promise<ExitCode> {
  if (error instanceof ClosedPipe) return EXIT.ok;
  const { diagnostic, exitCode } = asProblem(error);
  const { printProblem } = await import('./print-problem.js');
  // The exit code tells it as well, should nobody be there to read it.
  await printProblem(host, language, messageFormat, diagnostic).catch(() => undefined);
  if (exitCode === EXIT.internal) host.warn(`${stackOf(error)}\n`);
  return exitCode;
}

function asProblem(error: unknown): InputProblem {
  if (error instanceof InputProblem) return error;
  if (error instanceof StoreFault) return storeProblem(error);
  if (error instanceof Interruption) return inputProblem(error.exitCode, CLI_MESSAGES.interrupted);
  return inputProblem(EXIT.internal, CLI_MESSAGES.defect);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
