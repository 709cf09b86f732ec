/** The grammar as a page of railroad diagrams: one file, no scripts, nothing to load. */
import { LANGUAGES, type Language } from '../../text/localized.js';
import { CONNECTIVES, END_WORDS, LANGUAGE_WORD } from '../connectives.js';
import { kindOfShape, type Shape } from '../grammar.js';
import type { Connective } from '../tree.js';
import { anchorOf, type DescribedBook, type DescribedPhrase, phrasesOfKind } from './described-book.js';
import {
  choice,
  type Diagram,
  drawDiagram,
  escapeXml,
  optional,
  repeated,
  sequence,
  slot,
  word,
} from './railroad-diagram.js';
import { isChoice, type Section, sectionsOf } from './sections.js';
import { nameOfSlot, splitPattern } from './show-pattern.js';

const STYLE = `
  :root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --word: #dbeafe; --slot: #fef3c7; --line: #57606a; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e6edf3; --paper: #0d1117; --word: #1e3a5f; --slot: #4d3b10; --line: #8b949e; }
  }
  body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
  nav { columns: 16rem; }
  figure { margin: 1rem 0; overflow-x: auto; }
  figcaption { font-size: 0.85rem; opacity: 0.8; }
  svg path { fill: none; stroke: var(--line); stroke-width: 1.5; }
  svg rect { stroke: var(--line); }
  svg rect.word { fill: var(--word); }
  svg rect.slot { fill: var(--slot); }
  svg text { fill: var(--ink); font: 13px ui-monospace, "Noto Sans Mono CJK SC", monospace; text-anchor: middle; }
`;

export function printRailroad(book: DescribedBook): string {
  const sections = sectionsOf(book);
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Jifen: railroad diagrams · 语法图</title>\n<style>${STYLE}</style>\n</head>\n<body>`,
    '<h1>Jifen: railroad diagrams · 语法图</h1>',
    '<p>Made from the phrase book by <code>npm run generate</code>. Follow the line; where it forks, either way will do. Round boxes are words, square boxes are slots. 沿线阅读，分叉处任选其一；圆角框为词语，方框为空位。</p>',
    `<nav><ul>\n${sections.map(contentsLine).join('\n')}\n</ul></nav>`,
    printFile(book),
    ...sections.map((section) => printSection(section, book)),
    '</body>\n</html>\n',
  ].join('\n');
}

function contentsLine({ kind, title }: Section): string {
  return `<li><a href="#${anchorOf(kind)}">${escapeXml(`${title.en} · ${title.zh}`)}</a></li>`;
}

function printFile(book: DescribedBook): string {
  const blocks = book.blocks.map(({ id, clauseKind }) => slot(id, anchorOf(clauseKind)));
  const file = sequence([
    word(LANGUAGE_WORD),
    word('1'),
    optional(repeated(choice(blocks), NOTHING_BETWEEN)),
  ]);
  return `<h2 id="file">A file · 文件</h2>\n${figure(file, '')}`;
}

const NOTHING_BETWEEN: Diagram = sequence([]);

function printSection(section: Section, book: DescribedBook): string {
  const { kind, title, block, header, phrases } = section;
  const parts = [`<h2 id="${anchorOf(kind)}">${escapeXml(`${title.en} · ${title.zh}`)}</h2>`];
  if (block !== null) {
    const inside = [slot('clause', null), ...(block.rows ? [slot('row', null)] : [])];
    const ends = choice(LANGUAGES.map((language) => word(END_WORDS[language])));
    const whole = sequence([
      slot('first sentence', null),
      optional(repeated(choice(inside), NOTHING_BETWEEN)),
      ends,
    ]);
    parts.push(figure(whole, ''));
  }
  for (const phrase of [...(header === null ? [] : [header]), ...phrases])
    parts.push(printPhrase(phrase, book));
  return parts.join('\n');
}

function printPhrase(phrase: DescribedPhrase, book: DescribedBook): string {
  const ways = LANGUAGES.flatMap((language) =>
    phrase.patterns[language].map((pattern) => drawPattern(splitPattern(pattern), phrase, language, book)),
  );
  const { summary } = phrase.documentation;
  return figure(choice(ways), `${summary.en} ${summary.zh}`);
}

function figure(diagram: Diagram, caption: string): string {
  const text = caption === '' ? '' : `<figcaption>${escapeXml(caption)}</figcaption>`;
  return `<figure>${text}${drawDiagram(diagram)}</figure>`;
}

function drawPattern(
  pieces: readonly string[],
  phrase: DescribedPhrase,
  language: Language,
  book: DescribedBook,
): Diagram {
  const parts: Diagram[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? '';
    if (piece === '[') {
      const close = pieces.indexOf(']', index);
      parts.push(optional(drawPattern(pieces.slice(index + 1, close), phrase, language, book)));
      index = close;
    } else parts.push(drawPiece(piece, phrase, language, book));
  }
  return sequence(parts);
}

function drawPiece(piece: string, phrase: DescribedPhrase, language: Language, book: DescribedBook): Diagram {
  const type = piece.startsWith('{') ? phrase.types[piece.slice(1, -1)] : undefined;
  return type === undefined ? word(piece) : drawSlot(type.shape, nameOfSlot(type, language), language, book);
}

function drawSlot(shape: Shape, name: string, language: Language, book: DescribedBook): Diagram {
  const comma = word(language === 'zh' ? '、' : ',');
  const composed = kindOfShape(shape);
  if (composed === null) {
    const plain = slot(name, null);
    return shape === 'names' || shape === 'values' ? repeated(plain, comma) : plain;
  }
  const part = isChoice(composed.kind, book)
    ? choice(phrasesOfKind(book, composed.kind).map(({ patterns }) => word(patterns[language][0] ?? '')))
    : slot(name, anchorOf(composed.kind));
  if (composed.form === 'phrase') return part;
  if (composed.form === 'list') return repeated(part, word(language === 'zh' ? '，' : ','));
  const joining: readonly Connective[] =
    composed.form === 'expression' ? ['and', 'or'] : ['plus', 'also', 'except'];
  return repeated(part, choice(joining.map((connective) => word(CONNECTIVES[connective][language]))));
}
