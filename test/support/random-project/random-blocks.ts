/** Random blocks of campaign files, as texts. */
import { blockText as block } from './block-text.js';
import type { Chance } from './chance.js';
import { budgetClause, type Counted, expression, limitClause, selection, vary } from './random-parts.js';
import { sentences } from './sentences.js';
import type { Sentence } from './try-sentences.js';
import { varySentence } from './vary-sentence.js';

const LANES = ['item', 'order', 'coupon'];

const sometimes = (chance: Chance, inTimes: number, make: () => string): string | null =>
  chance.once(inTimes) ? make() : null;

/** What the rules of a project give: anything, or points alone, which are decided sooner; most soon in the usual way. */
export type ProjectMix = 'all' | 'points' | 'usual';

/** What programs choose that are decided in the shortest ways. */
const USUAL_ANSWERS: readonly string[] = ['points are rounded per rule', 'bonus points are not multiplied'];

export function programBlock(mix: ProjectMix, chance: Chance): string {
  const clauses = sentences().choices.map((answers) => {
    const usual = mix === 'usual' ? answers.find((answer) => USUAL_ANSWERS.includes(answer)) : undefined;
    const answer = chance.pick(answers);
    return `  ${usual === undefined || chance.once(12) ? answer : usual}`;
  });
  return block('program random', chance.shuffle(clauses));
}

export function earnBlock(id: string, mix: ProjectMix, chance: Chance): string {
  const { rates, during, conditions } = sentences();
  const rate = varySentence(chance.pick(rates).text, chance.draw);
  if (mix === 'usual' && id === 'base' && !chance.once(4)) {
    return block(`earn ${id}`, [
      `  ${rate.replace(' full', '')}`,
      '  when several rates fit, take the highest',
    ]);
  }
  return block(`earn ${id}`, [
    `  ${id !== 'base' && chance.once(4) ? rate.replace('CNY', 'USD') : rate}`,
    id === 'base'
      ? `  when several rates fit, take ${chance.pick(['the highest', 'the lowest', 'all of them'])}`
      : null,
    id === 'base' ? sometimes(chance, 4, () => `  exclude ${selection(chance)}`) : null,
    sometimes(chance, 4, () => `  on the part paid with ${chance.pick(['cash', 'card, wallet'])}`),
    sometimes(chance, 4, () => `  ${vary(chance.pick(during), chance)}`),
    sometimes(chance, 4, () => `  for ${selection(chance)}`),
    sometimes(chance, 3, () => `  when ${expression(conditions, chance)}`),
  ]);
}

export function limitsBlock(chance: Chance): string {
  const counted: Counted = chance.once(3) ? 'money' : 'points';
  return block(
    'limits',
    chance.some(1, 2, () => limitClause(counted, chance)),
  );
}

/** How rarely rules and campaigns displace each other: what does is not decided in the shortest ways. */
const inTimesOf = (mix: ProjectMix): number => (mix === 'usual' ? 12 : 4);

/** Excludes only campaigns of `later`, so that there is no circle. */
export function campaignBlock(id: string, later: readonly string[], mix: ProjectMix, chance: Chance): string {
  const { runs, audiences } = sentences();
  return block(`campaign ${id} "${id}"`, [
    `  ${vary(chance.pick(runs), chance)}`,
    chance.once(2) ? '  for all members' : `  for members with ${expression(audiences, chance, 1)}`,
    ...chance.some(0, 2, () => budgetClause(chance)),
    sometimes(chance, 3, () => limitClause(chance.once(3) ? 'money' : 'points', chance)),
    later.length === 0
      ? null
      : sometimes(chance, inTimesOf(mix), () => `  excludes campaign ${chance.pick(later)}`),
  ]);
}

/** Groups are named after their way, so that rules of one group agree. */
function groupClause(family: string, ways: readonly (readonly [string, string])[], chance: Chance): string {
  const [name, way] = chance.pick(ways);
  return `group ${family}-${name}, ${way}`;
}
const BEST = ['best', 'take the best'] as const;
const BEST_OF_LINE = ['line', 'take the best of each line'] as const;
const ADD = ['sum', 'add up'] as const;
const MULTIPLY = ['product', 'multiply together'] as const;

/** What is settled of a rule before it is written, so that others can refer to it. */
export interface RulePlan {
  readonly id: string;
  /** `on-event`: something other than a purchase sets it off. */
  readonly gives: 'points' | 'discount' | 'favour' | 'on-event';
  /** `null` for a rule that is no discount. */
  readonly lane: string | null;
  /** The one clause on which it waits for an id; `null`: any clauses. */
  readonly key: KeyClause | null;
}

