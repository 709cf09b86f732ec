/** Quotation marks around names and texts. */
import type { Language } from '../../text/localized.js';

type Marks = readonly [open: string, close: string];

const MARKS: Readonly<Record<Language, readonly Marks[]>> = {
  en: [
    ['"', '"'],
    ['“', '”'],
    ['「', '」'],
    ['＂', '＂'],
  ],
  zh: [
    ['「', '」'],
    ['“', '”'],
    ['"', '"'],
    ['＂', '＂'],
  ],
};

/** In the first pair of marks of the language whose closing mark the text does not contain. */
export function quoteText(text: string, language: Language): string {
  const own = MARKS[language];
  // A text that was parsed stood in one of the pairs, so at least that one fits.
  const [open, close] = own.find((marks) => !text.includes(marks[1])) ?? (own[0] as Marks);
  return `${open}${text}${close}`;
}

/** Whether the text could stand without marks, as far as its characters go. */
export function isId(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\/[0-9]+)?$/.test(text);
}
