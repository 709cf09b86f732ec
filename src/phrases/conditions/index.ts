import type { Phrase } from '../phrase.js';
import { MEMBER_CREDIT_BAND } from './member-credit-band.js';
import { MEMBER_TIER } from './member-tier.js';
import { PURCHASE_INCLUDES } from './purchase-includes.js';
import { PURCHASE_PAID_AMOUNT } from './purchase-paid-amount.js';

export const CONDITION_PHRASES: readonly Phrase[] = [
  ...MEMBER_TIER,
  ...MEMBER_CREDIT_BAND,
  ...PURCHASE_PAID_AMOUNT,
  PURCHASE_INCLUDES,
];
