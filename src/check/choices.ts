/** The choices that a program must declare, and the sentences that declare them. */
import type { Phrase } from '../phrases/phrase.js';
import type { Choices } from '../ruleset/types.js';
import type { Localized } from '../text/localized.js';

const PHRASE_OF_CHOICE: Readonly<Record<keyof Choices, string>> = {
  basis: 'program/basis',
  deliveryEarns: 'program/delivery',
  taxEarns: 'program/tax',
  depositEarns: 'program/deposit',
  pointsPaidEarns: 'program/points-paid',
  pointsRounding: 'program/rounding',
  pointsRoundingPer: 'program/rounding-level',
  moneyRounding: 'program/money-rounding',
  multiplierGroups: 'program/multiplier-groups',
  bonusesMultiplied: 'program/bonuses',
  discountsOn: 'program/discounts-on',
  lanes: 'program/lanes',
  oddUnitTo: 'program/odd-unit',
  thresholdReads: 'program/threshold',
  limitGives: 'program/limit-gives',
};

/** The declared choices when all are there, else the names of those that are missing. */
export function completeChoices(
  choices: Partial<Choices>,
): Choices | { readonly missing: readonly (keyof Choices)[] } {
  const missing = (Object.keys(PHRASE_OF_CHOICE) as (keyof Choices)[]).filter(
    (name) => choices[name] === undefined,
  );
  return missing.length === 0 ? (choices as Choices) : { missing };
}

/** A sentence that declares the choice, as the phrase book shows it: one of its possible answers. */
export function sampleSentence(choice: keyof Choices, book: ReadonlyMap<string, Phrase>): Localized {
  const phrase = book.get(PHRASE_OF_CHOICE[choice]);
  if (phrase === undefined) throw new RangeError(`no phrase declares ${choice}`);
  return phrase.documentation.example;
}
