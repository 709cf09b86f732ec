import type { BlockChecker } from './block-checker.js';
import { CAMPAIGN_BLOCK } from './campaign-block.js';
import { EARN_BLOCK } from './earn-block.js';
import { EXAMPLE_BLOCK } from './example-block.js';
import { LIMITS_BLOCK } from './limits-block.js';
import { PROGRAM_BLOCK } from './program-block.js';
import { RULE_BLOCK } from './rule-block.js';
import { TABLE_BLOCK } from './table-block.js';

const ALL: readonly BlockChecker[] = [
  PROGRAM_BLOCK,
  EARN_BLOCK,
  LIMITS_BLOCK,
  CAMPAIGN_BLOCK,
  RULE_BLOCK,
  TABLE_BLOCK,
  EXAMPLE_BLOCK,
];

export const BLOCK_CHECKERS: ReadonlyMap<string, BlockChecker> = new Map(
  ALL.map((checker) => [checker.block, checker]),
);
