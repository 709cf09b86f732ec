/** The unit that a bare number lacks, where a sentence breaks off behind it: `give 100`. */
import type { Reading, TrieNode } from './grammar.js';
import { UNITS, type UnitWords } from './units.js';

/**
 * `root` to `node` is what was read of a phrase, and a number was the last of it. `null` where the number may stand
 * bare, where several units would do, or where what was read last is no quantity.
 */
export function findMissingUnit(root: TrieNode, node: TrieNode): UnitWords | null {
  const index = slotsTo(root, node);
  if (index === null || index === 0) return null;
  const slots = readingsOf(node).map(({ phrase, slotNames }) => phrase.slots[slotNames[index - 1] ?? '']);
  if (slots.some((slot) => slot?.shape !== 'quantity' || slot.fits(null))) return null;
  const fitting = UNITS.filter(({ id }) => slots.every((slot) => slot?.fits(id) === true));
  const [unit] = fitting;
  return unit !== undefined && fitting.length === 1 ? unit : null;
}

/** How many slots lie between the two; `null` where the last step to `node` is a word, or `node` is elsewhere. */
function slotsTo(from: TrieNode, node: TrieNode): number | null {
  for (const edge of from.edges) {
    if (edge.node === node) return edge.shape === null ? null : 1;
    const further = slotsTo(edge.node, node);
    if (further !== null) return further + (edge.shape === null ? 0 : 1);
  }
  return null;
}

function readingsOf(node: TrieNode): readonly Reading[] {
  return [...node.accepts, ...node.edges.flatMap((edge) => readingsOf(edge.node))];
}
