import type { Phrase } from '../phrase.js';
import { TABLE_DISCOUNTS } from './discounts.js';
import { TABLE_GIVE_POINTS } from './give-points.js';
import { TABLE_GIVE_POINTS_PER_STEP } from './give-points-per-step.js';
import { TABLE_MULTIPLY_POINTS } from './multiply-points.js';
import { VALUE_COLUMNS } from './value-columns.js';

export const TABLE_PHRASES: readonly Phrase[] = [
  TABLE_MULTIPLY_POINTS,
  ...TABLE_GIVE_POINTS,
  ...TABLE_GIVE_POINTS_PER_STEP,
  ...TABLE_DISCOUNTS,
  ...VALUE_COLUMNS,
];
