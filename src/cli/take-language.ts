/** `--lang` stands anywhere on the command line and counts from the first message on, those about the command line included. */
import { LANGUAGES, type Language } from '../text/localized.js';
import type { OptionDefinition } from './command.js';
import { EXIT } from './exit-codes.js';
import { type InputProblem, inputProblem } from './input-problem.js';
import { CLI_MESSAGES } from './messages.js';

const FLAG = '--lang';

/** For the help pages; `takeLanguage` reads it. */
export const LANGUAGE_OPTION: OptionDefinition = {
  flags: `${FLAG} <language>`,
  description: 'language of messages',
  choices: LANGUAGES,
};

export interface LanguageTaken {
  /** `null` when none was asked for. */
  readonly language: Language | null;
  /** The words without `--lang` and its value. */
  readonly words: readonly string[];
  readonly problem: InputProblem | null;
}

/** Takes the last `--lang VALUE` or `--lang=VALUE` before `--`. */
export function takeLanguage(words: readonly string[]): LanguageTaken {
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const rest: string[] = [];
  let asked: string | undefined;
  let isMissing = false;
  for (let index = 0; index < end; index += 1) {
    const word = words[index] ?? '';
    if (word === FLAG) {
      index += 1;
      isMissing = index >= end;
      asked = isMissing ? asked : words[index];
    } else if (word.startsWith(`${FLAG}=`)) asked = word.slice(FLAG.length + 1);
    else rest.push(word);
  }
  const language = LANGUAGES.find((known) => known === asked) ?? null;
  return {
    language,
    words: [...rest, ...words.slice(end)],
    problem: isMissing
      ? missingValue()
      : asked !== undefined && language === null
        ? badLanguage(asked)
        : null,
  };
}

function missingValue(): InputProblem {
  return inputProblem(EXIT.usage, CLI_MESSAGES.missingValue, { option: FLAG });
}

function badLanguage(found: string): InputProblem {
  const choices = { en: LANGUAGES.join(' or '), zh: LANGUAGES.join(' 或 ') };
  return inputProblem(EXIT.usage, CLI_MESSAGES.badChoice, { option: FLAG, choices, found });
}
