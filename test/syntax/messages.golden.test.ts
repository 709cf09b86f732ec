/** What is said about typical mistakes, in both languages. */
import { describe, expect, test } from 'vitest';
import { SYNTAX_MESSAGES } from '../../src/syntax/messages.js';
import { createCatalogue } from '../../src/text/catalogue.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import { LANGUAGES, type Language } from '../../src/text/localized.js';
import { REPORTERS } from '../../src/text/reporters/index.js';
import { NO_COLOURS } from '../../src/text/reporters/reporter.js';
import type { SourceFile } from '../../src/text/source.js';
import { expectGolden } from '../support/golden.js';
import { parseText } from '../support/syntax.js';

const CATALOGUE = createCatalogue([SYNTAX_MESSAGES]);

/** One mistake each. */
const MISTAKES: readonly (readonly [what: string, text: string])[] = [
  ['no version', 'rule a\n  because "x"\nend\n'],
  ['a version to come', 'jifen 2\n\nrule a\n  because "x"\nend\n'],
  ['a misspelt clause', 'jifen 1\n\nrule a\n  multiplly points by 2\nend\n'],
  ['a misspelt Chinese clause', 'jifen 1\n\n规则 a\n  积芬 2 倍\n结束\n'],
  ['a misspelt block', 'jifen 1\n\ncampain spring\n  runs always\nend\n'],
  ['a word left out', 'jifen 1\n\nrule a\n  give 50 points purchase\nend\n'],
  ['a name left out', 'jifen 1\n\nrule\n  because "x"\nend\n'],
  ['a sentence that breaks off', 'jifen 1\n\nrule a\n  give 50 points per\n  because "x"\nend\n'],
  ['an end left out', 'jifen 1\n\nrule a\n  because "x"\n\nrule b\n  because "y"\nend\n'],
  ['the last end left out', 'jifen 1\n\n规则 a\n  原因 「x」\n'],
  ['an end too many', 'jifen 1\n\nrule a\n  because "x"\nend\nend\n'],
  ['a clause of another block', 'jifen 1\n\nrule a\n  budget 500 points, then pay the rest and close\nend\n'],
  ['a clause outside of blocks', 'jifen 1\n\nrule a\nend\n  because "x"\n'],
  ['a text without closing mark', 'jifen 1\n\nrule a\n  because "x\nend\n'],
  ['a bare Chinese name', 'jifen 1\n\n规则 春节\n  积分 2 倍\n结束\n'],
  ['a zero-width space in a name', 'jifen 1\n\nrule a\u200bb\n  multiply points by 2\nend\n'],
  ['a Cyrillic letter', 'jifen 1\n\nrule r\n  group sеason, take the best\nend\n'],
  ['digits grouped by two', 'jifen 1\n\nrule a\n  give 1,00 points per unit\nend\n'],
  [
    'a parenthesis left open',
    'jifen 1\n\nrule a\n  when (member tier is gold\n  give 1 point per unit\nend\n',
  ],
  [
    'a table cell that is none',
    'jifen 1\n\ntable t\n  multiply points\n  | member tier | times |\n  | at gold | 2 |\nend\n',
  ],
  [
    'a table column that is none',
    'jifen 1\n\ntable t\n  multiply points\n  | colour | times |\n  | red | 2 |\nend\n',
  ],
];

function reportOn(source: SourceFile, diagnostics: readonly Diagnostic[], language: Language): string {
  const context = {
    catalogue: CATALOGUE,
    sources: new Map([[source.path, source]]),
    language,
    colour: NO_COLOURS,
  };
  return REPORTERS.get('pretty')?.(diagnostics, context) ?? '';
}

describe('typical mistakes', () => {
  test.each(MISTAKES)('%s gives one message', (_what, text) => {
    expect(parseText(text).diagnostics.map(({ code }) => code)).toHaveLength(1);
  });

  test.each(LANGUAGES)('read well in %s', (language) => {
    const parts = MISTAKES.map(([what, text]) => {
      const source = { path: 'test.campaign', text };
      return `## ${what}\n\n${reportOn(source, parseText(text).diagnostics, language)}`;
    });
    expectGolden(`syntax/mistakes.${language}.txt`, parts.join('\n'));
  });
});
