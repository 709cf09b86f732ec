/**
 * Words and signs that people write out of habit where the language has another word, with what to write instead.
 * They only make messages helpful: none of them is ever accepted.
 */
import type { Localized } from '../text/localized.js';
import { didYouMean } from './did-you-mean.js';
import { writeInstead } from './odd-figures.js';

const say = (en: string, zh: string): Localized => ({ en: `write \`${en}\``, zh: `请写“${zh}”` });

const AT_LEAST = say('is at least', '不低于');
const AT_MOST = say('is at most', '不超过');
const MORE = say('is more than', '高于');
const LESS = say('is less than', '低于');
const QUOTES: Localized = { en: 'texts stand in "…"', zh: '文字写在「…」或 "…" 中' };
const MONEY: Localized = {
  en: 'the currency stands behind the number: `30 CNY`',
  zh: '币种写在数字之后：“30 元”',
};
const RANGE = say('through', '至');

const SIGNS: ReadonlyMap<string, Localized> = new Map([
  ...['>=', '=>', '≥', '≧', '⩾', '＞＝'].map((sign) => [sign, AT_LEAST] as const),
  ...['<=', '=<', '≤', '≦', '⩽', '＜＝'].map((sign) => [sign, AT_MOST] as const),
  ...['>', '＞'].map((sign) => [sign, MORE] as const),
  ...['<', '＜'].map((sign) => [sign, LESS] as const),
  ...['=', '==', '＝'].map((sign) => [sign, say('is', '为')] as const),
  ...[':', '：'].map((sign) => [sign, { en: 'leave it out', zh: '去掉即可' }] as const),
  ...['!=', '<>', '≠'].map((sign) => [sign, say('is not', '不为')] as const),
  ...['¥', '￥', '$', '€', '£'].map((sign) => [sign, MONEY] as const),
  ...['~', '～', '-', '–', '—', '――', '——'].map((sign) => [sign, RANGE] as const),
  ...['&', '&&', '＆'].map((sign) => [sign, say('and', '且')] as const),
  ...['+', '＋'].map((sign) => [sign, say('plus', '以及')] as const),
  ...["'", '‘', '’', '『', '』', '《', '》', '【', '】', '」', '”', '`'].map(
    (sign) => [sign, QUOTES] as const,
  ),
]);

const NO_MINUS: Localized = { en: 'no number of the language is below zero', zh: '本语言中没有负数' };

/** For a run of signs that mean nothing in the language; `next` is the character behind it. */
export function suggestForSigns(signs: string, next: string): Localized | null {
  if (signs === '-' && /\d/.test(next)) return NO_MINUS;
  return SIGNS.get(signs) ?? SIGNS.get([...signs][0] ?? '') ?? null;
}

/** English words by what they were meant to be; helpful only where that word can stand. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['if', 'when'],
  ['where', 'when'],
  ['while', 'when'],
  ['to', 'through'],
  ['until', 'through'],
  ['till', 'through'],
  ['order', 'purchase'],
  ['basket', 'purchase'],
  ['cart', 'purchase'],
  ['customer', 'member'],
  ['customers', 'members'],
  ['shoppers', 'members'],
  ['users', 'members'],
  ['award', 'give'],
  ['grant', 'give'],
  ['cap', 'limit'],
  ['max', 'limit'],
  ['maximum', 'limit'],
  ['maximal', 'limit'],
  ['reason', 'because'],
  ['dates', 'runs'],
  ['discount', 'take'],
  ['double', 'multiply points by 2'],
  ['triple', 'multiply points by 3'],
  ['minimum', 'at least'],
  ['min', 'at least'],
  ['equals', 'is'],
  ['equal', 'is'],
  ['item', 'unit'],
  ['each', 'per'],
  ['every', 'per'],
  ['for', 'per'],
  ['spend', 'paid amount'],
  ['total', 'paid amount'],
  ['birthday', 'member birthday'],
  ['tier', 'member tier'],
  ['second', 'take 50% off one unit in every 2'],
  ['half', 'take 50% off each unit'],
]);

/** `expected`: the words that can stand here. */
export function suggestForWord(word: string, expected: Iterable<string>): Localized | null {
  const meant = WORDS.get(word.toLowerCase());
  if (meant === undefined || !new Set(expected).has(meant.split(' ')[0] as string)) return null;
  return didYouMean(meant);
}

