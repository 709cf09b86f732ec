/** Nodes as messages show them. */

import { shortenText } from '../../syntax/shorten-text.js';
import type { QuantityNode, SlotNode } from '../../syntax/tree.js';
import { unitWords } from '../../syntax/units.js';
import type { Localized } from '../../text/localized.js';
import { formatDecimal } from '../../value/decimal.js';
import { compare, divide, fraction } from '../../value/fraction.js';

export function describeNode(node: SlotNode): Localized {
  switch (node.kind) {
    case 'quantity':
      return describeQuantity(node);
    case 'name':
    case 'text':
    case 'date':
    case 'time':
      return quote(shortenText(node.text), null);
    case 'list':
      return node.items.length === 1 && node.items[0] !== undefined
        ? describeNode(node.items[0])
        : { en: 'a list', zh: '列举' };
    default:
      return { en: 'this', zh: '此处内容' };
  }
}

function describeQuantity(node: QuantityNode): Localized {
  return node.unit === null ? quote(node.digits, null) : quote(node.digits, node.unit.id ?? node.unit.text);
}

/** The same for messages about types, in which a missing unit is the point. */
export function describeType(node: SlotNode): Localized {
  const { en, zh } = describeNode(node);
  if (node.kind !== 'quantity' || node.unit !== null) return { en, zh };
  return { en: `${en} without a unit`, zh: `没有单位的${zh}` };
}

/** The number with another unit, as a suggestion: `200%` as a multiplier is `2`; nobody knows what `10%` was to be. */
export function withUnit(node: QuantityNode, unit: string): Localized | null {
  if (unit !== 'factor') return quote(node.digits, unit);
  const isPercent = node.unit?.id === 'percent';
  if (isPercent && compare(node.value, fraction(100n)) <= 0) return null;
  const share = isPercent ? formatDecimal(divide(node.value, fraction(100n))) : undefined;
  const digits = share ?? node.digits;
  return { en: `\`${digits}\``, zh: `“${digits} 倍”` };
}

/** `unit`: an id or another word. */
function quote(digits: string, unit: string | null): Localized {
  if (unit === null) return { en: `\`${digits}\``, zh: `“${digits}”` };
  const words = unitWords(unit);
  const en = words?.en[digits === '1' ? 0 : words.en.length - 1] ?? unit;
  const zh = words?.zh[0] ?? unit;
  const blank = unit === 'percent' ? '' : ' ';
  return { en: `\`${digits}${blank}${en}\``, zh: `“${digits}${blank}${zh}”` };
}
