import type { Language } from '../../text/localized.js';
import type { Grammar } from '../grammar.js';
import type { PhraseNode, SlotNode } from '../tree.js';
import { printOwnWay } from './print-node.js';

/**
 * Whether a sentence can be translated. One with a value that means something in its own language only (a mistake,
 * which a translation would hide or make worse) stays as it is.
 */
export function canBeSaidIn(node: PhraseNode, language: Language, grammar: Grammar): boolean {
  const slots = grammar.phrases.get(node.phrase)?.slots ?? {};
  return Object.entries(node.slots).every(([name, value]) => {
    const slot = slots[name];
    if (slot?.print === undefined)
      return phrasesIn(value).every((part) => canBeSaidIn(part, language, grammar));
    return language === node.language || printOwnWay(value, slot, language, node.language) !== null;
  });
}

/** The phrases directly inside a part of a sentence. */
function phrasesIn(node: SlotNode): readonly PhraseNode[] {
  switch (node.kind) {
    case 'phrase':
      return [node];
    case 'list':
      return node.items.flatMap(phrasesIn);
    case 'operation':
      return node.operands.flatMap(phrasesIn);
    case 'parentheses':
      return phrasesIn(node.inner);
    default:
      return [];
  }
}
