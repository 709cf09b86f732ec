import { describe, it } from 'vitest';
import { renderCodePage } from '../../src/text/code-page.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { REPORTERS } from '../../src/text/reporters/index.js';
import type { Colours } from '../../src/text/reporters/reporter.js';
import { expectGolden } from '../support/golden.js';
import { contextIn, DIAGNOSTICS, MESSAGES } from './fixtures.js';

const EXTENSIONS = new Map([['json', 'json']]);

const TAGS: Colours = {
  bold: (text) => `<b>${text}</b>`,
  red: (text) => `<red>${text}</red>`,
  yellow: (text) => `<yellow>${text}</yellow>`,
  blue: (text) => `<blue>${text}</blue>`,
  dim: (text) => `<dim>${text}</dim>`,
};

describe.each(LANGUAGES)('golden reports in %s', (language) => {
  it.each([...REPORTERS])('%s', (name, reporter) => {
    const text = reporter(DIAGNOSTICS, contextIn(language));
    expectGolden(`text/${name}.${language}.${EXTENSIONS.get(name) ?? 'txt'}`, text);
  });

  it('pretty with colours', () => {
    const pretty = REPORTERS.get('pretty');
    const text = pretty?.(DIAGNOSTICS.slice(1, 6), { ...contextIn(language), colour: TAGS });
    expectGolden(`text/pretty-colours.${language}.txt`, text ?? '');
  });

  it('code page', () => {
    expectGolden(`text/code-page.${language}.md`, renderCodePage(MESSAGES.unknownWord, language));
  });
});
