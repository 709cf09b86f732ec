/** Random projects are made of all sentences of the phrase book, and most of them compile. */
import { expect, it } from 'vitest';
import { parseText } from '../../src/api/parse-text.js';
import { PHRASES } from '../../src/phrases/book.js';
import { seededDraw } from '../support/random-file.js';
import { chanceOf } from '../support/random-project/chance.js';
import { compileSources, layOut, randomProject } from '../support/random-project/random-project.js';
import { sentences } from '../support/random-project/sentences.js';
import { phrasesOf } from '../support/tree-meaning.js';

const PROJECTS_MAX = 2000;

/** What takes no part in a decision, or only says which days are meant. */
const LEFT_OUT = [
  /^(?:block\/)?example\b/,
  /^(?:member-setting|basket-line|returned-line)\//,
  /^choice\/(?:expected-money|weekday|month)\//,
  /^campaign\/claims$/,
  /^rule\/because$/,
];

it('can use the example of every phrase', () => {
  // What an example mentions has to be in PROJECT_YAML.
  expect(sentences().unused).toEqual([]);
});

it('uses every phrase in projects that compile', () => {
  const wanted = PHRASES.map(({ id }) => id).filter((id) => !LEFT_OUT.some((pattern) => pattern.test(id)));
  const missing = new Set(wanted);
  let tried = 0;
  let compiled = 0;
  for (; tried < PROJECTS_MAX && missing.size > 0; tried += 1) {
    const sources = layOut(randomProject(chanceOf(seededDraw(tried))));
    const { ruleSet } = compileSources(sources);
    if (ruleSet === null) continue;
    compiled += 1;
    for (const source of sources.campaigns)
      for (const id of phrasesOf(parseText(source).tree)) missing.delete(id);
  }
  expect([...missing]).toEqual([]);
  // The rest has a block that the checker refuses; tests of decisions take such blocks out.
  expect(compiled / tried).toBeGreaterThan(0.75);
});
