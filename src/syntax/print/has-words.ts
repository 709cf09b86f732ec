import type { Grammar } from '../grammar.js';
import type { PhraseNode } from '../tree.js';

/** Whether words of the language belong to a phrase; a cell that is just a value has none. */
export function hasWords(node: PhraseNode, grammar: Grammar): boolean {
  const readings = grammar.readings.get(node.phrase) ?? [];
  return readings.some(({ elements }) => elements.some((element) => element.kind === 'word'));
}