const GIVES = ['points', 'points', 'points', 'discount', 'discount', 'favour', 'on-event'] as const;

export function planRule(id: string, mix: ProjectMix, keys: readonly KeyClause[], chance: Chance): RulePlan {
  const gives = mix === 'all' ? chance.pick(GIVES) : 'points';
  return {
    id,
    gives,
    lane: gives === 'discount' ? chance.pick(LANES) : null,
    key: keys.length === 0 || chance.once(4) ? null : chance.pick(keys),
  };
}

/** Overrides only rules of `later`, so that there is no circle. */
export function ruleBlock(
  plan: RulePlan,
  later: readonly RulePlan[],
  mix: ProjectMix,
  chance: Chance,
): string {
  const rivals = later
    .filter(({ gives, lane }) => gives === plan.gives && lane === plan.lane)
    .map(({ id }) => id);
  const canOverride = rivals.length > 0 && (plan.gives === 'points' || plan.gives === 'discount');
  return block(`rule ${plan.id} "${plan.id}"`, [
    ...(plan.gives === 'on-event'
      ? eventClauses(chance)
      : [...mattersOf(plan, mix, chance), ...effectClauses(plan, mix, chance)]),
    canOverride && mix !== 'usual'
      ? sometimes(chance, 4, () => `  overrides rule ${chance.pick(rivals)}`)
      : null,
  ]);
}

function effectClauses(
  { gives, lane }: RulePlan,
  mix: ProjectMix,
  chance: Chance,
): readonly (string | null)[] {
  if (gives === 'favour') return favourClauses(chance);
  return lane === null ? pointsClauses(mix, chance) : discountClauses(lane, chance);
}

function favourClauses(chance: Chance): readonly (string | null)[] {
  const favour = vary(chance.pick(sentences().favours), chance);
  return [`  ${favour}`, sometimes(chance, 2, () => '  limit 1 time per member per day')];
}

/** What an activity counted can be read and paid for where an activity sets the rule off. */
function eventClauses(chance: Chance): readonly (string | null)[] {
  const { triggers, triggerEffects, triggerConditions, during } = sentences();
  const trigger = chance.once(3) ? 'on activity survey' : chance.pick(triggers).text;
  const isActivity = trigger.startsWith('on activity');
  const fits = ({ text }: { readonly text: string }): boolean =>
    isActivity || !/\b(?:counted|carbon)\b/.test(text);
  return [
    `  ${trigger}`,
    sometimes(chance, 2, () => `  ${vary(chance.pick(during), chance)}`),
    sometimes(chance, 2, () => `  when ${expression(triggerConditions.filter(fits), chance)}`),
    `  ${vary(chance.pick(triggerEffects.filter(fits)), chance)}`,
    '  limit 2 times per member per month',
  ];
}

function pointsClauses(mix: ProjectMix, chance: Chance): readonly (string | null)[] {
  const effect = vary(chance.pick(sentences().pointsEffects), chance);
  const isMultiplier = effect.startsWith('multiply');
  const ways = isMultiplier ? [BEST, ADD, MULTIPLY] : [BEST, ADD];
  const inTimes = isMultiplier ? 1 : 2;
  return [
    `  ${effect}`,
    sometimes(chance, inTimes, () => `  ${groupClause(isMultiplier ? 'times' : 'bonus', ways, chance)}`),
    ...chance.some(0, 1, () => limitClause('points', chance)),
    sometimes(chance, mix === 'usual' ? 400 : 12, () => '  overrides base'),
  ];
}

function discountClauses(lane: string, chance: Chance): readonly (string | null)[] {
  const effect = vary(chance.pick(sentences().discountEffects), chance);
  const isDeal = effect.startsWith('buy') || effect.startsWith('bundle');
  const ways = isDeal ? [BEST, ADD] : [BEST, BEST_OF_LINE, ADD];
  return [
    `  ${effect}`,
    `  in lane ${lane}`,
    sometimes(chance, 2, () => `  ${groupClause(lane, ways, chance)}`),
    sometimes(chance, 3, () => `  ${vary(chance.pick(sentences().floors), chance)}`),
    ...chance.some(0, 1, () => limitClause('money', chance)),
  ];
}

