/** The sample of the language's definition, in both languages: it compiles, translates and gives its 300 points. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileProject } from '../../src/api/compile-project.js';
import { formatText } from '../../src/api/format-text.js';
import { runExamples } from '../../src/testing/run-examples.js';
import { hasErrors } from '../../src/text/diagnostic.js';
import { LANGUAGES, type Language } from '../../src/text/localized.js';
import { readFixtureProject } from '../support/fixture-project.js';

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const compile = (text: string) => compileProject(readFixtureProject(text));

function translate(text: string, to: Language): string {
  const { text: translated, diagnostics } = formatText({ path: 'sample.campaign', text }, { to });
  expect(diagnostics).toEqual([]);
  return translated ?? '';
}

describe.each(LANGUAGES)('the sample in %s', (language) => {
  const text = read(`sample-${language}.campaign`);
  const other: Language = language === 'en' ? 'zh' : 'en';

  it('compiles, and its gold member gets 300 points from base, festival and gold', () => {
    const { program, ruleSet, diagnostics } = compile(text);
    expect(hasErrors(diagnostics)).toBe(false);
    if (program === null || ruleSet === null) throw new Error('no rule set');
    const results = runExamples(program, ruleSet);
    expect(results.map(({ title, differences }) => ({ title, differences }))).toEqual(
      results.map(({ title }) => ({ title, differences: [] })),
    );
    expect(results.map(({ run }) => run.decision.points)).toEqual([300n]);
    expect(results[0]?.run.decision.awards.map(({ rule, points }) => [rule, points])).toEqual([
      ['base', 100n],
      ['festival', 100n],
      ['gold', 100n],
    ]);
  });

  it('translates to the other language and back, byte for byte, and means the same there', () => {
    const formatted = translate(text, language);
    const there = translate(formatted, other);
    expect(there).not.toBe(formatted);
    expect(translate(there, language)).toBe(formatted);
    expect(compile(there).ruleSet?.hash).toBe(compile(text).ruleSet?.hash);
  });
});

it('reads the shorter column name as well', () => {
  const text = read('sample-en.campaign');
  const short = text.replace('member credit band', 'credit band');
  expect(short).not.toBe(text);
  expect(compile(short).ruleSet?.hash).toBe(compile(text).ruleSet?.hash);
});
