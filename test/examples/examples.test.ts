/** The example projects, without their data: they are clean, formatted, and say the same in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileProject } from '../../src/api/compile-project.js';
import { formatText } from '../../src/api/format-text.js';
import { coverRules } from '../../src/testing/coverage.js';
import { runCases } from '../../src/testing/run-cases.js';
import { runExamples } from '../../src/testing/run-examples.js';
import type { Language } from '../../src/text/localized.js';
import type { SourceFile } from '../../src/text/source.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

/** The texts of a project whose names end like this, in the order of their paths. */
function readTexts(project: string, folder: string, ending: string): readonly SourceFile[] {
  return readdirSync(join(EXAMPLES, project, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      path: join(folder, name),
      text: readFileSync(join(EXAMPLES, project, folder, name), 'utf8'),
    }));
}

function translate({ path, text }: SourceFile, to: Language): SourceFile {
  return { path, text: formatText({ path, text }, { to }).text ?? `${path} cannot be translated to ${to}` };
}

describe.each(['uci', 'cj'])('the example project %s', (name) => {
  const campaigns = readTexts(name, 'campaigns', '.campaign');
  const yaml = { path: 'jifen.yaml', text: readFileSync(join(EXAMPLES, name, 'jifen.yaml'), 'utf8') };
  const { program, ruleSet, diagnostics } = compileProject({ program: yaml, campaigns });
  if (program === null || ruleSet === null)
    throw new Error(`${name}: ${JSON.stringify(diagnostics, null, 2)}`);

  it('is checked without a single message', () => {
    expect(diagnostics).toEqual([]);
  });

  it('has examples and cases that hold, and shows every rule at work', () => {
    const files = readTexts(name, 'campaigns', '.cases.yaml');
    const cases = files.map((source) => runCases(source, program.vocabulary, ruleSet));
    expect(cases.flatMap((file) => file.diagnostics)).toEqual([]);
    const results = [...runExamples(program, ruleSet), ...cases.flatMap((file) => file.results)];
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(coverRules(ruleSet, results).never).toEqual([]);
  });

  it('is formatted, and says the same in Chinese', () => {
    const chinese = campaigns.map((source) => translate(source, 'zh'));
    expect(chinese.map((source) => translate(source, 'en'))).toEqual(campaigns);
    expect(compileProject({ program: yaml, campaigns: chinese }).ruleSet?.hash).toBe(ruleSet.hash);
  });
});
