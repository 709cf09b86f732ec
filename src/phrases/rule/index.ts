import type { Phrase } from '../phrase.js';
import { BECAUSE } from './because.js';
import { DURING } from './during.js';
import { FLOOR } from './floor.js';
import { FOR_ITEMS } from './for-items.js';
import { GROUP } from './group.js';
import { LANE } from './lane.js';
import { LIMIT, LIMIT_PERIODS } from './limit.js';
import { OVERRIDES } from './overrides.js';
import { WHEN } from './when.js';

export const RULE_PHRASES: readonly Phrase[] = [
  ...DURING,
  WHEN,
  FOR_ITEMS,
  GROUP,
  LANE,
  ...FLOOR,
  ...OVERRIDES,
  ...LIMIT,
  ...LIMIT_PERIODS,
  BECAUSE,
];