/** Chinese words by what they were meant to be. */
const HAN_WORDS: ReadonlyMap<string, string> = new Map([
  ...['如果', '假如', '若', '若是', '只要'].map((word) => [word, '当'] as const),
  ...['并且', '而且', '同时'].map((word) => [word, '且'] as const),
  ['或者', '或'],
  ...['大于等于', '大于或等于', '不小于', '不少于', '至少'].map((word) => [word, '不低于'] as const),
  ...['小于等于', '小于或等于', '不大于', '不高于', '不多于', '至多'].map(
    (word) => [word, '不超过'] as const,
  ),
  ...['大于', '多于', '超过', '超出'].map((word) => [word, '高于'] as const),
  ...['小于', '少于', '不到', '不足'].map((word) => [word, '低于'] as const),
  ...['是', '属于'].map((word) => [word, '为'] as const),
  ['不是', '不为'],
  ['到', '至'],
  ...['赠送', '赠', '奖励', '发放'].map((word) => [word, '送'] as const),
  ...['限每人', '每人限', '限每位会员', '每人'].map((word) => [word, '限每会员'] as const),
  ...['每笔', '每个订单'].map((word) => [word, '每单'] as const),
  ...['每个', '每份'].map((word) => [word, '每件'] as const),
  ...['每天', '每个自然日'].map((word) => [word, '每日'] as const),
  ['每个月', '每月'],
  ['每季度', '每季'],
  ...['面向所有会员', '面向全部会员', '所有会员', '全部会员', '全体会员'].map(
    (word) => [word, '面向全体会员'] as const,
  ),
  ['会员年龄', '年龄'],
  ['周末', '周六、周日'],
  ['工作日', '周一、周二、周三、周四、周五'],
  ['周天', '周日'],
  ['分', '积分'],
  ...['块', '块钱', '元钱'].map((word) => [word, '元'] as const),
  ['活动时间', '时间'],
  ['活动预算', '预算'],
  ...['条件', '前提'].map((word) => [word, '当'] as const),
  ['半价', '打 5 折'],
  ...['第二件半价', '第二件五折'].map((word) => [word, '逢第 2 件打 5 折'] as const),
  ...['双倍积分', '积分双倍', '积分翻倍'].map((word) => [word, '积分 2 倍'] as const),
  ['三倍积分', '积分 3 倍'],
  ['买一送一', '买 1 件送 1 件'],
  ['买二送一', '买 2 件送 1 件'],
  ['买三送一', '买 3 件送 1 件'],
]);

/** Between values or between conditions: the two are written differently. */
const JOINING: ReadonlySet<string> = new Set(['和', '及', '跟']);
const JOIN: Localized = {
  en: 'write `、` between values and `且` between conditions',
  zh: '并列的值之间写“、”，条件之间写“且”',
};

/** What is meant depends on the sentence, so that the message shows each. */
const HAN_PHRASES: ReadonlyMap<string, Localized> = new Map([
  [
    '满',
    {
      en: 'write `不低于` in a condition, `每满 300 元减 40 元` for money off every full step',
      zh: '条件中写“不低于”；每满一次减一次写“每满 300 元减 40 元”',
    },
  ],
  [
    '全场',
    {
      en: 'leave it out: without `适用于` a rule is about the whole purchase, as in `合计打 8 折`',
      zh: '去掉即可：不写“适用于”就是整单商品，如“合计打 8 折”',
    },
  ],
]);

const LONGEST = Math.max(...[...HAN_WORDS.keys()].map((word) => word.length));
const NUMERALS: ReadonlyMap<string, string> = new Map([
  ...[...'零一二三四五六七八九'].map((word, digit) => [word, String(digit)] as const),
  ['两', '2'],
  ['双', '2'],
  ['半', '0.5'],
]);
/** 两倍, 三件; of tenths also two figures, 八五折 for 8.5 折. */
const SPELT =
  /^(?:([零一二三四五六七八九])([一二三四五六七八九])折|([零一二三四五六七八九两双半])(倍|折|次|件|天|元|岁|组))/;

/** Everyone is said by a whole clause, which one tells the word before: an offer is 开放给, a campaign 面向. */
const EVERYONE: ReadonlySet<string> = new Set(['所有会员', '全部会员', '全体会员']);
const OPEN_TO = '开放给';

function meantAt(word: string, before: string): string | undefined {
  return EVERYONE.has(word) && before.trimEnd().endsWith(OPEN_TO)
    ? `${OPEN_TO}全体会员`
    : HAN_WORDS.get(word);
}

export interface HanHabit {
  readonly length: number;
  readonly suggestion: Localized;
}

/**
 * The longest such word at the beginning of a text, or a number spelt out with its unit: 两倍, 八五折. `before`: what
 * stands before the text, so that the suggestion fits its place.
 */
export function findHanHabit(text: string, before: string): HanHabit | null {
  const spelt = findSpeltNumber(text);
  for (let length = Math.min(LONGEST, text.length); length > (spelt?.length ?? 0); length -= 1) {
    const word = text.slice(0, length);
    const meant = meantAt(word, before);
    if (meant !== undefined) return { length, suggestion: didYouMean(meant) };
    const phrase = JOINING.has(word) ? JOIN : HAN_PHRASES.get(word);
    if (phrase !== undefined) return { length, suggestion: phrase };
  }
  return spelt;
}

function findSpeltNumber(text: string): HanHabit | null {
  const spelt = SPELT.exec(text);
  if (spelt === null) return null;
  const [image, whole = '', tenths = '', single = '', unit = '折'] = spelt;
  const digits = single === '' ? [whole, tenths] : [single];
  const written = digits.map((word) => NUMERALS.get(word)).join('.');
  return { length: image.length, suggestion: writeInstead(`${written} ${unit}`) };
}

const LENGTHS: ReadonlyMap<number, number> = longestByFirst([
  ...HAN_WORDS.keys(),
  ...JOINING,
  ...HAN_PHRASES.keys(),
  // Of a number spelt out, the first figure: 八五折 has one more, and the unit.
  ...[...NUMERALS.keys()].map((numeral) => `${numeral}…折`),
]);

function longestByFirst(words: readonly string[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    lengths.set(first, Math.max(word.length, lengths.get(first) ?? 0));
  }
  return lengths;
}

/** How long what `findHanHabit` finds can be at most where the text begins with this code unit; 0: it finds nothing. */
export function longestHabitFrom(unit: number): number {
  return LENGTHS.get(unit) ?? 0;
}

/** The words of this list, for the proof that none is ever read as words of the language. */
export const HAN_HABITS: readonly string[] = [...HAN_WORDS.keys(), ...JOINING, ...HAN_PHRASES.keys()];
