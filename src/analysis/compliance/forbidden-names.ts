/** Offers and perks whose name says that they are what a program may not give. */
import type { Offer, Perk } from '../../ruleset/types.js';
import type { LintInput } from '../lint.js';

export interface ForbiddenName {
  readonly part: Offer | Perk;
  readonly word: string;
}

/** The first of the words that an id or a title holds; words of letters are whole words, in upper or lower case. */
export function findForbiddenNames(
  { program: { life } }: LintInput,
  words: readonly string[],
): readonly ForbiddenName[] {
  return [...life.offers, ...life.perks].flatMap((part) => {
    const names = [part.id.replace(/-/g, ' '), part.title.en, part.title.zh];
    const word = words.find((one) => names.some((name) => holdsWord(name, one)));
    return word === undefined ? [] : [{ part, word }];
  });
}

function holdsWord(name: string, word: string): boolean {
  if (!/^[a-z ]+$/.test(word)) return name.includes(word);
  const letters = ` ${name.toLowerCase().replace(/[^a-z]+/g, ' ')} `;
  return letters.includes(` ${word} `);
}
