/** The phrase book: every sentence of the language, in the order in which the reference prints it. */
import type { GrammarBlock, GrammarSource } from '../syntax/grammar.js';
import { BLOCK_HEADERS } from './blocks/headers.js';
import { POINTS_HEADERS } from './blocks/points-headers.js';
import { CAMPAIGN_PHRASES } from './campaign/index.js';
import { CAUSE_PHRASES } from './cause/index.js';
import { CONDITION_PHRASES } from './conditions/index.js';
import { EARN_PHRASES } from './earn/index.js';
import { EFFECT_PHRASES } from './effects/index.js';
import { EXAMPLE_PHRASES } from './example/index.js';
import { EXPIRY_PHRASES } from './expiry/index.js';
import { ITEM_PHRASES } from './items/index.js';
import {
  CAMPAIGN_CLAUSE,
  CAMPAIGN_HEADER,
  CAUSE_CLAUSE,
  CAUSE_HEADER,
  EARN_CLAUSE,
  EARN_HEADER,
  EXAMPLE_CLAUSE,
  EXAMPLE_HEADER,
  EXPIRY_CLAUSE,
  EXPIRY_HEADER,
  LIMITS_CLAUSE,
  LIMITS_HEADER,
  MESSAGE_CLAUSE,
  MESSAGE_HEADER,
  OFFER_CLAUSE,
  OFFER_HEADER,
  PENDING_CLAUSE,
  PENDING_HEADER,
  PERK_CLAUSE,
  PERK_HEADER,
  PROGRAM_CLAUSE,
  PROGRAM_HEADER,
  REFUND_CLAUSE,
  REFUND_HEADER,
  RULE_CLAUSE,
  RULE_HEADER,
  TABLE_CLAUSE,
  TABLE_HEADER,
  TIER_CLAUSE,
  TIER_HEADER,
} from './kinds.js';
import { MESSAGE_PHRASES } from './message/index.js';
import { OFFER_PHRASES } from './offer/index.js';
import { PENDING_PHRASES } from './pending/index.js';
import { PERK_PHRASES } from './perk/index.js';
import type { Kind, Phrase } from './phrase.js';
import { POINTS_SCOPE } from './points-scope/points-scope.js';
import { PROGRAM_PHRASES } from './program/index.js';
import { REFUND_PHRASES } from './refund/index.js';
import { RULE_PHRASES } from './rule/index.js';
import { TABLE_PHRASES } from './table/index.js';
import { TARGETS } from './targets/targets.js';
import { COMPARISONS } from './tests/comparisons.js';
import { TIER_PHRASES } from './tier/index.js';
import { TRIGGER_PHRASES } from './triggers/index.js';
import { WINDOWS } from './windows/windows.js';

const WRITTEN: readonly Phrase[] = [
  ...BLOCK_HEADERS,
  ...POINTS_HEADERS,
  ...PROGRAM_PHRASES,
  ...EARN_PHRASES,
  ...CAMPAIGN_PHRASES,
  ...RULE_PHRASES,
  ...EFFECT_PHRASES,
  ...TRIGGER_PHRASES,
  ...TARGETS,
  ...TABLE_PHRASES,
  ...OFFER_PHRASES,
  ...PERK_PHRASES,
  ...CAUSE_PHRASES,
  ...MESSAGE_PHRASES,
  ...EXPIRY_PHRASES,
  ...PENDING_PHRASES,
  ...POINTS_SCOPE,
  ...REFUND_PHRASES,
  ...TIER_PHRASES,
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
  block('expiry', EXPIRY_HEADER, EXPIRY_CLAUSE),
  block('pending', PENDING_HEADER, PENDING_CLAUSE),
  block('refund', REFUND_HEADER, REFUND_CLAUSE),
  block('tier', TIER_HEADER, TIER_CLAUSE),
  block('offer', OFFER_HEADER, OFFER_CLAUSE),
  block('perk', PERK_HEADER, PERK_CLAUSE),
  block('cause', CAUSE_HEADER, CAUSE_CLAUSE),
  block('message', MESSAGE_HEADER, MESSAGE_CLAUSE),
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
