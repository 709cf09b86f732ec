/** A base rate. */
import type { Step } from '../../ruleset/types.js';
import { formatFraction, fraction } from '../../value/fraction.js';
import { EARN_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { money, ratePoints } from '../slots/quantity.js';

const step = (minor: number, full: boolean): Step => ({
  size: formatFraction(fraction(BigInt(minor))),
  full,
});

export const EARN_RATE: readonly Phrase[] = [
  definePhrase(EARN_CLAUSE)({
    id: 'earn/rate',
    en: 'give {points} per {amount}',
    zh: '每 {amount} 送 {points}',
    slots: { points: ratePoints(), amount: money() },
    documentation: {
      summary: {
        en: 'Points in proportion to the amount, parts of the step included.',
        zh: '按金额比例给积分，不足一步的部分也按比例计。',
      },
      example: { en: 'give 1 point per 1 CNY', zh: '每 1 元送 1 积分' },
    },
    lower: (values) => ({ part: 'rate', points: values.points, step: step(values.amount, false) }),
  }),
  definePhrase(EARN_CLAUSE)({
    id: 'earn/rate-full',
    en: 'give {points} per full {amount}',
    zh: '每满 {amount} 送 {points}',
    slots: { points: ratePoints(), amount: money() },
    documentation: {
      summary: {
        en: 'Points for every complete step of the amount; what is less than a step earns nothing.',
        zh: '金额每满一步给积分；不足一步的部分不计。',
      },
      example: { en: 'give 1 point per full 10 CNY', zh: '每满 10 元送 1 积分' },
    },
    lower: (values) => ({ part: 'rate', points: values.points, step: step(values.amount, true) }),
  }),
];
