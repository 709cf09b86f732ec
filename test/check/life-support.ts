/** A campaign file beside a program: what its blocks about the life of points become, and what is wrong with them. */
import { CATALOGUE } from '../../src/api/catalogue.js';
import { checkProject } from '../../src/api/check-project.js';
import type { CheckedProgram } from '../../src/check/checked-program.js';
import type { LifeRules } from '../../src/ruleset/types.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import type { Language } from '../../src/text/localized.js';
import { formatMessage } from '../../src/text/render.js';
import { programText, VOCABULARY } from '../analysis/support.js';

const MORE = `partners: {star-cinema: {en: Star Cinema, zh: 星光影院}}
activities: {survey: {en: Survey, zh: 问卷}}
`;

/** The choices that blocks about the life of points ask for. */
export const LIFE_CHOICES = {
  crossing: 'the purchase that reaches a tier earns at the old rate',
  usable: 'points earned now cannot be used on the same purchase',
  late: 'late records are refused',
};

export interface CheckedLife {
  readonly program: CheckedProgram | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Each text is a file of its own. */
export function checkLife(...texts: readonly string[]): CheckedLife {
  const campaigns = [programText(LIFE_CHOICES), ...texts].map((text, index) => ({
    path: `${index}.campaign`,
    text: text.startsWith('jifen 1') ? text : `jifen 1\n${text}`,
  }));
  return checkProject({ program: { path: 'jifen.yaml', text: `${VOCABULARY}${MORE}` }, campaigns });
}

/** Throws when anything is wrong. */
export function lifeOf(...texts: readonly string[]): LifeRules {
  const { program, diagnostics } = checkLife(...texts);
  if (program === null) throw new Error(diagnostics.map((one) => messageText(one, 'en')).join('\n'));
  return program.life;
}

/** `JF1401 this … says this twice …`, one for each diagnostic. */
export function complaints(language: Language, ...texts: readonly string[]): readonly string[] {
  return checkLife(...texts).diagnostics.map((one) => `${one.code} ${messageText(one, language)}`);
}

function messageText(diagnostic: Diagnostic, language: Language): string {
  const definition = CATALOGUE.find(diagnostic.code);
  if (definition === undefined) throw new Error(`no message ${diagnostic.code}`);
  return formatMessage(definition, diagnostic, language);
}
