import type { Phrase } from '../phrase.js';
import { ITEM_ATTRIBUTE } from './attribute.js';
import { ITEM_BRAND } from './brand.js';
import { ITEM_CATEGORY } from './category.js';
import { ITEM_DISCOUNTED } from './discounted.js';
import { ITEM_GREEN_GRADE } from './green-grade.js';
import { ITEM_KINDS } from './kind.js';
import { ITEM_PRICE } from './price.js';
import { ITEM_PRODUCT } from './product.js';
import { ITEM_QUANTITY } from './quantity.js';
import { ITEM_TAGGED } from './tagged.js';

export const ITEM_PHRASES: readonly Phrase[] = [
  ...ITEM_CATEGORY,
  ...ITEM_TAGGED,
  ...ITEM_BRAND,
  ...ITEM_PRODUCT,
  ...ITEM_GREEN_GRADE,
  ...ITEM_PRICE,
  ...ITEM_QUANTITY,
  ...ITEM_DISCOUNTED,
  ...ITEM_ATTRIBUTE,
  ...ITEM_KINDS,
];
