/** The reference page of all sentences, in Markdown. */
import type { Language, Localized } from '../../text/localized.js';
import { LANGUAGES } from '../../text/localized.js';
import { kindOfShape, type Shape } from '../grammar.js';
import { choicesOf } from './choices-of.js';
import { anchorOf, type DescribedBook, type DescribedPhrase, type DescribedSlot } from './described-book.js';
import { titleOfKind } from './kind-titles.js';
import { isChoice, type Section, sectionsOf } from './sections.js';
import { nameOfSlot, showPattern } from './show-pattern.js';

const INTRODUCTION = `# Every sentence of the language · 全部句式

This page is made from the phrase book by \`npm run generate\`; change the phrases, not this page.

本页由短语手册生成（\`npm run generate\`）；请修改短语，不要修改本页。

A sentence may be written in either language; \`jifen fmt --to zh\` and \`--to en\` translate a file without loss.
Slots stand in braces, parts that may be left out in brackets.

句子可用任一语言书写；\`jifen fmt --to zh\` 与 \`--to en\` 无损互译。花括号内为空位，方括号内可省略。
`;

const SHAPES: Readonly<Record<string, Localized>> = {
  name: { en: 'a name', zh: '名称' },
  names: { en: 'one or more names, separated by commas', zh: '一个或多个名称，以顿号或逗号分隔' },
  text: { en: 'a text in quotes', zh: '带引号的文字' },
  quantity: { en: 'a number with its unit', zh: '带单位的数字' },
  date: { en: 'a date, `2027-02-17`', zh: '日期，如 `2027-02-17`' },
  time: { en: 'a time of day, `12:00`', zh: '时刻，如 `12:00`' },
  value: { en: 'a value', zh: '一个值' },
  values: { en: 'one or more values, separated by commas', zh: '一个或多个值，以顿号或逗号分隔' },
};
const FORMS: Readonly<Record<string, Localized>> = {
  phrase: { en: 'one of', zh: '其一：' },
  list: { en: 'one or more, separated by commas, of', zh: '一个或多个，以逗号分隔：' },
  expression: { en: 'joined by `and`, `or`, `not`:', zh: '可用“且”“或”“非”连接：' },
  selection: { en: 'joined by `plus`, `also`, `except`:', zh: '可用“以及”“同时属于”“不含”连接：' },
};
const CHOICES: Readonly<Record<string, Localized>> = {
  phrase: { en: 'one of these', zh: '以下之一' },
  list: { en: 'one or more of these, separated by commas', zh: '以下一个或多个，以逗号分隔' },
};

export function printReference(book: DescribedBook): string {
  const sections = sectionsOf(book);
  const described = new Set<string>();
  const parts = sections.map((section) => printSection(section, described, book));
  return `${[INTRODUCTION, printContents(sections), ...parts].join('\n')}`;
}

function printContents(sections: readonly Section[]): string {
  const lines = sections.map(
    ({ kind, title, block }) =>
      `- [${block === null ? `${title.en} · ${title.zh}` : `\`${title.en}\` · \`${title.zh}\``}](#${anchorOf(kind)})`,
  );
  return `${lines.join('\n')}\n`;
}

/** `described`: phrases that an earlier section describes; they are only linked here. */
function printSection(section: Section, described: Set<string>, book: DescribedBook): string {
  const { kind, title, block, header, phrases } = section;
  const heading = block === null ? `${title.en} · ${title.zh}` : `Block \`${title.en}\` · 块 \`${title.zh}\``;
  const fresh = phrases.filter((phrase) => !described.has(phrase.id));
  const known = phrases.filter((phrase) => described.has(phrase.id));
  for (const phrase of fresh) described.add(phrase.id);
  const links = known.map((phrase) => `- [\`${firstPattern(phrase, 'en')}\`](#${anchorOf(phrase.id)})`);
  return [
    `<a id="${anchorOf(kind)}"></a>\n\n## ${heading}\n`,
    ...(header === null ? [] : [printPhrase(header, book)]),
    ...fresh.map((phrase) => printPhrase(phrase, book)),
    ...(links.length === 0 ? [] : [`Also · 另可使用：\n\n${links.join('\n')}\n`]),
  ].join('\n');
}

function firstPattern(phrase: DescribedPhrase, language: Language): string {
  return showPattern(phrase, phrase.patterns[language][0] ?? '', language);
}

function printPhrase(phrase: DescribedPhrase, book: DescribedBook): string {
  const { summary, details, example } = phrase.documentation;
  const patterns = LANGUAGES.flatMap((language) =>
    phrase.patterns[language].map((pattern) => `\`${showPattern(phrase, pattern, language)}\``),
  );
  const texts = [
    `${summary.en}\n\n${summary.zh}`,
    ...(details === undefined ? [] : [`${details.en}\n\n${details.zh}`]),
  ];
  const slots = Object.values(phrase.types).map((slot) => printSlot(slot, book));
  const choices = choicesOf(phrase, book).flatMap(({ options }) =>
    options.map(({ en, zh }) => `  - \`${en}\` · \`${zh}\``),
  );
  return [
    `<a id="${anchorOf(phrase.id)}"></a>\n\n### ${patterns[0] ?? phrase.id}\n`,
    `${patterns.slice(1).join('  \n')}\n`,
    ...texts.map((text) => `${text}\n`),
    ...(slots.length === 0 ? [] : [`${[...slots, ...choices].join('\n')}\n`]),
    `\`\`\`jifen\n${example.en}\n${example.zh}\n\`\`\`\n`,
  ].join('\n');
}

function printSlot(slot: DescribedSlot, book: DescribedBook): string {
  const name = `\`{${nameOfSlot(slot, 'en')}}\` · \`{${nameOfSlot(slot, 'zh')}}\``;
  const type = typeOf(slot.shape, book);
  const isComparison = kindOfShape(slot.shape)?.kind === 'test';
  const what = isComparison ? ` (${slot.label.en} · ${slot.label.zh})` : '';
  return `- ${name}: ${type.en} · ${type.zh}${what}`;
}

function typeOf(shape: Shape, book: DescribedBook): Localized {
  const composed = kindOfShape(shape);
  if (composed === null) return SHAPES[shape] ?? { en: shape, zh: shape };
  const form = FORMS[composed.form] ?? { en: '', zh: '' };
  if (isChoice(composed.kind, book)) return CHOICES[composed.form] ?? form;
  const title = titleOfKind(composed.kind, book);
  const link = (text: string): string => `[${text}](#${anchorOf(composed.kind)})`;
  return { en: `${form.en} ${link(title.en.toLowerCase())}`, zh: `${form.zh}${link(title.zh)}` };
}
