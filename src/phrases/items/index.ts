import type { Phrase } from '../phrase.js';
import { ITEM_CATEGORY } from './category.js';
import { ITEM_TAGGED } from './tagged.js';

export const ITEM_PHRASES: readonly Phrase[] = [ITEM_CATEGORY, ITEM_TAGGED];
