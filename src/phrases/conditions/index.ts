import type { Phrase } from '../phrase.js';
import { ACTIVITY_QUANTITY } from './activity-quantity.js';
import { ITEMS_AMOUNTS } from './items-amounts.js';
import { ITEMS_COUNTS } from './items-counts.js';
import { MEMBER_AGE } from './member-age.js';
import { MEMBER_ATTRIBUTE } from './member-attribute.js';
import { MEMBER_BALANCE } from './member-balance.js';
import { MEMBER_BIRTHDAY } from './member-birthday.js';
import { MEMBER_COUNTERS } from './member-counters.js';
import { MEMBER_CREDIT_BAND } from './member-credit-band.js';
import { MEMBER_CREDIT_SCORE } from './member-credit-score.js';
import { MEMBER_DEEDS } from './member-deeds.js';
import { MEMBER_EXPIRING } from './member-expiring.js';
import { MEMBER_JOINED } from './member-joined.js';
import { MEMBER_PENDING } from './member-pending.js';
import { MEMBER_PERKS } from './member-perks.js';
import { MEMBER_SPEND_WITH_THIS } from './member-spend-with-this.js';
import { MEMBER_TAGS } from './member-tags.js';
import { MEMBER_TIER } from './member-tier.js';
import { PURCHASE_AMOUNT } from './purchase-amount.js';
import { PURCHASE_ATTRIBUTE } from './purchase-attribute.js';
import { PURCHASE_CARBON } from './purchase-carbon.js';
import { PURCHASE_COUPONS } from './purchase-coupons.js';
import { PURCHASE_INCLUDES } from './purchase-includes.js';
import { PURCHASE_LISTED_AMOUNT } from './purchase-listed-amount.js';
import { PURCHASE_NUMBER } from './purchase-number.js';
import { PURCHASE_ORIGIN } from './purchase-origin.js';
import { PURCHASE_PAID_AMOUNT } from './purchase-paid-amount.js';
import { PURCHASE_PAYMENT } from './purchase-payment.js';
import { TIME_CALENDAR } from './time-calendar.js';
import { TIME_DATE } from './time-date.js';
import { TIME_DAY_OF_MONTH } from './time-day-of-month.js';
import { TIME_HOURS } from './time-hours.js';
import { TIME_MONTH } from './time-month.js';
import { TIME_WEEKDAY } from './time-weekday.js';

export const CONDITION_PHRASES: readonly Phrase[] = [
  ...PURCHASE_AMOUNT,
  ...PURCHASE_PAID_AMOUNT,
  ...PURCHASE_LISTED_AMOUNT,
  ...PURCHASE_INCLUDES,
  ...ITEMS_AMOUNTS,
  ...ITEMS_COUNTS,
  ...PURCHASE_ORIGIN,
  ...PURCHASE_PAYMENT,
  ...PURCHASE_COUPONS,
  ...PURCHASE_CARBON,
  ...PURCHASE_ATTRIBUTE,
  ...ACTIVITY_QUANTITY,
  ...MEMBER_TIER,
  ...MEMBER_CREDIT_BAND,
  ...MEMBER_CREDIT_SCORE,
  ...MEMBER_TAGS,
  ...MEMBER_AGE,
  ...MEMBER_BIRTHDAY,
  ...MEMBER_JOINED,
  ...MEMBER_BALANCE,
  ...MEMBER_PENDING,
  ...MEMBER_EXPIRING,
  ...MEMBER_COUNTERS,
  ...MEMBER_PERKS,
  ...MEMBER_DEEDS,
  ...MEMBER_SPEND_WITH_THIS,
  ...PURCHASE_NUMBER,
  ...MEMBER_ATTRIBUTE,
  ...TIME_DATE,
  TIME_CALENDAR,
  ...TIME_WEEKDAY,
  ...TIME_MONTH,
  ...TIME_DAY_OF_MONTH,
  ...TIME_HOURS,
];
