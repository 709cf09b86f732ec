/** The worked campaigns: sound, proven by their own examples, formatted, and the same in both languages. */
import { describe, expect, it } from 'vitest';
import { compileProject } from '../../src/api/compile-project.js';
import { formatText } from '../../src/api/format-text.js';
import { parseText } from '../../src/api/parse-text.js';
import { coverRules } from '../../src/testing/coverage.js';
import { runCases } from '../../src/testing/run-cases.js';
import { runExamples } from '../../src/testing/run-examples.js';
import type { Language } from '../../src/text/localized.js';
import type { SourceFile } from '../../src/text/source.js';
import { CAMPAIGN_SOURCES, CASES_SOURCES, COMPILED, PROGRAM_SOURCE, soundProject } from './project.js';

const { program, ruleSet } = soundProject();

// S18: for a point the care of jewellery gives a quarter of what the coupon gives, and half of what is usual.
it('are checked with one note: that a point buys little at the jeweller', () => {
  expect(COMPILED.diagnostics.map(({ code, args }) => [code, args?.['offer']])).toEqual([
    ['JF1590', 'jewellery-care'],
  ]);
});

describe('their examples and cases', () => {
  const cases = CASES_SOURCES.map((source) => runCases(source, program.vocabulary, ruleSet));
  const results = [...runExamples(program, ruleSet), ...cases.flatMap((file) => file.results)];

  it('hold', () => {
    expect(cases.flatMap((file) => file.diagnostics)).toEqual([]);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('stand in every campaign file, and in several files of cases', () => {
    const withExamples = new Set(results.map(({ file }) => file));
    expect(CAMPAIGN_SOURCES.filter(({ path }) => !withExamples.has(path))).toEqual([]);
    expect(CASES_SOURCES.length).toBeGreaterThanOrEqual(3);
  });

  it('show every rule at work', () => {
    expect(coverRules(ruleSet, results).never).toEqual([]);
  });
});

describe('their texts', () => {
  const other = (source: SourceFile): Language => (languageOf(source) === 'zh' ? 'en' : 'zh');

  it.each(CAMPAIGN_SOURCES)('$path is formatted', (source) => {
    expect(formatText(source).text).toBe(source.text);
  });

  it.each(CAMPAIGN_SOURCES)('$path is translated there and back', (source) => {
    const there = translate(source, other(source));
    expect(there.text).not.toBe(source.text);
    expect(translate(there, languageOf(source))).toEqual(source);
  });

  it('are Chinese in half of the files at least', () => {
    const chinese = CAMPAIGN_SOURCES.filter((source) => languageOf(source) === 'zh');
    expect(chinese.length * 2).toBeGreaterThanOrEqual(CAMPAIGN_SOURCES.length);
  });

  it('compile to the same rule set when every file is in the other language', () => {
    const campaigns = CAMPAIGN_SOURCES.map((source) => translate(source, other(source)));
    expect(compileProject({ program: PROGRAM_SOURCE, campaigns }).ruleSet?.hash).toBe(ruleSet.hash);
  });

  it('a campaign that does not say for whom it is, is refused', () => {
    const campaigns = CAMPAIGN_SOURCES.map(({ path, text }) => ({
      path,
      text: path.endsWith('/breakfast-club.campaign')
        ? text.replace(/^ {2}for (all )?members.*\n/m, '')
        : text,
    }));
    const { diagnostics } = compileProject({ program: PROGRAM_SOURCE, campaigns });
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'JF1402',
    ]);
  });

  it.each([
    ['fruit-season', '价值提升 25%', '价值提升 20%'],
    ['back-to-school', 'claims 25% more value', 'claims 20% more value'],
  ])('%s: what the advertisement really said is refused', (name, sound, advertised) => {
    const campaigns = CAMPAIGN_SOURCES.map(({ path, text }) => ({
      path,
      text: path.endsWith(`/${name}.campaign`) ? text.replace(sound, advertised) : text,
    }));
    const { diagnostics } = compileProject({ program: PROGRAM_SOURCE, campaigns });
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'JF1540',
    ]);
  });
});

function languageOf(source: SourceFile): Language {
  return parseText(source).tree.language;
}

function translate({ path, text }: SourceFile, to: Language): SourceFile {
  return { path, text: formatText({ path, text }, { to }).text ?? `${path} cannot be translated to ${to}` };
}
