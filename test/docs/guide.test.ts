/** The samples of the documentation are sentences of the language, and those of the guide mean what it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkProgram } from '../../src/check/check-program.js';
import { PHRASE_BY_ID } from '../../src/phrases/book.js';
import { readProgram } from '../../src/program/read-program.js';
import type { FileNode } from '../../src/syntax/tree.js';
import { hasErrors } from '../../src/text/diagnostic.js';
import { GRAMMAR, PARSER, parseText } from '../support/syntax.js';
import { meaningOf } from '../support/tree-meaning.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GUIDE = 'docs/guide/language.md';

interface Sample {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

function pages(): readonly string[] {
  const readmes = readdirSync(ROOT).filter((name) => /^README.*\.md$/.test(name));
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return [...readmes, ...docs].sort();
}

/** The blocks of a page that are fenced as `language`. */
function samplesOf(page: string, language: string): readonly Sample[] {
  const source = readFileSync(join(ROOT, page), 'utf8').replaceAll('\r\n', '\n');
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm');
  return [...source.matchAll(fence)].map((match) => ({
    page,
    line: source.slice(0, match.index).split('\n').length,
    text: match[1] ?? '',
  }));
}

/** A sample without the first line of a file is a part of one. */
function wholeText({ text }: Sample): string {
  return /^jifen /m.test(text) ? text : `jifen 1\n\n${text}`;
}

/** Titles and reasons are for people and differ. */
function sayingOf(tree: FileNode): unknown {
  const meaning = JSON.stringify(meaningOf(tree, GRAMMAR), (key, value: unknown) =>
    key === 'text' ? '' : value,
  );
  return JSON.parse(meaning);
}

const named = (samples: readonly Sample[]) =>
  samples.map((sample) => [`${sample.page}:${sample.line}`, sample] as const);

test.each(named(pages().flatMap((page) => samplesOf(page, 'campaign'))))('%s is read', (_place, sample) => {
  expect(parseText(wholeText(sample)).diagnostics).toEqual([]);
});

const GUIDE_SAMPLES = samplesOf(GUIDE, 'campaign');

describe('the guide', () => {
  const pairs = GUIDE_SAMPLES.filter((_, index) => index % 2 === 0).map(
    (english, index) => [`${GUIDE}:${english.line}`, english, GUIDE_SAMPLES[index * 2 + 1]] as const,
  );

  test.each(pairs)('%s says the same as the Chinese sample below it', (_place, english, chinese) => {
    if (chinese === undefined) throw new Error('an English sample has no Chinese one');
    const [en, zh] = [english, chinese].map((sample) => parseText(wholeText(sample)).tree);
    expect([en?.language, zh?.language]).toEqual(['en', 'zh']);
    expect(zh === undefined ? null : sayingOf(zh)).toEqual(en === undefined ? null : sayingOf(en));
  });

  const vocabulary = readGuideProgram();
  const programFile = GUIDE_SAMPLES.find(({ text }) => /^program /m.test(text));

  test.each(named(GUIDE_SAMPLES))('%s is sound in the program of the guide', (_place, sample) => {
    if (programFile === undefined) throw new Error('the guide has no program file');
    const { diagnostics } = checkProgram({
      files: filesWith(sample, programFile),
      vocabulary,
      book: PHRASE_BY_ID,
    });
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
  });
});

function readGuideProgram() {
  const [sample] = samplesOf(GUIDE, 'yaml');
  const { vocabulary, diagnostics } = readProgram({ path: 'jifen.yaml', text: sample?.text ?? '' });
  if (vocabulary === null || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  return vocabulary;
}

/** Rules without a campaign get one; the campaign that another one excludes is there. */
function filesWith(sample: Sample, programFile: Sample): readonly FileNode[] {
  const other = 'jifen 1\ncampaign autumn-2027\nruns always\nfor all members\nend\n';
  const own = /^jifen /m.test(sample.text)
    ? sample.text
    : `jifen 1\ncampaign sample\nruns always\nfor all members\nend\n${sample.text}`;
  const texts = /^(?:program|项目) /m.test(own) ? [own] : [programFile.text, own];
  const others = /^(?:campaign|活动) autumn-2027/m.test(own) ? [] : [other];
  return [...texts, ...others].map((text, index) => PARSER.parse({ path: `${index}.campaign`, text }).tree);
}
