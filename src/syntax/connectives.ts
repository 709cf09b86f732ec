/** The words that join conditions (`and`, `or`, `not`) and item selections (`plus`, `also`, `except`). */
import type { Language } from '../text/localized.js';
import type { Connective } from './tree.js';

export const CONNECTIVES: Readonly<Record<Connective, Readonly<Record<Language, string>>>> = {
  and: { en: 'and', zh: '且' },
  or: { en: 'or', zh: '或' },
  not: { en: 'not', zh: '非' },
  plus: { en: 'plus', zh: '以及' },
  also: { en: 'also', zh: '同时属于' },
  except: { en: 'except', zh: '不含' },
};

export const END_WORDS: Readonly<Record<Language, string>> = { en: 'end', zh: '结束' };

/** First word of every file, in both languages. */
export const LANGUAGE_WORD = 'jifen';
