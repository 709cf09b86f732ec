/** The demonstration program in `campaigns/`, read and compiled once for the tests of this folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { compileProject } from '../../src/api/compile-project.js';
import type { SourceFile } from '../../src/text/source.js';

const ROOT = new URL('../../campaigns/', import.meta.url);

/** The text of a file in `campaigns/`. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

function readTexts(ending: string): readonly SourceFile[] {
  return readdirSync(new URL('campaigns/', ROOT))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ path: `campaigns/${name}`, text: textOf(`campaigns/${name}`) }));
}

export const PROGRAM_SOURCE: SourceFile = { path: 'jifen.yaml', text: textOf('jifen.yaml') };
export const CAMPAIGN_SOURCES = readTexts('.campaign');
export const CASES_SOURCES = readTexts('.cases.yaml');

export const COMPILED = compileProject({ program: PROGRAM_SOURCE, campaigns: CAMPAIGN_SOURCES });

/** The program and its rule set; the messages when there is none. */
export function soundProject() {
  const { program, ruleSet, diagnostics } = COMPILED;
  if (program === null || ruleSet === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  return { program, ruleSet };
}
