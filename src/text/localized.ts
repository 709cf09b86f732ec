/** A text in both languages of Jifen. */

export type Language = 'en' | 'zh';
export const LANGUAGES: readonly Language[] = ['en', 'zh'];

export interface Localized {
  readonly en: string;
  readonly zh: string;
}

/** The same text in both languages: for codes, numbers and names that people invented. */
export function sameText(text: string): Localized {
  return { en: text, zh: text };
}
