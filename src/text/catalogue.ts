/** All messages that Jifen can give, by code. The groups come from the rooms that use them. */
import { compareText } from './compare-text.js';
import type { MessageDefinition } from './diagnostic.js';

/** One room's messages, as its `messages.ts` exports them. */
export type MessageGroup = Readonly<Record<string, MessageDefinition>>;

export interface Catalogue {
  /** The message with this code (`JF1101`, exactly so), or `undefined`. */
  find(code: string): MessageDefinition | undefined;
  /** Every message, sorted by code. */
  readonly all: readonly MessageDefinition[];
}

/**
 * Joins the message groups of all rooms.
 *
 * Throws an `Error` when two messages have the same code (a programming error: a code is stable and names one message).
 */
export function createCatalogue(groups: readonly MessageGroup[]): Catalogue {
  const byCode = new Map<string, MessageDefinition>();
  for (const definition of groups.flatMap((group) => Object.values(group))) {
    if (byCode.has(definition.code)) throw new Error(`two messages have the code ${definition.code}`);
    byCode.set(definition.code, definition);
  }
  const all = [...byCode.values()].sort((a, b) => compareText(a.code, b.code));
  return { find: (code) => byCode.get(code), all };
}
