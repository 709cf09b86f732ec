/** The phrase book: every sentence of the language, in the order in which the reference prints it. */
import type { GrammarBlock, GrammarSource } from '../syntax/grammar.js';
import { BLOCK_HEADERS } from './blocks/headers.js';
import { CAMPAIGN_PHRASES } from './campaign/index.js';
import { CONDITION_PHRASES } from './conditions/index.js';
import { EARN_PHRASES } from './earn/index.js';
import { EFFECT_PHRASES } from './effects/index.js';
import { EXAMPLE_PHRASES } from './example/index.js';
import { ITEM_PHRASES } from './items/index.js';
import {
  CAMPAIGN_CLAUSE,
  CAMPAIGN_HEADER,
  EARN_CLAUSE,
  EARN_HEADER,
  EXAMPLE_CLAUSE,
  EXAMPLE_HEADER,
  LIMITS_CLAUSE,
  LIMITS_HEADER,
  PROGRAM_CLAUSE,
  PROGRAM_HEADER,
  RULE_CLAUSE,
  RULE_HEADER,
  TABLE_CLAUSE,
  TABLE_HEADER,
} from './kinds.js';
import type { Kind, Phrase } from './phrase.js';
import { PROGRAM_PHRASES } from './program/index.js';
import { RULE_PHRASES } from './rule/index.js';
import { TABLE_PHRASES } from './table/index.js';
import { TARGETS } from './targets/targets.js';
import { COMPARISONS } from './tests/comparisons.js';
import { WINDOWS } from './windows/windows.js';

const WRITTEN: readonly Phrase[] = [
  ...BLOCK_HEADERS,
  ...PROGRAM_PHRASES,
  ...EARN_PHRASES,
  ...CAMPAIGN_PHRASES,
  ...RULE_PHRASES,
  ...EFFECT_PHRASES,
  ...TARGETS,
  ...TABLE_PHRASES,
  ...CONDITION_PHRASES,
  ...ITEM_PHRASES,
  ...COMPARISONS,
  ...WINDOWS,
  ...EXAMPLE_PHRASES,
];

/** Every phrase, the words of closed choices included. Ids are unique. */
export const PHRASES: readonly Phrase[] = collect(WRITTEN);

export const PHRASE_BY_ID: ReadonlyMap<string, Phrase> = new Map(
  PHRASES.map((phrase) => [phrase.id, phrase]),
);

function block(id: string, header: Kind<unknown>, clause: Kind<unknown>, rows = false): GrammarBlock {
  return { id, headerKind: header.id, clauseKind: clause.id, rows };
}

export const BLOCKS: readonly GrammarBlock[] = [
  block('program', PROGRAM_HEADER, PROGRAM_CLAUSE),
  block('earn', EARN_HEADER, EARN_CLAUSE),
  block('limits', LIMITS_HEADER, LIMITS_CLAUSE),
  block('campaign', CAMPAIGN_HEADER, CAMPAIGN_CLAUSE),
  block('rule', RULE_HEADER, RULE_CLAUSE),
  block('table', TABLE_HEADER, TABLE_CLAUSE, true),
  block('example', EXAMPLE_HEADER, EXAMPLE_CLAUSE),
];

export const GRAMMAR_SOURCE: GrammarSource = { phrases: PHRASES, blocks: BLOCKS };

function collect(written: readonly Phrase[]): readonly Phrase[] {
  const found = new Map<string, Phrase>();
  const visit = (phrase: Phrase): void => {
    const known = found.get(phrase.id);
    if (known === phrase) return;
    if (known !== undefined) throw new SyntaxError(`two phrases are called ${phrase.id}`);
    found.set(phrase.id, phrase);
    for (const type of Object.values(phrase.types)) for (const own of type.phrases ?? []) visit(own);
  };
  for (const phrase of written) visit(phrase);
  return [...found.values()];
}
