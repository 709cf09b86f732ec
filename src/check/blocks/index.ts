import type { BlockChecker } from './block-checker.js';
import { CAMPAIGN_BLOCK } from './campaign-block.js';
import { CAUSE_BLOCK } from './cause-block.js';
import { EARN_BLOCK } from './earn-block.js';
import { EXAMPLE_BLOCK } from './example-block.js';
import { EXPIRY_BLOCK } from './expiry-block.js';
import { LIMITS_BLOCK } from './limits-block.js';
import { MESSAGE_BLOCK } from './message-block.js';
import { OFFER_BLOCK } from './offer-block.js';
import { PENDING_BLOCK } from './pending-block.js';
import { PERK_BLOCK } from './perk-block.js';
import { PROGRAM_BLOCK } from './program-block.js';
import { REFUND_BLOCK } from './refund-block.js';
import { RULE_BLOCK } from './rule-block.js';
import { TABLE_BLOCK } from './table-block.js';
import { TIER_BLOCK } from './tier-block.js';

const ALL: readonly BlockChecker[] = [
  PROGRAM_BLOCK,
  EARN_BLOCK,
  LIMITS_BLOCK,
  CAMPAIGN_BLOCK,
  RULE_BLOCK,
  TABLE_BLOCK,
  EXPIRY_BLOCK,
  PENDING_BLOCK,
  REFUND_BLOCK,
  TIER_BLOCK,
  OFFER_BLOCK,
  PERK_BLOCK,
  CAUSE_BLOCK,
  MESSAGE_BLOCK,
  EXAMPLE_BLOCK,
];

export const BLOCK_CHECKERS: ReadonlyMap<string, BlockChecker> = new Map(
  ALL.map((checker) => [checker.block, checker]),
);
