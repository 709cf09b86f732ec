import type { Phrase } from '../phrase.js';
import { EXPIRES_AFTER } from './after.js';
import { EXPIRES_FIXED } from './fixed.js';
import { MONTH_ENDS } from './month-ends.js';

export const EXPIRY_PHRASES: readonly Phrase[] = [...EXPIRES_FIXED, ...EXPIRES_AFTER, MONTH_ENDS];
