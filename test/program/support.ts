/** What the tests of program files share. */
import { readFileSync } from 'node:fs';
import { PROGRAM_MESSAGES } from '../../src/program/messages.js';
import { type ProgramReading, readProgram } from '../../src/program/read-program.js';
import type { Vocabulary } from '../../src/program/vocabulary.js';
import { createCatalogue } from '../../src/text/catalogue.js';
import type { Language } from '../../src/text/localized.js';
import { reportPlain } from '../../src/text/reporters/plain.js';
import { NO_COLOURS, type Reporter } from '../../src/text/reporters/reporter.js';

export const PATH = 'jifen.yaml';

/** The blocks that every program file needs, by key. */
const NEEDED: Readonly<Record<string, string>> = {
  program: 'program: {id: shop, title: Shop}',
  currency: 'currency: {code: CNY, digits: 2}',
  timeZone: 'timeZone: Asia/Shanghai',
  points: 'points: {decimals: 0}',
};

/** The text with the needed blocks before it that it does not have itself. */
export function complete(text: string): string {
  const missing = Object.entries(NEEDED).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text));
  return `${missing.map(([, block]) => `${block}\n`).join('')}${text}`;
}

export function readText(text: string): ProgramReading {
  return readProgram({ path: PATH, text });
}

/** A file with everything in it and no mistake. */
export const FULL = readFileSync(new URL('samples/full.yaml', import.meta.url), 'utf8');

/** A file with mistakes; it stands beside the messages that it gives. */
export function readBroken(name: string): string {
  return readFileSync(new URL(`../golden/program/${name}.yaml`, import.meta.url), 'utf8');
}

/** The vocabulary of a text without mistakes. */
export function vocabularyOf(text: string): Vocabulary {
  const { vocabulary, diagnostics } = readText(text);
  if (vocabulary === null) throw new Error(diagnosticsText(text, diagnostics, 'en'));
  return vocabulary;
}

export function codesOf(text: string): readonly string[] {
  return readText(text).diagnostics.map(({ code }) => code);
}

export function diagnosticsText(
  text: string,
  diagnostics: ProgramReading['diagnostics'],
  language: Language,
  reporter: Reporter = reportPlain,
): string {
  return reporter(diagnostics, {
    catalogue: createCatalogue([PROGRAM_MESSAGES]),
    sources: new Map([[PATH, { path: PATH, text }]]),
    language,
    colour: NO_COLOURS,
  });
}
