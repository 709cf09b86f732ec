/** What currencies are called in campaigns and reports. */
import { type Localized, sameText } from './localized.js';

/** Currencies that have a word of their own in Chinese; all others go by their ISO 4217 code in both languages. */
export const CURRENCY_WORDS: ReadonlyMap<string, Localized> = new Map([
  ['CNY', { en: 'CNY', zh: '元' }],
  ['USD', { en: 'USD', zh: '美元' }],
  ['EUR', { en: 'EUR', zh: '欧元' }],
  ['GBP', { en: 'GBP', zh: '英镑' }],
  ['HKD', { en: 'HKD', zh: '港元' }],
  ['JPY', { en: 'JPY', zh: '日元' }],
]);

/** The word of a currency by its code. */
export function currencyWords(code: string): Localized {
  return CURRENCY_WORDS.get(code) ?? sameText(code);
}
