/** Tables whose rows discount. */
import { formatFraction } from '../../value/fraction.js';
import { TARGET } from '../kinds.js';
import type { Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { part } from '../slots/part.js';
import { discountCell } from '../slots/percent-off.js';
import { money } from '../slots/quantity.js';
import { TARGET_LABEL } from '../targets/targets.js';
import { tableEffect } from './table-effect.js';

const TARGET_SLOT = { target: part(TARGET, TARGET_LABEL) };

export const TABLE_DISCOUNTS: readonly Phrase[] = [
  tableEffect({
    id: 'discount',
    en: 'take a share off {target}',
    zh: '{target} 打折',
    slots: TARGET_SLOT,
    wants: 'share',
    value: discountCell(),
    summary: {
      en: 'Each row takes the discount in its last column off, written `10%` or `9 折`.',
      zh: '每行按最后一列的折扣优惠，写作“9 折”或“10%”（减去 10%）。',
    },
    example: { en: 'take a share off each unit', zh: '每件打折' },
    makeEffect: (share, { target }) => ({
      kind: 'discount',
      ...target,
      amount: { kind: 'share', share: formatFraction(share) },
      floor: null,
    }),
  }),
  tableEffect({
    id: 'discount-money',
    en: 'take money off {target}',
    zh: '{target} 减价',
    slots: TARGET_SLOT,
    wants: 'money',
    value: aboveZero(money()),
    summary: {
      en: 'Each row takes the amount of money in its last column off.',
      zh: '每行减去最后一列的金额。',
    },
    example: { en: 'take money off the total', zh: '合计减价' },
    makeEffect: (minor, { target }) => ({
      kind: 'discount',
      ...target,
      amount: { kind: 'money', minor },
      floor: null,
    }),
  }),
  tableEffect({
    id: 'discount-per-full',
    en: 'take money off per full {step}',
    zh: '每满 {step} 减价',
    slots: { step: aboveZero(money()) },
    wants: 'money',
    value: aboveZero(money()),
    summary: {
      en: 'Each row takes the amount in its last column off for every complete step of the matching amount.',
      zh: '符合商品的金额每满一步，每行减去最后一列的金额。',
    },
    example: { en: 'take money off per full 300 CNY', zh: '每满 300 元减价' },
    makeEffect: (minor, { step }) => ({
      kind: 'discount',
      units: { kind: 'all' },
      each: 'order',
      amount: { kind: 'per-full', stepMinor: step, minor },
      floor: null,
    }),
  }),
  tableEffect({
    id: 'fixed-price',
    en: 'sell {target} at a price',
    zh: '{target} 特价',
    slots: TARGET_SLOT,
    wants: 'price',
    value: money(),
    summary: {
      en: 'Each row sells at the price in its last column.',
      zh: '每行按最后一列的特价出售。',
    },
    example: { en: 'sell each unit at a price', zh: '每件特价' },
    makeEffect: (minor, { target }) => ({
      kind: 'discount',
      ...target,
      amount: { kind: 'price', minor },
      floor: null,
    }),
  }),
];
