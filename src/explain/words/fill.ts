/** Sentences in both languages, put together from templates with `{name}` slots. */
import { closeGaps } from '../../text/close-gaps.js';
import type { Language, Localized } from '../../text/localized.js';

export type Words = string | Localized;

const SLOT = /\{([A-Za-z]+)\}/;

/**
 * Fills the slots of a template. A blank between a slot and the words around it goes away in Chinese where two
 * wide characters would meet, so that templates can be written with blanks: `需要 {what} 品类` gives `需要零食品类`
 * and `需要 snack 品类`. Braces inside a value are no slots. Throws for a slot without a value (a bug).
 */
export function fill(template: Localized, values: Readonly<Record<string, Words>>): Localized {
  return {
    en: piecesOf(template.en, values, 'en').join(''),
    zh: closeGaps(piecesOf(template.zh, values, 'zh')),
  };
}

/** Literal pieces at even places, values at odd ones. */
function piecesOf(template: string, values: Readonly<Record<string, Words>>, language: Language): string[] {
  return template.split(SLOT).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const words = Object.hasOwn(values, piece) ? values[piece] : undefined;
    if (words === undefined) throw new RangeError(`the template "${template}" has no value for {${piece}}`);
    return inLanguage(words, language);
  });
}

function inLanguage(words: Words, language: Language): string {
  return typeof words === 'string' ? words : words[language];
}

/** Joins words of both languages with a separator each; blanks in Chinese as `fill` has them. */
export function join(parts: readonly Words[], separator: Localized): Localized {
  const pieces = parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
  const inEach = (language: Language): string[] => pieces.map((piece) => inLanguage(piece, language));
  return { en: inEach('en').join(''), zh: closeGaps(['', ...inEach('zh'), '']) };
}

/** More values than this are cut short with how many there are. */
const LISTED_MAX = 5;

/** `a, b or c` and `a、b 或 c`; long lists are cut. */
export function listWords(parts: readonly Words[], last: 'or' | 'and'): Localized {
  if (parts.length > LISTED_MAX) {
    const shown = join(parts.slice(0, LISTED_MAX), { en: ', ', zh: '、' });
    const rest = `${parts.length - LISTED_MAX}`;
    return fill(
      { en: '{shown} and {rest} more', zh: '{shown} 等 {all} 个' },
      { shown, rest, all: `${parts.length}` },
    );
  }
  const [final] = parts.slice(-1);
  if (final === undefined) return { en: 'none', zh: '无' };
  if (parts.length === 1) return asLocalized(final);
  const first = join(parts.slice(0, -1), { en: ', ', zh: '、' });
  const between =
    last === 'or'
      ? { en: '{first} or {final}', zh: '{first} 或 {final}' }
      : { en: '{first} and {final}', zh: '{first} 和 {final}' };
  return fill(between, { first, final });
}

function asLocalized(words: Words): Localized {
  return typeof words === 'string' ? { en: words, zh: words } : words;
}
