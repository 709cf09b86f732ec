/**
 * The same text as engines keep it for names of properties. Texts of that kind are compared by where they lie, and short
 * texts that `JSON.parse` makes are of that kind: looking one up among interned keys takes half the time.
 */
export function internText(text: string): string {
  return internTexts([text])[0] ?? text;
}

/** The same for many, each of them once. In any order. */
export function internTexts(texts: Iterable<string>): string[] {
  const holder: Record<string, true> = Object.create(null);
  for (const text of texts) holder[text] = true;
  return Object.keys(holder);
}
