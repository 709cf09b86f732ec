/** The choices that a program must declare, and the sentences that declare them. */
import type { Phrase } from '../phrases/phrase.js';
import type { Choices, LifeChoices } from '../ruleset/types.js';
import type { Localized } from '../text/localized.js';
import type { LifeDraft } from './life-draft.js';

/** A choice of the program, by its key in the rule set. */
export type ChoiceName = keyof Choices | keyof LifeChoices;

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

const PHRASE_OF_LIFE_CHOICE: Readonly<Record<keyof LifeChoices, string>> = {
  tierCrossing: 'program/tier-crossing',
  earnedUsableAtOnce: 'program/earned-usable',
  lateRecords: 'program/late-records',
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

/** The choices that the blocks about the life of points ask for, and that are not declared. */
export function missingLifeChoices(life: LifeDraft): readonly (keyof LifeChoices)[] {
  const asked: Readonly<Record<keyof LifeChoices, boolean>> = {
    tierCrossing: life.tiers.length > 0,
    earnedUsableAtOnce: life.offers.some(({ part }) => part.pays !== null),
    lateRecords: hasAccount(life),
  };
  const names = Object.keys(PHRASE_OF_LIFE_CHOICE) as (keyof LifeChoices)[];
  return names.filter((name) => asked[name] && life.choices[name] === undefined);
}

/** Whether it matters in which order the records of a member come. */
function hasAccount({ expiry, pending, refund, tiers, offers, perks, causes }: LifeDraft): boolean {
  return refund !== null || [expiry, pending, tiers, offers, perks, causes].some(({ length }) => length > 0);
}

/** A sentence that declares the choice, as the phrase book shows it: one of its possible answers. */
export function sampleSentence(choice: ChoiceName, book: ReadonlyMap<string, Phrase>): Localized {
  const phrase = book.get({ ...PHRASE_OF_CHOICE, ...PHRASE_OF_LIFE_CHOICE }[choice]);
  if (phrase === undefined) throw new RangeError(`no phrase declares ${choice}`);
  return phrase.documentation.example;
}
