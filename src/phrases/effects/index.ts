import type { Phrase } from '../phrase.js';
import { BUNDLES } from './bundle.js';
import { BUY_GET_FREE } from './buy-get-free.js';
import { BUY_GET_SHARE_OFF } from './buy-get-share-off.js';
import { FAVOURS } from './favours.js';
import { GIVE_ONCE } from './give-once.js';
import { GIVE_PER_COUNTED_UNIT } from './give-per-counted-unit.js';
import { GIVE_PER_FULL_STEP } from './give-per-full-step.js';
import { GIVE_PER_LINE } from './give-per-line.js';
import { GIVE_PER_PURCHASE } from './give-per-purchase.js';
import { GIVE_PER_STEP } from './give-per-step.js';
import { GIVE_PER_UNIT } from './give-per-unit.js';
import { MULTIPLY_POINTS } from './multiply-points.js';
import { SELL_FOR_PRICE } from './sell-for-price.js';
import { TAKE_MONEY_OFF } from './take-money-off.js';
import { TAKE_MONEY_OFF_PER_FULL } from './take-money-off-per-full.js';
import { TAKE_SHARE_OFF } from './take-share-off.js';

export const EFFECT_PHRASES: readonly Phrase[] = [
  MULTIPLY_POINTS,
  GIVE_PER_PURCHASE,
  GIVE_ONCE,
  GIVE_PER_LINE,
  GIVE_PER_UNIT,
  GIVE_PER_STEP,
  GIVE_PER_FULL_STEP,
  GIVE_PER_COUNTED_UNIT,
  TAKE_SHARE_OFF,
  TAKE_MONEY_OFF,
  SELL_FOR_PRICE,
  TAKE_MONEY_OFF_PER_FULL,
  BUY_GET_FREE,
  BUY_GET_SHARE_OFF,
  ...BUNDLES,
  ...FAVOURS,
];
