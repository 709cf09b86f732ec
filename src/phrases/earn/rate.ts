/** A base rate. */
import type { Step } from '../../ruleset/types.js';
import { formatFraction } from '../../value/fraction.js';
import { EARN_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { ratePoints } from '../slots/quantity.js';
import { type RateAmount, rateAmount } from './rate-amount.js';

const step = ({ minor }: RateAmount, full: boolean): Step => ({ size: formatFraction(minor), full });

export const EARN_RATE: readonly Phrase[] = [
  definePhrase(EARN_CLAUSE)({
    id: 'earn/rate',
    en: 'give {points} per {amount}',
    zh: '每 {amount} 送 {points}',
    slots: { points: ratePoints(), amount: rateAmount() },
    documentation: {
      summary: {
        en: 'Points in proportion to the amount, parts of the step included.',
        zh: '按金额比例给积分，不足一步的部分也按比例计。',
      },
      details: {
        en: 'A rate in another declared currency (`give 8 points per 1 USD`) is for purchases in that currency only.',
        zh: '以其他已声明币种书写的比例（“每 1 美元送 8 积分”）只用于该币种的消费。',
      },
      example: { en: 'give 1 point per 1 CNY', zh: '每 1 元送 1 积分' },
    },
    lower: ({ points, amount }) => ({
      part: 'rate',
      points,
      step: step(amount, false),
      currency: amount.currency,
    }),
  }),
  definePhrase(EARN_CLAUSE)({
    id: 'earn/rate-full',
    en: 'give {points} per full {amount}',
    zh: '每满 {amount} 送 {points}',
    slots: { points: ratePoints(), amount: rateAmount() },
    documentation: {
      summary: {
        en: 'Points for every complete step of the amount; what is less than a step earns nothing.',
        zh: '金额每满一步给积分；不足一步的部分不计。',
      },
      example: { en: 'give 1 point per full 10 CNY', zh: '每满 10 元送 1 积分' },
    },
    lower: ({ points, amount }) => ({
      part: 'rate',
      points,
      step: step(amount, true),
      currency: amount.currency,
    }),
  }),
];
