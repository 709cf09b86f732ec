/** Columns of tables with cells that can stand below them, taken from the examples of the phrase book. */
import { PHRASES } from '../../../src/phrases/book.js';
import { PHRASE_MESSAGES } from '../../../src/phrases/messages.js';
import {
  CAMPAIGN,
  EQUAL,
  examplesOf,
  guardOf,
  ORDERED,
  problemsOf,
  type Sentence,
  sift,
  type Tried,
} from './try-sentences.js';

export interface ColumnSentence extends Sentence {
  readonly cells: readonly string[];
}

/** A guard of a column stands in a `when` clause of the table. */
function tableOf({ text, guard, cells }: ColumnSentence): string {
  const when = guard === null ? '' : `  when ${guard}\n`;
  return `${CAMPAIGN}table SELF\n  multiply points\n${when}  | ${text} | times |\n  | ${cells[0]} | 2 |\nend\n`;
}

export function tryColumns(): Tried<ColumnSentence> {
  const columns = examplesOf('column')
    .map((column) => ({ ...column, cells: cellsOf(column.id) }))
    .filter(({ cells }) => cells.length > 0);
  const found = problemsOf(columns.map(tableOf));
  const guarded = columns.map((column, index) =>
    found[index]?.has(PHRASE_MESSAGES.notGuarded.code) === true
      ? { ...column, guard: guardOfColumn(column.id) }
      : column,
  );
  return sift(guarded, tableOf);
}

function guardOfColumn(columnId: string): string | null {
  const condition = conditionOf(columnId);
  return condition === undefined
    ? null
    : guardOf({ id: condition.id, text: condition.documentation.example.en });
}

/** The condition with the name of the column: `condition/member-tier` for `column/member-tier`. */
function conditionOf(columnId: string) {
  const name = columnId.replace('column/', '');
  const items = name.replace(/^item-tag$/, 'item/tagged').replace(/^item-/, 'item/');
  return PHRASES.find(({ id }) => id === `condition/${name}` || id === items);
}

const LISTED = /(?:category|tagged|brand|product|with|coupon) ([\w-]+)/;

/** The value columns of tables have none: what stands there follows from the effect. */
function cellsOf(columnId: string): readonly string[] {
  const cell = PHRASES.find(({ id }) => id === columnId.replace('column/', 'cell/'));
  if (cell !== undefined) return [cell.documentation.example.en];
  const example = conditionOf(columnId)?.documentation.example.en ?? '';
  const found = ORDERED.exec(example)?.[0] ?? LISTED.exec(example)?.[1] ?? EQUAL.exec(example)?.[0];
  return found === undefined ? [] : [found.replace(/ ago$/, '')];
}
