import type { Phrase } from '../phrase.js';
import { BEYOND_BALANCE } from './beyond-balance.js';
import { PART_REFUND } from './part-refund.js';

export const REFUND_PHRASES: readonly Phrase[] = [PART_REFUND, ...BEYOND_BALANCE];
