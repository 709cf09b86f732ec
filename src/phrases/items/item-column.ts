import type { FactId } from '../../ruleset/facts.js';
import type { Localized } from '../../text/localized.js';
import { columnSummary, compareCell } from '../conditions/fact-phrases.js';
import { COLUMN, type Column } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import type { ValueType } from '../slots/value-type.js';

/** A table column whose cells say which items a row is about. */
export function itemColumn(
  id: string,
  words: Localized,
  summary: Localized,
  fact: FactId,
  type: ValueType,
): Phrase {
  return definePhrase(COLUMN)({
    id: `column/item-${id}`,
    ...words,
    slots: {},
    documentation: { summary: columnSummary(summary), example: words },
    lower: (): Column => ({
      of: 'items',
      test: (cell, context) => compareCell({ fact, params: null }, cell, type, context),
    }),
  });
}
