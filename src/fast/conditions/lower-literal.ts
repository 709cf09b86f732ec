/** Literals of conditions as the numbers that columns and slots hold. */
import { ITEM_KINDS } from '../../engine/event.js';
import type { Test } from '../../ruleset/types.js';
import { dayNumber, parseCivilDate } from '../../value/civil-date.js';

/** How the values of a fact are put in numbers. */
export type Coding =
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  /** Civil dates as texts, which columns hold as day numbers. */
  | { readonly kind: 'date' }
  | { readonly kind: 'item-kind' }
  /** Ids of a table; `emptyIs` is the number of the empty text, `null` where a record could have it. */
  | {
      readonly kind: 'name';
      /** `undefined` for a name that no purchase can have. */
      readonly numberOf: (id: string) => number | undefined;
      readonly emptyIs: number | null;
    };

/** A value that a test compares with, but for `null` and lists. */
export type Literal = Exclude<Test['value'], null | readonly (number | string)[]>;

/** `none`: no value of the fact can be equal to it. `unsure`: values could be, and no number says so. */
export type CodedLiteral = number | 'none' | 'unsure';

export function codeLiteral(literal: Literal, coding: Coding): CodedLiteral {
  switch (coding.kind) {
    case 'number':
      return typeof literal === 'number' ? literal : 'none';
    case 'flag':
      return typeof literal === 'boolean' ? Number(literal) : 'none';
    case 'date':
      return typeof literal === 'string' ? codeDate(literal) : 'none';
    case 'item-kind': {
      const number = (ITEM_KINDS as readonly unknown[]).indexOf(literal);
      return number < 0 ? 'none' : number;
    }
    case 'name':
      return typeof literal === 'string' ? codeName(literal, coding) : 'none';
  }
}

/** Values are dates that exist. */
function codeDate(literal: string): CodedLiteral {
  const date = parseCivilDate(literal);
  return date === undefined ? 'none' : dayNumber(date);
}

function codeName(
  literal: string,
  { numberOf, emptyIs }: Extract<Coding, { readonly kind: 'name' }>,
): CodedLiteral {
  if (literal === '') return emptyIs ?? 'unsure';
  return numberOf(literal) ?? 'none';
}

/** Whether values that are in order have numbers in the same order. */
export function keepsOrder(coding: Coding): boolean {
  return coding.kind === 'number' || coding.kind === 'date';
}
