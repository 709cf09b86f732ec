import type { Phrase } from '../phrase.js';
import { BECAUSE } from './because.js';
import { DURING } from './during.js';
import { FOR_ITEMS } from './for-items.js';
import { GROUP } from './group.js';
import { LIMIT, LIMIT_PERIODS } from './limit.js';
import { WHEN } from './when.js';

export const RULE_PHRASES: readonly Phrase[] = [
  ...DURING,
  WHEN,
  FOR_ITEMS,
  GROUP,
  ...LIMIT,
  ...LIMIT_PERIODS,
  BECAUSE,
];
