/**
 * What random projects are made of: the examples of the phrase book, so that a new phrase is tried without a line
 * being added here. Every example is checked once; where a value may be unknown, a guard is put before it.
 */
import { CHECK_MESSAGES } from '../../../src/check/messages.js';
import { type ColumnSentence, tryColumns } from './table-columns.js';
import { examplesOf, FRAMES, PROGRAM_ANSWERS, problemsOf, type Sentence, tryAll } from './try-sentences.js';

export interface Sentences {
  readonly conditions: readonly Sentence[];
  readonly audiences: readonly Sentence[];
  readonly items: readonly Sentence[];
  /** What can stand after `except`, where what may be unknown must be guarded. */
  readonly exceptions: readonly Sentence[];
  readonly pointsEffects: readonly Sentence[];
  readonly discountEffects: readonly Sentence[];
  readonly favours: readonly Sentence[];
  /** What sets a rule off besides a purchase, what such a rule can do, and what it can ask for an activity. */
  readonly triggers: readonly Sentence[];
  readonly triggerEffects: readonly Sentence[];
  readonly triggerConditions: readonly Sentence[];
  readonly during: readonly Sentence[];
  readonly floors: readonly Sentence[];
  readonly runs: readonly Sentence[];
  readonly rates: readonly Sentence[];
  readonly columns: readonly ColumnSentence[];
  /** First lines of tables, without their group. */
  readonly tables: readonly Sentence[];
  /** For each phrase of the program block, the sentences with each of its answers. */
  readonly choices: readonly (readonly string[])[];
  /** Examples that could not be used; a test expects none. */
  readonly unused: readonly string[];
}

let made: Sentences | null = null;

/** All sentences; made once, which takes about half a second. */
export function sentences(): Sentences {
  made ??= collect();
  return made;
}

function collect(): Sentences {
  const effects = examplesOf('rule-clause', 'effect/');
  const lanes = problemsOf(effects.map(({ text }) => FRAMES.effect(text)));
  const isRefused = (index: number, { code }: { readonly code: string }): boolean =>
    lanes[index]?.has(code) === true;
  const isDiscount = (index: number): boolean => isRefused(index, CHECK_MESSAGES.lane);
  const needsTrigger = (index: number): boolean => isRefused(index, CHECK_MESSAGES.needsTrigger);
  const favours = effects.filter(({ id }) => isFavour(id));
  const pointsEffects = effects.filter(
    ({ id }, index) => !isDiscount(index) && !needsTrigger(index) && !isFavour(id),
  );
  const triggerEffects = effects.filter(({ id }, index) => needsTrigger(index) || isFavour(id));
  const discountEffects = effects.filter((_, index) => isDiscount(index));
  const tried = {
    conditions: tryAll(
      'condition',
      examplesOf('condition').filter(({ id }) => !isOfActivity(id)),
    ),
    audiences: tryAll('audience', examplesOf('audience')),
    items: tryAll('item', examplesOf('item')),
    exceptions: tryAll('exception', examplesOf('item')),
    pointsEffects: tryAll('effect', pointsEffects),
    discountEffects: tryAll('discount', discountEffects),
    favours: tryAll('effect', favours),
    triggers: tryAll('trigger', examplesOf('rule-clause', 'trigger/')),
    triggerEffects: tryAll('triggerEffect', triggerEffects),
    during: tryAll('during', examplesOf('rule-clause', 'rule/during')),
    floors: tryAll('floor', examplesOf('rule-clause', 'rule/floor')),
    runs: tryAll('runs', examplesOf('campaign-clause', 'campaign/runs')),
    rates: tryAll('rate', examplesOf('earn-clause', 'earn/rate')),
  };
  const columns = tryColumns();
  // Most conditions are about a purchase, so that many are rightly refused here.
  const triggerConditions = tryAll('triggerCondition', examplesOf('condition')).usable;
  return {
    conditions: tried.conditions.usable,
    audiences: tried.audiences.usable,
    items: tried.items.usable,
    exceptions: tried.exceptions.usable,
    pointsEffects: tried.pointsEffects.usable,
    discountEffects: tried.discountEffects.usable,
    favours: tried.favours.usable,
    triggers: tried.triggers.usable,
    triggerEffects: tried.triggerEffects.usable,
    triggerConditions,
    during: tried.during.usable,
    floors: tried.floors.usable,
    runs: tried.runs.usable,
    rates: tried.rates.usable,
    columns: columns.usable,
    tables: examplesOf('table-clause', 'table/').map(withoutGroup),
    choices: PROGRAM_ANSWERS,
    unused: [...Object.values(tried), columns].flatMap(({ unused }) => unused),
  };
}

const isOfActivity = (id: string): boolean => id.startsWith('condition/activity-');

/** Neither points nor money. */
const isFavour = (id: string): boolean => /^effect\/(?:send|give-perk|open|move)/.test(id);

function withoutGroup(sentence: Sentence): Sentence {
  return { ...sentence, text: sentence.text.replace(/, group .*$/, '') };
}
