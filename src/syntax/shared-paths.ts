/**
 * Phrases of one kind may have the very same words and slots only where the units of their quantities tell them
 * apart: `take 10% off …` and `take 10 CNY off …`. The parser then chooses by the unit.
 */
import type { Grammar, Reading, TrieNode } from './grammar.js';
import { UNITS } from './units.js';

export interface SharedPath {
  readonly kind: string;
  /** Ids of two phrases that nothing tells apart. */
  readonly phrases: readonly [string, string];
}

/** Every unit of the language, none at all, a currency it has no word for, and a word of a custom attribute. */
const PROBES: readonly (string | null)[] = [...UNITS.map((unit) => unit.id), null, 'AUD', 'litres'];

export function findSharedPaths(grammar: Grammar): readonly SharedPath[] {
  return [...grammar.kinds].flatMap(([kind, root]) =>
    nodesOf(root).flatMap((node) => indistinguishable(node.accepts).map((phrases) => ({ kind, phrases }))),
  );
}

function nodesOf(node: TrieNode): readonly TrieNode[] {
  return [node, ...node.edges.flatMap((edge) => nodesOf(edge.node))];
}

function indistinguishable(readings: readonly Reading[]): readonly (readonly [string, string])[] {
  return readings.flatMap((reading, index) =>
    readings
      .slice(index + 1)
      .filter((other) => other.phrase.id !== reading.phrase.id && !unitsDiffer(reading, other))
      .map((other) => [reading.phrase.id, other.phrase.id] as const),
  );
}

function unitsDiffer(reading: Reading, other: Reading): boolean {
  return reading.slotNames.some((name, index) => {
    const slot = reading.phrase.slots[name];
    const otherSlot = other.phrase.slots[other.slotNames[index] ?? ''];
    if (slot?.shape !== 'quantity' || otherSlot?.shape !== 'quantity') return false;
    return PROBES.every((unit) => !slot.fits(unit) || !otherSlot.fits(unit));
  });
}
