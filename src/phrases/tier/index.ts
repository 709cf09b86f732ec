import type { Phrase } from '../phrase.js';
import { TIER_CONDITIONS } from './conditions.js';
import { TIER_LOSS } from './loss.js';
import { TIER_REVIEW } from './review.js';

export const TIER_PHRASES: readonly Phrase[] = [...TIER_CONDITIONS, ...TIER_REVIEW, ...TIER_LOSS];
