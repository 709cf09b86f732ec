import type { Phrase } from '../phrase.js';
import { POINTS_USABLE } from './usable.js';

export const PENDING_PHRASES: readonly Phrase[] = [...POINTS_USABLE];
