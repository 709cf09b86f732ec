/** Sets of texts: some, or all but some. */

export interface TextSet {
  /** `texts` are those that are not in the set. */
  readonly allBut: boolean;
  readonly texts: ReadonlySet<string>;
}

export const ALL_TEXTS: TextSet = { allBut: true, texts: new Set() };

export function onlyTexts(texts: Iterable<string>): TextSet {
  return { allBut: false, texts: new Set(texts) };
}

export function complementTexts({ allBut, texts }: TextSet): TextSet {
  return { allBut: !allBut, texts };
}

export function hasText({ allBut, texts }: TextSet, text: string): boolean {
  return texts.has(text) !== allBut;
}

export function intersectTexts(a: TextSet, b: TextSet): TextSet {
  if (a.allBut && a.texts.size === 0) return b;
  if (!a.allBut) return onlyTexts([...a.texts].filter((text) => hasText(b, text)));
  if (!b.allBut) return onlyTexts([...b.texts].filter((text) => hasText(a, text)));
  return { allBut: true, texts: new Set([...a.texts, ...b.texts]) };
}

/** Texts are without number, so all but some is never empty. */
export function hasNoTexts({ allBut, texts }: TextSet): boolean {
  return !allBut && texts.size === 0;
}

export function isTextSubset(part: TextSet, whole: TextSet): boolean {
  if (!part.allBut) return every(part.texts, (text) => hasText(whole, text));
  return whole.allBut && every(whole.texts, (text) => part.texts.has(text));
}

export function doTextsMeet(a: TextSet, b: TextSet): boolean {
  if (a.allBut && b.allBut) return true;
  const [some, others] = a.allBut ? [b, a] : [a, b];
  return !every(some.texts, (text) => !hasText(others, text));
}

function every(texts: ReadonlySet<string>, holds: (text: string) => boolean): boolean {
  for (const text of texts) if (!holds(text)) return false;
  return true;
}
