/**
 * Sentences that compare a fact. One definition gives the condition of a rule (`member tier is at least gold`),
 * the shorter form of an audience (`tier at least gold`) and the column of a table (`member tier`).
 */
import type { Condition } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { AUDIENCE, COLUMN, CONDITION, type Column, type FactReference, ITEM } from '../kinds.js';
import {
  definePhrase,
  type Kind,
  type Phrase,
  type PhraseDocumentation,
  type Slots,
  type SlotValues,
} from '../phrase.js';
import { compareFact, type MakeTest, test } from '../slots/comparison.js';
import type { ValueType } from '../slots/value-type.js';

export interface FactPhrases<S extends Slots> {
  readonly id: string;
  /** Who the fact is about: decides the words around its name and where it can stand. */
  readonly about: 'member' | 'purchase' | 'item' | 'time';
  /** The name of the fact in both languages, a pattern that may have slots: `spend {window}`. */
  readonly en: string;
  readonly zh: string;
  readonly slots: S;
  readonly value: ValueType;
  readonly fact: (values: SlotValues<S>) => FactReference;
  /** The documentation of the condition; `example` is a whole condition. */
  readonly documentation: PhraseDocumentation;
}

export function defineFactPhrases<S extends Slots>(definition: FactPhrases<S>): readonly Phrase[] {
  switch (definition.about) {
    case 'member':
      return [
        compared(
          CONDITION,
          'condition',
          definition,
          `member ${definition.en} is {test}`,
          `${definition.zh} {test}`,
        ),
        compared(AUDIENCE, 'audience', definition, `${definition.en} {test}`, `${definition.zh} {test}`),
        column('condition', definition, `[member] ${definition.en}`, definition.zh),
      ];
    case 'item':
      return [
        compared(
          ITEM,
          'item',
          definition,
          `items with ${definition.en} {test}`,
          `${definition.zh} {test} 的商品`,
        ),
        column('items', definition, `item ${definition.en}`, `商品 ${definition.zh}`),
      ];
    case 'purchase':
    case 'time':
      return [
        compared(CONDITION, 'condition', definition, `${definition.en} is {test}`, `${definition.zh} {test}`),
        column('condition', definition, definition.en, definition.zh),
      ];
  }
}

type WithTest<S extends Slots> = S & { readonly test: ReturnType<typeof test> };

function compared<S extends Slots>(
  kind: Kind<Condition>,
  folder: string,
  definition: FactPhrases<S>,
  en: string,
  zh: string,
): Phrase {
  const slots: WithTest<S> = { ...definition.slots, test: test(definition.value) };
  return definePhrase(kind)({
    id: `${folder}/${definition.id}`,
    en,
    zh,
    slots,
    documentation:
      folder === 'audience' ? audienceDocumentation(definition.documentation) : definition.documentation,
    lower: (values) => (values.test as MakeTest)(definition.fact(values as unknown as SlotValues<S>)),
  });
}

/** An audience says `tier at least gold` where a rule says `member tier is at least gold`. */
function audienceDocumentation(documentation: PhraseDocumentation): PhraseDocumentation {
  const { en, zh } = documentation.example;
  return { ...documentation, example: { en: en.replace(/^member /, '').replace(' is ', ' '), zh } };
}

function column<S extends Slots>(
  of: 'condition' | 'items',
  definition: FactPhrases<S>,
  en: string,
  zh: string,
): Phrase {
  return definePhrase(COLUMN)({
    id: `column/${definition.id}`,
    en,
    zh,
    slots: definition.slots,
    documentation: {
      summary: columnSummary(definition.documentation.summary),
      example: columnExample(en.replace(/^\[member\] /, ''), zh, definition),
    },
    lower: (values, context): Column => ({
      of,
      test: (cell) =>
        cell.operator === 'any'
          ? { all: [] }
          : compareFact(definition.fact(values), cell, definition.value, context),
    }),
  });
}

function columnSummary(summary: Localized): Localized {
  return { en: `Table column. ${summary.en}`, zh: `表格列。${summary.zh}` };
}

function columnExample<S extends Slots>(en: string, zh: string, definition: FactPhrases<S>): Localized {
  if (!en.includes('{')) return { en, zh };
  // The condition's example holds sample words for the slots; the column is the part before the comparison.
  const { example } = definition.documentation;
  return { en: example.en.replace(/ is .*$/, ''), zh: example.zh.split(' ')[0] as string };
}

/** A fact without parameters. */
export function plainFact(fact: FactReference['fact']): () => FactReference {
  return () => ({ fact, params: null });
}
