/** Words and tokens as messages show them, in both languages. */
import type { IToken } from 'chevrotain';
import type { Localized } from '../text/localized.js';
import { sameText } from '../text/localized.js';
import { HAN } from './han.js';
import { shortenText } from './shorten-text.js';
import { TEXT } from './tokens.js';

const CLASSES: Readonly<Record<string, Localized>> = {
  '<name>': { en: 'a name', zh: '名称' },
  '<text>': { en: 'a text in quotes', zh: '带引号的文字' },
  '<number>': { en: 'a number', zh: '数字' },
  '<date>': { en: 'a date', zh: '日期' },
  '<time>': { en: 'a time', zh: '时刻' },
  '<word>': { en: 'a name', zh: '名称' },
  '<unit>': { en: 'a unit', zh: '单位' },
};

const LIST_LIMIT = 12;

export function describeToken(token: IToken): Localized {
  if (token.tokenType.name === 'EOF') return { en: 'the end of the file', zh: '文件结尾' };
  const shown = shortenText(token.image);
  return token.tokenType === TEXT
    ? { en: `"${shown}"`, zh: `「${shown}」` }
    : { en: `\`${shown}\``, zh: `“${shown}”` };
}

/** `a number, points or …`; English words for English readers, Chinese words for Chinese ones. */
export function describeExpected(words: readonly string[]): Localized {
  const unique = [...new Set(words)];
  const own = (isHan: boolean): string[] => {
    const literal = unique.filter((word) => CLASSES[word] === undefined);
    const fitting = literal.filter(
      (word) => HAN.test(word) === isHan || (!/[A-Za-z]/.test(word) && !HAN.test(word)),
    );
    return fitting.length > 0 ? fitting : literal;
  };
  const classes = unique.flatMap((word) => (CLASSES[word] === undefined ? [] : [CLASSES[word] as Localized]));
  return {
    en: joinList(
      [...new Set([...classes.map((text) => text.en), ...own(false).map((word) => `\`${word}\``)])],
      ', ',
      ' or ',
    ),
    zh: joinList(
      [...new Set([...classes.map((text) => text.zh), ...own(true).map((word) => `“${word}”`)])],
      '、',
      '或',
    ),
  };
}

function joinList(items: readonly string[], separator: string, last: string): string {
  if (items.length === 0) return sameText('…').en;
  const shown = items.length > LIST_LIMIT ? [...items.slice(0, LIST_LIMIT), '…'] : items;
  if (shown.length === 1) return shown[0] as string;
  return `${shown.slice(0, -1).join(separator)}${last}${shown[shown.length - 1]}`;
}
