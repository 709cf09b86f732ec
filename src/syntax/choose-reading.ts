import type { Reading } from './grammar.js';
import type { QuantityNode, SlotNode } from './tree.js';

/** Of phrases that share a path, the one whose quantities have the right units; else the first. */
export function chooseReading(readings: readonly Reading[], captures: readonly SlotNode[]): Reading {
  if (readings.length === 1) return readings[0] as Reading;
  const fits = readings.find((reading) =>
    reading.slotNames.every((name, index) => {
      const node = captures[index] as SlotNode;
      return node.kind !== 'quantity' || reading.phrase.slots[name]?.fits(unitKey(node));
    }),
  );
  return fits ?? (readings[0] as Reading);
}

function unitKey(node: QuantityNode): string | null {
  return node.unit === null ? null : (node.unit.id ?? node.unit.text);
}