/** What names one id: rules wait for it, where there are many of them. */
const KEYED = /^(?:purchase includes|coupon|partner is|store is|channel is|scene is|paid with)/;
const KEYED_ITEMS = /^(?:product|brand|category|items tagged)/;

/** Two or three clauses: only where many rules name the same kind of id there is an index of it. */
export function keyClauses(chance: Chance): readonly KeyClause[] {
  const { conditions, items } = sentences();
  const keyed = [
    ...conditions.filter(({ text }) => KEYED.test(text)).map((sentence) => ['when', sentence] as const),
    ...items
      .filter(({ text }) => KEYED_ITEMS.test(text))
      .map((sentence) => ['for', ofOne(sentence)] as const),
  ];
  return chance.some(2, 3, () => chance.pick(keyed));
}

/** Too many purchases have one of several categories for an index of them. */
const ofOne = (sentence: Sentence): Sentence => ({ ...sentence, text: sentence.text.replace(/, .*$/, '') });

export type KeyClause = readonly [word: 'when' | 'for', sentence: Sentence];

function mattersOf({ gives, key }: RulePlan, mix: ProjectMix, chance: Chance): readonly (string | null)[] {
  if (key === null) return mix === 'usual' ? simply(chance) : matters(gives !== 'favour', chance);
  const [word, sentence] = key;
  const during = sometimes(chance, 4, () => `  ${vary(chance.pick(sentences().during), chance)}`);
  return [during, `  ${word} ${vary(sentence, chance)}`];
}

/** One clause of a kind, of one sentence: what the shortest ways serve is not mixed with what they do not. */
function simply(chance: Chance): readonly (string | null)[] {
  const { during, conditions, items } = sentences();
  return [
    sometimes(chance, 6, () => `  ${vary(chance.pick(during), chance)}`),
    sometimes(chance, 2, () => `  for ${vary(chance.pick(items), chance)}`),
    sometimes(chance, 2, () => `  when ${vary(chance.pick(conditions), chance)}`),
  ];
}

/** When, for what (not where a rule gives neither points nor money) and on which conditions. */
function matters(isOfItems: boolean, chance: Chance): readonly (string | null)[] {
  const { during, conditions } = sentences();
  return [
    ...chance.some(0, chance.once(3) ? 2 : 0, () => `  ${vary(chance.pick(during), chance)}`),
    isOfItems ? sometimes(chance, 3, () => `  for ${selection(chance)}`) : null,
    ...chance.some(0, 2, () => `  when ${expression(conditions, chance)}`),
  ];
}

const VALUES: readonly (readonly [begins: RegExp, column: string, values: readonly string[]])[] = [
  [/^multiply/, 'times', ['1', '1.5', '2']],
  [/^give/, 'points', ['1 point', '5 points', '40 points']],
  [/share off/, 'off', ['5%', '33%', '100%']],
  [/money off/, 'money off', ['0.01 CNY', '3 CNY', '20 CNY']],
  [/^sell/, 'price', ['0.99 CNY', '9.90 CNY']],
];

const isOfPoints = ({ text }: { readonly text: string }): boolean => /^(?:multiply|give)/.test(text);

export function tableBlock(id: string, mix: ProjectMix, chance: Chance): string {
  const { tables, columns } = sentences();
  const table = chance.pick(mix === 'all' ? tables : tables.filter(isOfPoints));
  const [, valueColumn, values] = VALUES.find(([begins]) => begins.test(table.text)) ?? ['', 'times', ['2']];
  const isDiscount = !isOfPoints(table);
  const lane = chance.pick(LANES);
  const family = isDiscount ? lane : table.text.startsWith('multiply') ? 'times' : 'bonus';
  const heads = chance.some(1, 2, () => chance.pick(columns));
  const row = (): string => {
    const cells = heads.map(({ cells: known }) =>
      chance.once(5) ? 'any' : varySentence(chance.pick(known), chance.draw),
    );
    return `  | ${[...cells, chance.pick(values)].join(' | ')} |`;
  };
  const group = groupClause(family, [BEST, ADD], chance);
  return block(`table ${id} "${id}"`, [
    `  ${vary(table, chance)}, ${group}`,
    isDiscount ? `  in lane ${lane}` : null,
    ...heads.map(({ guard }) => (guard === null ? null : `  when ${guard}`)),
    `  | ${[...heads.map(({ text }) => text), valueColumn].join(' | ')} |`,
    ...chance.some(1, 3, row),
  ]);
}
