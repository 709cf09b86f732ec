import type { Localized } from '../text/localized.js';

/** The suggestion of a word that was probably meant. */
export function didYouMean(word: string): Localized {
  return { en: `did you mean \`${word}\`?`, zh: `是否想写“${word}”？` };
}
