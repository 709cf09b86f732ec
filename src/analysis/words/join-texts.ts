import type { Localized } from '../../text/localized.js';

/** Texts one after the other, with a mark between them. */
export function joinTexts(texts: readonly Localized[], mark: Localized): Localized {
  return {
    en: texts.map(({ en }) => en).join(mark.en),
    zh: texts.map(({ zh }) => zh).join(mark.zh),
  };
}

export const COMMA: Localized = { en: ', ', zh: '，' };
