/**
 * Typical mistakes of people who write campaigns, each in a file of `test/golden/mistakes/` with what `jifen check`
 * says about it beside it. Each gives one message, which names the place and, where one is known, what to write.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/api/catalogue.js';
import { compileProject } from '../../src/api/compile-project.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import { LANGUAGES, type Language } from '../../src/text/localized.js';
import { REPORTERS } from '../../src/text/reporters/index.js';
import { NO_COLOURS } from '../../src/text/reporters/reporter.js';
import type { SourceFile } from '../../src/text/source.js';
import { expectGolden } from '../support/golden.js';

const FOLDER = fileURLToPath(new URL('../golden/mistakes/', import.meta.url));
const ENDING = '.campaign';

function readFile(path: string, name: string): SourceFile {
  return { path, text: readFileSync(`${FOLDER}${name}`, 'utf8') };
}

const PROGRAM = readFile('jifen.yaml', 'project/jifen.yaml');
const CHOICES = readFile('campaigns/program.campaign', 'project/program.campaign');
const MISTAKES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))
  .sort();

function check(campaign: SourceFile): readonly Diagnostic[] {
  return compileProject({ program: PROGRAM, campaigns: [CHOICES, campaign] }).diagnostics;
}

function say(diagnostics: readonly Diagnostic[], campaign: SourceFile, language: Language): string {
  const sources = new Map([PROGRAM, CHOICES, campaign].map((source) => [source.path, source]));
  const context = { catalogue: CATALOGUE, sources, language, colour: NO_COLOURS };
  return REPORTERS.get('pretty')?.(diagnostics, context) ?? '';
}

describe('a typical mistake gives one message', () => {
  it('has a project without mistakes around it', () => {
    const nothing = { path: 'campaigns/none.campaign', text: 'jifen 1\n' };
    expect(check(nothing)).toEqual([]);
  });

  it.each(MISTAKES)('%s', (name) => {
    const campaign = readFile(`campaigns/${name}${ENDING}`, `${name}${ENDING}`);
    const diagnostics = check(campaign);
    expect(diagnostics.map(({ code }) => code)).toHaveLength(1);
    expect(diagnostics[0]?.span?.file).toBe(campaign.path);
    for (const language of LANGUAGES) {
      expectGolden(`mistakes/${name}.${language}.txt`, say(diagnostics, campaign, language));
    }
  });
});
