/** Fills the slots of a message. */
import { closeGaps } from './close-gaps.js';
import type { Diagnostic, MessageDefinition } from './diagnostic.js';
import type { Language } from './localized.js';

const SLOT = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The names of the `{name}` slots of a text, in order, each once. */
export function slotNames(text: string): readonly string[] {
  return [...new Set([...text.matchAll(SLOT)].map((match) => match[1] as string))];
}

/**
 * The message's text with its slots filled from the diagnostic's `args`. A slot without an argument stays as
 * `{name}`; braces inside a value are not slots. The values are raw: escape the result before printing it. In Chinese
 * a blank beside a slot goes away where two wide characters would meet.
 */
export function formatMessage(
  definition: MessageDefinition,
  diagnostic: Pick<Diagnostic, 'args'>,
  language: Language,
): string {
  // Literals at even places, names of slots at odd ones.
  const pieces = definition.text[language].split(SLOT).map((piece, index) => {
    if (index % 2 === 0) return piece;
    // A slot named `constructor` must not find what every object inherits.
    const value = Object.hasOwn(diagnostic.args, piece) ? diagnostic.args[piece] : undefined;
    if (value === undefined) return `{${piece}}`;
    return typeof value === 'string' ? value : value[language];
  });
  return language === 'zh' ? closeGaps(pieces) : pieces.join('');
}
