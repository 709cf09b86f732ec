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

interface WordGroup {
  readonly title: string;
  readonly pairs: readonly Pair[];
}

/** English patterns wider than this stand on a line of their own. */
const COLUMN_MAX = 64;

/**
 * @param search only sentences that contain this text, in either language; `null` for all
 * @returns a text that ends with a line break, empty when nothing was found
 */
export function printWords(book: DescribedBook, search: string | null = null): string {
  const wanted = search?.toLowerCase() ?? '';
  const fits = (text: string): boolean => text.toLowerCase().includes(wanted);
  const groups = groupsOf(book)
    .map((group) => ({ ...group, pairs: group.pairs.filter(([en, zh]) => fits(en) || fits(zh)) }))
    .filter(({ pairs }) => pairs.length > 0);
  return groups.map(printGroup).join('\n');
}

function groupsOf(book: DescribedBook): readonly WordGroup[] {
  const sections = sectionsOf(book).map(({ title, header, phrases }) => ({
    title: `${title.en} · ${title.zh}`,
    pairs: [...(header === null ? [] : [header]), ...phrases].flatMap((phrase) => pairsOf(phrase, book)),
  }));
  return [
    ...sections,
    { title: 'words that join · 连接词', pairs: joiningPairs() },
    { title: 'units · 单位', pairs: unitPairs() },
  ];
}

/** The patterns of a phrase, and below them the words of its choices. */
function pairsOf(phrase: DescribedPhrase, book: DescribedBook): readonly Pair[] {
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
  return [...patterns, ...choices];
}

function joiningPairs(): readonly Pair[] {
  return Object.values(CONNECTIVES).map(({ en, zh }): Pair => [en, zh]);
}

function unitPairs(): readonly Pair[] {
  return UNITS.map(({ en, zh }): Pair => [en.join(', '), zh.join('、')]);
}

function printGroup({ title, pairs }: WordGroup): string {
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
