/**
 * Sentences that compare a fact. One definition gives the condition of a rule (`member tier is at least gold`),
 * the shorter form of an audience (`tier at least gold`) and the column of a table (`member tier`).
 */
import type { Condition } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import {
  AUDIENCE,
  COLUMN,
  CONDITION,
  type Column,
  type Comparison,
  type FactReference,
  ITEM,
  TEST,
} from '../kinds.js';
import {
  type CheckContext,
  definePhrase,
  type Kind,
  type Phrase,
  type PhraseDocumentation,
  type Slots,
  type SlotValues,
} from '../phrase.js';
import { compareFact, type MakeTest, test } from '../slots/comparison.js';
import { part } from '../slots/part.js';
import type { ValueType } from '../slots/value-type.js';

export interface FactPhrases<S extends Slots> {
  readonly id: string;
  /** Who the fact is about: decides the words around its name and where it can stand. */
  readonly about: 'member' | 'purchase' | 'item' | 'time';
  /** The name of the fact in both languages, a pattern that may have slots: `spend {window}`. */
  readonly en: string;
  readonly zh: string;
  readonly slots: S;
  /** What the fact is compared with; a function where that depends on the slots (attributes). */
  readonly value: ValueType | TypeOfSlots<S>;
  readonly fact: (values: SlotValues<S>) => FactReference;
  /** The documentation of the condition; `example` is a whole condition. */
  readonly documentation: PhraseDocumentation;
  /** Whole patterns, `{test}` included, where the usual words around the name do not read well. */
  readonly condition?: Localized;
  readonly audience?: Localized;
  /** `null`: no table has such a column. */
  readonly column?: Localized | null;
  /** Where they cannot be cut from the condition's example. */
  readonly audienceExample?: Localized;
  readonly columnExample?: Localized;
}

export type TypeOfSlots<S extends Slots> = (
  values: SlotValues<S>,
  context: CheckContext,
) => ValueType | undefined;

export function defineFactPhrases<S extends Slots>(definition: FactPhrases<S>): readonly Phrase[] {
  const { en, zh } = definition;
  switch (definition.about) {
    case 'member':
      return [
        compared(CONDITION, 'condition', definition, {
          en: `member ${en} is {test}`,
          zh: `${zh} {test}`,
          ...definition.condition,
        }),
        compared(AUDIENCE, 'audience', definition, {
          en: `${en} {test}`,
          zh: `${zh} {test}`,
          ...definition.audience,
        }),
        column('condition', definition, { en: `[member] ${en}`, zh, ...definition.column }),
      ];
    case 'item':
      return [
        compared(ITEM, 'item', definition, { en: `items with ${en} {test}`, zh: `${zh} {test} 的商品` }),
        column('items', definition, { en: `item ${en}`, zh: `商品 ${zh}` }),
      ];
    case 'purchase':
    case 'time':
      return [
        compared(CONDITION, 'condition', definition, {
          en: `${en} is {test}`,
          zh: `${zh} {test}`,
          ...definition.condition,
        }),
        ...(definition.column === null
          ? []
          : [column('condition', definition, { en, zh, ...definition.column })]),
      ];
  }
}

const VALUE_LABEL: Localized = { en: 'a comparison', zh: '比较' };

function compared<S extends Slots>(
  kind: Kind<Condition>,
  folder: 'condition' | 'audience' | 'item',
  definition: FactPhrases<S>,
  patterns: Localized,
): Phrase {
  const { value, slots, fact } = definition;
  const documentation = folder === 'audience' ? audienceDocumentation(definition) : definition.documentation;
  const common = { id: `${folder}/${definition.id}`, ...patterns, documentation };
  if (typeof value !== 'function') {
    return definePhrase(kind)({
      ...common,
      slots: { ...slots, test: test(value) },
      lower: (values) => (values['test'] as MakeTest)(fact(values as SlotValues<S>)),
    });
  }
  return definePhrase(kind)({
    ...common,
    slots: { ...slots, test: part(TEST, VALUE_LABEL) },
    lower: (values, context) => {
      const type = value(values as SlotValues<S>, context);
      if (type === undefined) return undefined;
      return compareFact(fact(values as SlotValues<S>), values['test'] as Comparison, type, context);
    },
  });
}

/** An audience says `tier at least gold` where a rule says `member tier is at least gold`. */
function audienceDocumentation<S extends Slots>(definition: FactPhrases<S>): PhraseDocumentation {
  const { documentation, audienceExample } = definition;
  const { en, zh } = documentation.example;
  const cut = { en: en.replace(/^member /, '').replace(' is ', ' '), zh };
  return { ...documentation, example: audienceExample ?? cut };
}

function column<S extends Slots>(
  of: 'condition' | 'items',
  definition: FactPhrases<S>,
  patterns: Localized,
): Phrase {
  const { value, slots, fact } = definition;
  return definePhrase(COLUMN)({
    id: `column/${of === 'items' ? 'item-' : ''}${definition.id}`,
    ...patterns,
    slots,
    documentation: {
      summary: columnSummary(definition.documentation.summary),
      example: definition.columnExample ?? columnExample(patterns, definition),
    },
    lower: (values, context): Column | undefined => {
      const type = typeof value === 'function' ? value(values, context) : value;
      return type === undefined
        ? undefined
        : { of, test: (cell) => compareCell(fact(values), cell, type, context) };
    },
  });
}

export function columnSummary(summary: Localized): Localized {
  return { en: `Table column. ${summary.en}`, zh: `表格列。${summary.zh}` };
}

export function compareCell(
  reference: FactReference,
  cell: Comparison,
  type: ValueType,
  context: CheckContext,
): Condition | undefined {
  return cell.operator === 'any' ? { all: [] } : compareFact(reference, cell, type, context);
}

/** The condition's example holds sample words for the slots; the column is the part before the comparison. */
function columnExample<S extends Slots>(patterns: Localized, definition: FactPhrases<S>): Localized {
  const { en, zh } = { en: patterns.en.replace(/^\[member\] /, ''), zh: patterns.zh.replaceAll(' ', '') };
  if (!en.includes('{')) return { en, zh };
  const { example } = definition.documentation;
  return {
    en: example.en.replace(/ is .*$/, ''),
    zh: example.zh.replace(/(?:不低于|不超过|低于|早于|为).*$/, '').trim(),
  };
}

/** A fact without parameters. */
export function plainFact(fact: FactReference['fact']): () => FactReference {
  return () => ({ fact, params: null });
}
