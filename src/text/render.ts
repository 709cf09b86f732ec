/** Fills the slots of a message. */
import type { Diagnostic, MessageDefinition } from './diagnostic.js';
import type { Language } from './localized.js';

const SLOT = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The names of the `{name}` slots of a text, in order, each once. */
export function slotNames(text: string): readonly string[] {
  return [...new Set([...text.matchAll(SLOT)].map((match) => match[1] as string))];
}

/**
 * The message's text with its slots filled from the diagnostic's `args`. A slot without an argument stays as
 * `{name}`; braces inside a value are not slots. The values are raw: escape the result before printing it.
 */
export function formatMessage(
  definition: MessageDefinition,
  diagnostic: Pick<Diagnostic, 'args'>,
  language: Language,
): string {
  return definition.text[language].replace(SLOT, (slot: string, name: string) => {
    // A slot named `constructor` must not find what every object inherits.
    const value = Object.hasOwn(diagnostic.args, name) ? diagnostic.args[name] : undefined;
    if (value === undefined) return slot;
    return typeof value === 'string' ? value : value[language];
  });
}
