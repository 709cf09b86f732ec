/** Sentences about weekdays and months: numbers that have names in both languages. */
import type { FactId } from '../../ruleset/facts.js';
import type { SlotNode } from '../../syntax/tree.js';
import type { Localized } from '../../text/localized.js';
import { CELL, COLUMN, CONDITION, type Column } from '../kinds.js';
import { type CheckContext, definePhrase, type Phrase, type SlotType } from '../phrase.js';
import { compareFact } from '../slots/comparison.js';
import { choiceKind, choices } from '../slots/part.js';
import { refuse } from '../slots/quantity.js';
import type { ValueType } from '../slots/value-type.js';
import { columnSummary, compareCell } from './fact-phrases.js';

export interface NamedNumbers {
  /** Id of the choice: `weekday`. */
  readonly id: string;
  readonly fact: FactId;
  readonly label: Localized;
  /** What the sentences call the fact. */
  readonly words: Localized;
  /** The word before the names in a cell of a table: `on Saturday`, `逢周六`. */
  readonly inCell: Localized;
  /** The names of 1, 2, 3 …, by an id each. */
  readonly names: Readonly<Record<string, Localized>>;
  readonly summary: Localized;
  readonly negatedSummary: Localized;
  /** One or more names, as the examples have them. */
  readonly sample: Localized;
}

/** `weekday is …`, `weekday is not …`, the column of a table and the cells under it. */
export function defineNamedNumberPhrases(definition: NamedNumbers): readonly Phrase[] {
  const names: SlotType<SlotNode> = {
    ...choices(definition.id, definition.label, definition.names),
    check: (node) => node,
  };
  const type = namedNumber(definition);
  return [
    sentence(definition, names, type, false),
    sentence(definition, names, type, true),
    namesInCell(definition, names),
    column(definition, type),
  ];
}

/** The names of the list as numbers from 1. */
function namedNumber({ id, label, names }: NamedNumbers): ValueType {
  const kind = choiceKind<string>(id);
  const order = Object.keys(names);
  return {
    label,
    ordered: false,
    manyValued: false,
    read: (node: SlotNode, context: CheckContext) => {
      const name = context.lower(kind, node);
      if (name !== undefined) return order.indexOf(name) + 1;
      refuse(node, label, null, context);
      return undefined;
    },
  };
}

function sentence(
  { id, fact, words, sample, summary, negatedSummary }: NamedNumbers,
  names: SlotType<SlotNode>,
  type: ValueType,
  negated: boolean,
): Phrase {
  const before = negated
    ? { en: `${words.en} is not`, zh: `${words.zh}不为` }
    : { en: `${words.en} is`, zh: `${words.zh}为` };
  return definePhrase(CONDITION)({
    id: `condition/time-${id}${negated ? '-not' : ''}`,
    en: `${before.en} {names}`,
    zh: `${before.zh} {names}`,
    slots: { names },
    documentation: {
      summary: negated ? negatedSummary : summary,
      example: { en: `${before.en} ${sample.en}`, zh: `${before.zh}${sample.zh}` },
    },
    lower: (values, context, node) =>
      compareFact(
        { fact, params: null },
        { operator: negated ? 'none-of' : 'one-of', operands: [values.names], span: node.span },
        type,
        context,
      ),
  });
}

/** In a cell the names need a word of their own: without it they would be names that people invented. */
function namesInCell({ id, inCell, sample, label }: NamedNumbers, names: SlotType<SlotNode>): Phrase {
  return definePhrase(CELL)({
    id: `cell/time-${id}`,
    en: `${inCell.en} {names}`,
    zh: `${inCell.zh} {names}`,
    slots: { names },
    documentation: {
      summary: { en: `In a table: one of these ${label.en}.`, zh: `表格中：为其中一个${label.zh}。` },
      example: { en: `${inCell.en} ${sample.en}`, zh: `${inCell.zh}${sample.zh}` },
    },
    lower: (values, _context, node) => ({ operator: 'one-of', operands: [values.names], span: node.span }),
  });
}

function column({ id, fact, words, summary }: NamedNumbers, type: ValueType): Phrase {
  return definePhrase(COLUMN)({
    id: `column/time-${id}`,
    ...words,
    slots: {},
    documentation: { summary: columnSummary(summary), example: words },
    lower: (): Column => ({
      of: 'condition',
      test: (cell, context) => compareCell({ fact, params: null }, cell, type, context),
    }),
  });
}
