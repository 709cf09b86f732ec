/** The phrase book as `jifen words` prints it: every sentence in both languages, side by side. */
import { displayWidth } from '../../text/display-width.js';
import type { Language } from '../../text/localized.js';
import { CONNECTIVES } from '../connectives.js';
import { UNITS } from '../units.js';
import { choicesOf } from './choices-of.js';
import type { DescribedBook, DescribedPhrase } from './described-book.js';
import { sectionsOf } from './sections.js';
import { showPattern } from './show-pattern.js';

type Pair = readonly [en: string, zh: string];

/** A sentence: its patterns, and the words of its choices. */
interface WordEntry {
  readonly patterns: readonly Pair[];
  readonly choices: readonly Pair[];
  /** What is said about it, with its example. */
  readonly documentation: Pair;
  readonly alsoCalled: readonly string[];
}

interface WordGroup {
  readonly title: string;
  readonly entries: readonly WordEntry[];
}

/** English patterns wider than this stand on a line of their own. */
const COLUMN_MAX = 64;

/**
 * @param search only sentences that contain all these words, in either language, and of choices only those that contain
 *   them where the sentence itself does not; where there is none, the sentences that people call so, or else those that
 *   are explained with these words. `null` for all
 * @returns a text that ends with a line break, empty when nothing was found
 */
export function printWords(book: DescribedBook, search: string | null = null): string {
  const wanted = (search ?? '').toLowerCase().split(/\s+/);
  const fits = (text: string): boolean => wanted.every((word) => text.toLowerCase().includes(word));
  const isFound = ([en, zh]: Pair): boolean => fits(en) || fits(zh);
  const groups = groupsOf(book);
  const ways: readonly ((entry: WordEntry) => readonly Pair[])[] = [
    (entry) => pairsFound(entry, isFound),
    ({ patterns, alsoCalled }) => (alsoCalled.some(fits) ? patterns : []),
    ({ patterns, documentation }) => (isFound(documentation) ? patterns : []),
  ];
  for (const pairsOf of ways) {
    const found = printGroups(groups, pairsOf);
    if (found !== '') return found;
  }
  return '';
}

function printGroups(groups: readonly WordGroup[], pairsOf: (entry: WordEntry) => readonly Pair[]): string {
  return groups
    .map(({ title, entries }) => ({ title, pairs: entries.flatMap(pairsOf) }))
    .filter(({ pairs }) => pairs.length > 0)
    .map(printGroup)
    .join('\n');
}

function pairsFound({ patterns, choices }: WordEntry, isFound: (pair: Pair) => boolean): readonly Pair[] {
  if (patterns.some(isFound)) return [...patterns, ...choices];
  const found = choices.filter(isFound);
  return found.length === 0 ? [] : [...patterns, ...found];
}

function groupsOf(book: DescribedBook): readonly WordGroup[] {
  const sections = sectionsOf(book).map(({ title, header, phrases }) => ({
    title: `${title.en} · ${title.zh}`,
    entries: [...(header === null ? [] : [header]), ...phrases].map((phrase) => entryOf(phrase, book)),
  }));
  return [
    ...sections,
    { title: 'words that join · 连接词', entries: entriesOf(joiningPairs()) },
    { title: 'units · 单位', entries: entriesOf(unitPairs()) },
  ];
}

function entriesOf(pairs: readonly Pair[]): readonly WordEntry[] {
  return pairs.map((pair) => ({ patterns: [pair], choices: [], documentation: ['', ''], alsoCalled: [] }));
}

function entryOf(phrase: DescribedPhrase, book: DescribedBook): WordEntry {
  const shown = (language: Language): readonly string[] =>
    phrase.patterns[language].map((pattern) => showPattern(phrase, pattern, language));
  const [en, zh] = [shown('en'), shown('zh')];
  const patterns = Array.from(
    { length: Math.max(en.length, zh.length) },
    (_, index): Pair => [en[index] ?? '', zh[index] ?? ''],
  );
  const choices = choicesOf(phrase, book).flatMap(({ options }) =>
    options.map((option): Pair => [`    ${option.en}`, `    ${option.zh}`]),
  );
  const { summary, example, alsoCalled = [] } = phrase.documentation;
  const documentation: Pair = [`${summary.en} ${example.en}`, `${summary.zh} ${example.zh}`];
  return { patterns, choices, documentation, alsoCalled };
}

function joiningPairs(): readonly Pair[] {
  return Object.values(CONNECTIVES).map(({ en, zh }): Pair => [en, zh]);
}

function unitPairs(): readonly Pair[] {
  return UNITS.map(({ en, zh, readAlso = [] }): Pair => [en.join(', '), [...zh, ...readAlso].join('、')]);
}

function printGroup({ title, pairs }: { readonly title: string; readonly pairs: readonly Pair[] }): string {
  const width = Math.max(
    ...pairs.map(([en]) => displayWidth(en)).filter((columns) => columns <= COLUMN_MAX),
    0,
  );
  const lines = pairs.map(([en, zh]) => {
    const columns = displayWidth(en);
    const gap = columns > width ? `\n${' '.repeat(width + 4)}` : ' '.repeat(width - columns + 2);
    return `  ${en}${gap}${zh}`.trimEnd();
  });
  return `${title}\n${lines.join('\n')}\n`;
}
