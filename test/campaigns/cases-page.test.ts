/** The samples of the page on cases hold for the campaigns that the page names. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCases } from '../../src/testing/run-cases.js';
import { soundProject } from './project.js';

const PAGE = 'docs/reference/cases.md';
const page = readFileSync(new URL(`../../${PAGE}`, import.meta.url), 'utf8');
const samples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = ''], index) => ({
  path: `${PAGE}#${index + 1}`,
  text,
}));

it('the page has samples', () => {
  expect(samples.length).toBeGreaterThan(0);
});

it.each(samples)('$path holds', (sample) => {
  const { program, ruleSet } = soundProject();
  const { results, diagnostics } = runCases(sample, program.vocabulary, ruleSet);
  expect(diagnostics).toEqual([]);
  expect(results.length).toBeGreaterThan(0);
  expect(results.filter(({ passed }) => !passed).map(({ differences }) => differences)).toEqual([]);
});
