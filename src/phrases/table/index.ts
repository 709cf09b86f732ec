import type { Phrase } from '../phrase.js';
import { TABLE_EFFECTS, VALUE_COLUMNS } from './table-effects.js';

export const TABLE_PHRASES: readonly Phrase[] = [...TABLE_EFFECTS, ...VALUE_COLUMNS];
