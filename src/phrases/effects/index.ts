import type { Phrase } from '../phrase.js';
import { GIVE_PER_PURCHASE } from './give-per-purchase.js';
import { GIVE_PER_UNIT } from './give-per-unit.js';
import { MULTIPLY_POINTS } from './multiply-points.js';

export const EFFECT_PHRASES: readonly Phrase[] = [MULTIPLY_POINTS, GIVE_PER_PURCHASE, GIVE_PER_UNIT];
