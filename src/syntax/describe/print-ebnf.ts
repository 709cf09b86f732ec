/** The grammar in EBNF (ISO/IEC 14977). */
import { LANGUAGES } from '../../text/localized.js';
import { CONNECTIVES, END_WORDS, LANGUAGE_WORD } from '../connectives.js';
import { kindOfShape, type Shape } from '../grammar.js';
import type { Connective } from '../tree.js';
import { UNITS, wordsOfUnit } from '../units.js';
import { anchorOf, type DescribedBook, type DescribedPhrase, phrasesOfKind } from './described-book.js';
import { isChoice } from './sections.js';
import { splitPattern } from './show-pattern.js';

const HEAD = `(* The grammar of Jifen campaign files, language version 1. Made from the phrase book by npm run generate.
   Full-width punctuation means the same as ASCII; 、 is a comma. Blanks and line ends only separate words, and between
   Chinese words they may be left out. Comments run from # to the end of the line. *)
`;

const BASICS = `(* What stands in slots. *)

list-comma = "," ;
name = id | text ;
names = name, { list-comma, name } ;
value = quantity | date | time | name ;
values = value, { list-comma, value } ;
quantity = number, [ unit | id ] ;
id = ? a letter, then letters and digits, in groups joined by "-" ? ;
text = ? characters of one line between " and ", “ and ”, 「 and 」 ? ;
number = ? digits, grouped by threes with "," or "_" or not at all, at most one decimal point ? ;
date = ? year-month-day, 2027-02-17 ? ;
time = ? hours:minutes, 00:00 to 24:00 ? ;
`;

export function printEbnf(book: DescribedBook): string {
  const kinds = [...new Set(book.phrases.flatMap((phrase) => phrase.kinds))];
  const described = book.phrases.filter((phrase) => !phrase.kinds.every((kind) => isChoice(kind, book)));
  const shapes = book.phrases.flatMap((phrase) => Object.values(phrase.types).map(({ shape }) => shape));
  const units = UNITS.flatMap(wordsOfUnit);
  return [
    HEAD,
    ...fileRules(book),
    ...kinds.map((kind) => kindRule(kind, book)),
    ...described.map(phraseRule),
    ...shapes.filter(isFirst).flatMap(joinedRules),
    rule('unit', units.filter(isFirst).map(quote)),
    BASICS,
  ].join('\n');
}

/** The words of a closed choice stand in its rule, other phrases have rules of their own. */
function kindRule(kind: string, book: DescribedBook): string {
  const phrases = phrasesOfKind(book, kind);
  if (!isChoice(kind, book))
    return rule(
      kind,
      phrases.map(({ id }) => nameOfPhrase(id)),
    );
  return rule(kind, phrases.flatMap(sequencesOf).filter(isFirst));
}

function fileRules({ blocks }: DescribedBook): readonly string[] {
  const end = rule('end', Object.values(END_WORDS).map(quote));
  return [
    `file = ${quote(LANGUAGE_WORD)}, "1", { block } ;\n`,
    rule(
      'block',
      blocks.map(({ id }) => `${id}-block`),
    ),
    ...blocks.map(({ id, headerKind, clauseKind, rows }) =>
      rows
        ? `${id}-block = ${headerKind}, { ${clauseKind} | row }, end ;\n`
        : `${id}-block = ${headerKind}, { ${clauseKind} }, end ;\n`,
    ),
    `(* The first row of a table names its columns. *)\nrow = "|", ( column, "|", { column, "|" } | cell, "|", { cell, "|" } ) ;\n`,
    end,
  ];
}

function rule(name: string, alternatives: readonly string[]): string {
  return `${name}\n  = ${alternatives.join('\n  | ')}\n  ;\n`;
}

function phraseRule(phrase: DescribedPhrase): string {
  const comment = phrase.documentation.summary.en.replaceAll('*)', '* )');
  return `(* ${comment} *)\n${rule(nameOfPhrase(phrase.id), sequencesOf(phrase).filter(isFirst))}`;
}

function sequencesOf(phrase: DescribedPhrase): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    phrase.patterns[language].map((pattern) => sequence(pattern, phrase)),
  );
}

/** The rules of phrases are called `p-…`, so that none has the name of a kind. */
function nameOfPhrase(id: string): string {
  return `p-${anchorOf(id)}`;
}

function sequence(pattern: string, phrase: DescribedPhrase): string {
  let text = '';
  for (const piece of splitPattern(pattern)) {
    const joins = text === '' || text.endsWith('[ ') || piece === ']';
    const symbol = symbolOf(piece, phrase);
    text += `${joins ? '' : ', '}${symbol}`;
  }
  return text;
}

function symbolOf(piece: string, phrase: DescribedPhrase): string {
  if (piece === '[') return '[ ';
  if (piece === ']') return ' ]';
  if (piece.startsWith('{')) return nameOfShape(phrase.types[piece.slice(1, -1)]?.shape ?? 'value');
  return quote(piece === '，' ? ',' : piece);
}

function nameOfShape(shape: Shape): string {
  const composed = kindOfShape(shape);
  if (composed === null) return shape;
  return composed.form === 'phrase' ? composed.kind : `${composed.kind}-${composed.form}`;
}

/** Lists, expressions and selections of a kind. */
function joinedRules(shape: Shape): readonly string[] {
  const composed = kindOfShape(shape);
  if (composed === null || composed.form === 'phrase') return [];
  const { form, kind } = composed;
  const name = `${kind}-${form}`;
  if (form === 'list') return [`${name} = ${kind}, { list-comma, ${kind} } ;\n`];
  const levels: readonly Connective[] = form === 'expression' ? ['or', 'and'] : ['plus', 'also', 'except'];
  const chains = levels.map((connective, index) => {
    const own = index === 0 ? name : `${name}-${index}`;
    const next = `${name}-${index + 1}`;
    return `${own} = ${next}, { ( ${wordsOf(connective)} ), ${next} } ;\n`;
  });
  const last = `${name}-${levels.length}`;
  const negation = form === 'expression' ? [`( ${wordsOf('not')} ), ${last}`] : [];
  return [...chains, rule(last, [...negation, `"(", ${name}, ")"`, kind])];
}

function wordsOf(connective: Connective): string {
  return LANGUAGES.map((language) => quote(CONNECTIVES[connective][language])).join(' | ');
}

function quote(word: string): string {
  return word.includes('"') ? `'${word}'` : `"${word}"`;
}

function isFirst<T>(item: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(item) === index;
}
