/** Random parts of sentences: conditions, selections of items, quotas, limits. */
import { PHRASES } from '../../../src/phrases/book.js';
import type { Chance } from './chance.js';
import { sentences } from './sentences.js';
import type { Sentence } from './try-sentences.js';
import { varySentence } from './vary-sentence.js';

function exampleTexts(kind: string): readonly string[] {
  return PHRASES.filter(({ kinds }) => kinds.includes(kind)).map(
    ({ documentation }) => documentation.example.en,
  );
}
const WINDOWS = exampleTexts('window');
const TARGETS = exampleTexts('target');
const LIMIT_PERIODS = exampleTexts('limit-period');

/** What points can be given for so much of. */
const STEPS = ['10 CNY', '10 CNY', '100 CNY', '100 gCO2e', '1 litres', '10 litres', '0.3 litres'];
const MONEY_STEP = /\b100? CNY$/;

/** A sentence with other numbers and names, and with other parts where it has parts of a kind of their own. */
export function vary({ id, text, guard }: Sentence, chance: Chance): string {
  const { pick, once, draw } = chance;
  if (guard !== null && once(10)) return guard.replace(/known$/, pick(['known', 'unknown']));
  const whole = (id.startsWith('effect/give-per-') ? text.replace(MONEY_STEP, () => pick(STEPS)) : text)
    .replace(/\b(?:each unit|the total)\b/, () => pick(TARGETS))
    .replace(/(?<= of | from |includes )(?:category \w+|items tagged [\w-]+)/, (items) =>
      once(3) ? `(${selection(chance)})` : items,
    );
  // The same window throughout: what is known of one window is not known of another.
  const window = varySentence(pick(WINDOWS), draw);
  const varied = varySentence(whole, draw).replace(/\b(?<!birthday )(?<!birthday is )this month\b/g, window);
  const negated = once(5)
    ? varied.replace(/ is (?!used|today)(?=[a-z]+(?:, [a-z]+)*\)?$)/, ' is not ')
    : varied;
  return negated.includes(' is not known') || negated.includes(' is not unknown') ? varied : negated;
}

/** Conditions joined in every way; `pool` are those of rules or of audiences. */
export function expression(pool: readonly Sentence[], chance: Chance, depth = 2): string {
  const leaf = (): string => vary(chance.pick(pool), chance);
  const inner = (): string =>
    depth > 1 && chance.once(3) ? `(${expression(pool, chance, depth - 1)})` : leaf();
  switch (chance.draw(6)) {
    case 0:
      return `${inner()} and ${inner()}`;
    case 1:
      return `${inner()} or ${inner()}`;
    case 2:
      return `not ${inner()}`;
    default:
      return leaf();
  }
}

export function selection(chance: Chance): string {
  const { items, exceptions } = sentences();
  const leaf = (pool = items): string => vary(chance.pick(pool), chance);
  switch (chance.draw(8)) {
    case 0:
      return `${leaf()} plus ${leaf()}`;
    case 1:
      return `${leaf()} also ${leaf()}`;
    case 2:
      return `${leaf()} except ${leaf(exceptions)}`;
    default:
      return leaf();
  }
}

/** What the rules of a discount, or those of points, can be limited in. */
export type Counted = 'points' | 'money';

const QUOTAS = {
  points: ['10 points', '50 points', '100 points', '300 points', '1,000 points', '1 time', '2 times'],
  money: ['1 CNY', '5.55 CNY', '20 CNY', '100 CNY', '1 time', '2 times'],
} as const;

export function limitClause(counted: Counted, chance: Chance): string {
  const quota = chance.pick(QUOTAS[counted]);
  if (chance.once(4)) return `  limit ${quota} per purchase`;
  return `  limit ${quota} per member ${varySentence(chance.pick(LIMIT_PERIODS), chance.draw)}`;
}

export function budgetClause(chance: Chance): string {
  const quota = chance.pick([
    '200 points',
    '777 points',
    '5,000 points',
    '30 CNY',
    '200 CNY',
    '3 times',
    '20 times',
    // Such as are not used up at once.
    '100,000 points',
    '20,000 CNY',
    '2,000 times',
  ]);
  const per = chance.pick(['', '', ' per day', ' per week', ' per month', ' per quarter', ' per year']);
  const end = chance.pick(['pay the rest', 'pay nothing', 'pay in full']);
  return `  budget ${quota}${per}, then ${end} and close`;
}
