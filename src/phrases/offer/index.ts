import type { Phrase } from '../phrase.js';
import { OFFER_AVAILABLE } from './available.js';
import { OFFER_OPEN } from './open.js';
import { POINTS_AS_MONEY } from './points-as-money.js';
import { OFFER_PRICE } from './price.js';
import { OFFER_STOCK } from './stock.js';
import { OFFER_TERMS } from './terms.js';
import { OFFER_WORTH } from './worth.js';

export const OFFER_PHRASES: readonly Phrase[] = [
  ...OFFER_WORTH,
  OFFER_PRICE,
  ...POINTS_AS_MONEY,
  ...OFFER_AVAILABLE,
  ...OFFER_OPEN,
  OFFER_STOCK,
  ...OFFER_TERMS,
];
