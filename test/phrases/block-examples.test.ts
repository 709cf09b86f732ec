/** The example of every clause, in both languages: read without a complaint, the same in both, printed and translated back. */
import { describe, expect, test } from 'vitest';
import { BLOCKS, PHRASES } from '../../src/phrases/book.js';
import type { Phrase } from '../../src/phrases/phrase.js';
import type { Language } from '../../src/text/localized.js';
import { formatText, GRAMMAR, parseText } from '../support/syntax.js';
import { meaningOf } from '../support/tree-meaning.js';

const END: Readonly<Record<Language, string>> = { en: 'end', zh: '结束' };

/** A file with one block that holds the example of the clause. */
function fileOf(clause: Phrase, headerKind: string, language: Language): string {
  const header = PHRASES.find(({ kinds }) => kinds.includes(headerKind));
  const line = (phrase: Phrase | undefined): string => phrase?.documentation.example[language] ?? '';
  return `jifen 1\n\n${line(header)}\n  ${line(clause)}\n${END[language]}\n`;
}

/** What a file says but for texts, which its people write. */
function sayingOf(text: string): unknown {
  const meaning = JSON.stringify(meaningOf(parseText(text).tree, GRAMMAR), (key, value: unknown) =>
    key === 'text' ? '' : value,
  );
  return JSON.parse(meaning);
}

describe.each(BLOCKS)('$id', ({ headerKind, clauseKind }) => {
  const clauses = PHRASES.filter(({ kinds }) => kinds.includes(clauseKind));

  test.each(clauses.map((phrase) => [phrase.id, phrase] as const))('%s', (_id, clause) => {
    const [en, zh] = [fileOf(clause, headerKind, 'en'), fileOf(clause, headerKind, 'zh')];
    expect(parseText(en).diagnostics).toEqual([]);
    expect(parseText(zh).diagnostics).toEqual([]);
    expect(sayingOf(zh)).toEqual(sayingOf(en));
    for (const text of [en, zh]) expect(sayingOf(formatText(text) ?? '')).toEqual(sayingOf(text));
    expect(sayingOf(formatText(en, 'zh') ?? '')).toEqual(sayingOf(en));
    expect(formatText(formatText(en, 'zh') ?? '', 'en')).toBe(formatText(en, 'en'));
  });
});
