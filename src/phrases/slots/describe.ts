/** Nodes as messages show them. */
import type { QuantityNode, SlotNode } from '../../syntax/tree.js';
import { unitWords } from '../../syntax/units.js';
import type { Localized } from '../../text/localized.js';

export function describeNode(node: SlotNode): Localized {
  switch (node.kind) {
    case 'quantity':
      return describeQuantity(node);
    case 'name':
    case 'text':
    case 'date':
    case 'time':
      return { en: `\`${node.text}\``, zh: `“${node.text}”` };
    case 'list':
      return node.items.length === 1 && node.items[0] !== undefined
        ? describeNode(node.items[0])
        : { en: 'a list', zh: '列举' };
    default:
      return { en: 'this', zh: '此处内容' };
  }
}

function describeQuantity(node: QuantityNode): Localized {
  if (node.unit === null)
    return { en: `\`${node.digits}\` without a unit`, zh: `没有单位的“${node.digits}”` };
  const words = unitWords(node.unit.id ?? '');
  const en = words?.en[words.en.length - 1] ?? node.unit.text;
  const zh = words?.zh[0] ?? node.unit.text;
  return { en: `\`${node.digits}${en === '%' ? '' : ' '}${en}\``, zh: `“${node.digits} ${zh}”` };
}

/** The same number with another unit, as a suggestion. */
export function withUnit(node: QuantityNode, unit: string): Localized {
  const words = unitWords(unit);
  const en = words?.en[words.en.length - 1] ?? unit;
  const zh = words?.zh[0] ?? unit;
  return { en: `\`${node.digits}${en === '%' ? '' : ' '}${en}\``, zh: `“${node.digits} ${zh}”` };
}
