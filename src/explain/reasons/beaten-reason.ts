/** Why a rule of a group, or a whole group, stood back behind another. */
import type { RuleFate } from '../../engine/trace.js';
import type { Rule } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { compare, parseFraction, ZERO } from '../../value/fraction.js';
import type { Reason } from '../explanation.js';
import type { Part } from '../parts.js';
import { findPlace } from '../place.js';
import type { Scene } from '../scene.js';
import { numberText } from '../words/effects.js';
import { fill } from '../words/fill.js';
import { ruleName } from '../words/lexicon.js';

type Beaten = Extract<RuleFate, { kind: 'beaten' | 'group-beaten' }>;

export function beatenReason(scene: Scene, part: Part, fate: Beaten): Reason {
  if (fate.kind === 'group-beaten') return groupBeaten(fate);
  return part.rate === null ? beatenByRule(scene, part, fate) : beatenByRate(scene, fate);
}

/** A rule without a group is a group of its own, under its own id. */
function groupBeaten({ by }: Extract<Beaten, { kind: 'group-beaten' }>): Reason {
  return { text: fill(GROUP_BEATEN, { by }), place: null };
}

const GROUP_BEATEN: Localized = {
  en: 'only the best group of multipliers counts, which is {by}',
  zh: '只计倍数最高的组，即 {by}',
};

function beatenByRate(scene: Scene, { rule }: Extract<Beaten, { kind: 'beaten' }>): Reason {
  const { rates, several } = scene.ruleSet.content.base;
  const words = several === 'lowest' ? LOWEST_RATE : HIGHEST_RATE;
  const at = rates.findIndex(({ id }) => id === rule);
  return { text: fill(words, { rule }), place: findPlace(scene.ruleSet, `/base/rates/${at}`) };
}

const HIGHEST_RATE: Localized = {
  en: 'the highest rate counts, which is {rule}',
  zh: '取最高的比例，即 {rule}',
};
const LOWEST_RATE: Localized = {
  en: 'the lowest rate counts, which is {rule}',
  zh: '取最低的比例，即 {rule}',
};

function beatenByRule(
  scene: Scene,
  { rule: loser }: Part,
  { group, rule }: Extract<Beaten, { kind: 'beaten' }>,
): Reason {
  const at = scene.ruleSet.content.rules.findIndex(({ id }) => id === rule);
  const winner = scene.ruleSet.content.rules[at];
  const slots = { group, rule: ruleName(scene.lexicon, rule) };
  return { text: compared(winner, loser, slots), place: findPlace(scene.ruleSet, `/rules/${at}`) };
}

type Slots = Readonly<Record<string, string | Localized>>;

/** Two multipliers can be compared by their factors; of other rules only the larger is known. */
function compared(winner: Rule | undefined, loser: Rule | null, slots: Slots): Localized {
  if (winner?.effect.kind !== 'multiply' || loser?.effect.kind !== 'multiply') return fill(BEATEN, slots);
  const factors = { more: numberText(winner.effect.factor), less: numberText(loser.effect.factor) };
  const isTie =
    compare(parseFraction(winner.effect.factor) ?? ZERO, parseFraction(loser.effect.factor) ?? ZERO) === 0;
  return fill(isTie ? TIED : MULTIPLIES_LESS, { ...slots, ...factors });
}

const BEATEN: Localized = {
  en: 'group {group} takes the best, which is rule {rule}',
  zh: '{group} 组取最高，为规则 {rule}',
};
const MULTIPLIES_LESS: Localized = {
  en: 'group {group} takes the best: rule {rule} multiplies by {more}, this one by {less}',
  zh: '{group} 组取最高：规则 {rule} 为 {more} 倍，本规则为 {less} 倍',
};
const TIED: Localized = {
  en: 'group {group} takes one of the best: rule {rule} also multiplies by {more} and its id comes first',
  zh: '{group} 组取最高之一：规则 {rule} 同为 {more} 倍，且编号在前',
};
