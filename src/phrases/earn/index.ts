import type { Phrase } from '../phrase.js';
import { EARN_CLAUSES } from './base-clauses.js';
import { EARN_RATE } from './rate.js';

export const EARN_PHRASES: readonly Phrase[] = [...EARN_RATE, ...EARN_CLAUSES];
