/** What the check suggests for a value that may be unknown is a condition of the language, in both languages. */
import { expect, it } from 'vitest';
import { knownSentence } from '../../src/check/known-sentence.js';
import { FACTS, type FactId } from '../../src/ruleset/facts.js';
import { parseText } from '../support/syntax.js';

const OPTIONAL = (Object.keys(FACTS) as FactId[]).filter((fact) => 'optional' in FACTS[fact]);

it.each(OPTIONAL)('%s', (fact) => {
  const sentence = knownSentence({ fact, params: { name: 'household' } });
  for (const text of sentence === null ? [] : [`when ${sentence.en}`, `当${sentence.zh}`]) {
    expect(parseText(`jifen 1\nrule a\n  ${text}\nend\n`).diagnostics, text).toEqual([]);
  }
});
