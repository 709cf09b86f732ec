/** Changes the numbers, names, dates and comparisons of a sentence, so that one example becomes many. */
import type { Draw } from '../random-file.js';
import { NAME_FAMILIES } from './project-yaml.js';

/** Numbers that meet: what sentences ask for is what random purchases bring, a cent more or less. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  CNY: ['0.01', '1', '9.99', '10', '19.90', '20', '30', '50', '99.99', '100', '150', '300'],
  points: ['1', '5', '10', '30', '50', '100', '300'],
  items: ['1', '2', '3'],
  times: ['1', '2', '3'],
  days: ['1', '2', '7', '30'],
  years: ['18', '25', '60'],
  gCO2e: ['100', '250', '1000'],
  litres: ['1', '10', '30'],
  km: ['3', '10'],
};
const UNIT_WORDS: Readonly<Record<string, string>> = {
  point: 'points',
  item: 'items',
  time: 'times',
  day: 'days',
};
const PERCENTAGES = ['5%', '10%', '33%', '50%', '100%'];
const FACTORS = ['1', '1.1', '1.5', '2', '3'];
const SCORES = ['600', '720', '800'];
const FIRST_TIMES = ['00:00', '09:00', '10:00', '22:00'];
const SECOND_TIMES = ['12:00', '14:00', '18:30', '24:00'];
const COMPARATORS = ['at least', 'at most', 'more than', 'less than', 'exactly'];
/** Not in `includes at least 3 items of …` and `free at most 3 times`, which know one comparison only. */
const COMPARATOR = /(?<!includes )\b(?:at least|at most|more than|less than|exactly)\b(?! \d+ times?$)/g;
const DATED = ['before', 'after', 'on or before', 'on or after'];
/** The days around which random purchases are made. */
const FIRST_DAYS = ['2027-01-25', '2027-02-01', '2027-02-06', '2027-02-08', '2027-02-14'];
const SECOND_DAYS = ['2027-02-14', '2027-02-15', '2027-02-17', '2027-02-20', '2027-03-01'];

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d+:\d{2}$/;
const NUMBER = /^\d[\d,]*(?:\.\d+)?$/;

export function varySentence(sentence: string, draw: Draw): string {
  const pick = <T>(choices: readonly T[]): T => choices[draw(choices.length)] as T;
  const compared = sentence
    .replace(COMPARATOR, () => (draw(2) === 0 ? 'at least' : pick(COMPARATORS)))
    .replace(/\b(?:on or )?(?:before|after)\b(?= \d{4}-)/g, () => pick(DATED));
  // A range keeps its numbers: the second must not become the smaller one.
  const isRange = /\b(?:between|through)\b/.test(compared);
  const words = compared.split(' ');
  return words.map((word, index) => varyWord(word, words, index, isRange, draw)).join(' ');
}

function varyWord(
  written: string,
  words: readonly string[],
  index: number,
  isRange: boolean,
  draw: Draw,
): string {
  const pick = (choices: readonly string[]): string => choices[draw(choices.length)] as string;
  const word = written.replace(/,$/, '');
  const comma = written.slice(word.length);
  const family = NAME_FAMILIES.find((names) => names.includes(word));
  if (family !== undefined) return pick(family) + comma;
  const isSecond = (form: RegExp): boolean => words.slice(0, index).some((one) => form.test(one));
  if (DATE.test(word)) return pick(isSecond(DATE) ? SECOND_DAYS : FIRST_DAYS) + comma;
  if (TIME.test(word)) return pick(isSecond(TIME) ? SECOND_TIMES : FIRST_TIMES) + comma;
  if (/^\d+%$/.test(word)) return pick(PERCENTAGES) + comma;
  if (!NUMBER.test(word) || isRange || comma !== '') return written;
  return varyNumber(word, words, index, draw);
}

function varyNumber(word: string, words: readonly string[], index: number, draw: Draw): string {
  const pick = (choices: readonly string[]): string => choices[draw(choices.length)] as string;
  const unit = (words[index + 1] ?? '').replace(/,$/, '');
  const known = NUMBERS[UNIT_WORDS[unit] ?? unit];
  if (known !== undefined) return pick(known);
  if (words[index - 1] === 'by') return pick(FACTORS);
  if (word === '720') return pick(SCORES);
  const value = Number(word);
  // A group of units has at least two of them.
  const least = words[index - 1] === 'every' || words[index - 1] === 'of' ? 0 : 1;
  return value > 1 && value <= 5 ? String(value - least + draw(2 + least)) : word;
}
