/** The language a row of a table was written in. */
import type { Language } from '../../text/localized.js';
import type { Grammar } from '../grammar.js';
import type { RowNode } from '../tree.js';
import { hasWords } from './has-words.js';

/** That of the first cell with a word of the language in it; `otherwise` for a row of names and values only. */
export function rowLanguage(row: RowNode, otherwise: Language, grammar: Grammar): Language {
  for (const cell of row.cells) {
    if (cell.kind === 'phrase' && hasWords(cell, grammar)) return cell.language;
  }
  return otherwise;
}
