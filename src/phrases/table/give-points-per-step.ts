/** Tables whose rows give points for what is spent, measured or saved. */
import { formatFraction } from '../../value/fraction.js';
import type { Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { ratePointsCell } from '../slots/quantity.js';
import { measured, perStep } from '../slots/step.js';
import { tableEffect } from './table-effect.js';

export const TABLE_GIVE_POINTS_PER_STEP: readonly Phrase[] = [
  tableEffect({
    id: 'give-per-step',
    en: 'give points per {step}',
    zh: '每 {step} 送积分',
    slots: { step: measured() },
    wants: 'points',
    value: aboveZero(ratePointsCell()),
    summary: {
      en: 'Each row gives the points in its last column for every step of what is spent, measured or saved, in proportion.',
      zh: '每行按最后一列，对消费金额、计量数量或减碳量按比例赠送积分。',
    },
    example: { en: 'give points per 10 CNY', zh: '每 10 元送积分' },
    makeEffect: (points, { step }) => ({
      kind: 'give',
      points: formatFraction(points),
      per: perStep(step, false),
    }),
  }),
  tableEffect({
    id: 'give-per-full-step',
    en: 'give points per full {step}',
    zh: '每满 {step} 送积分',
    slots: { step: measured() },
    wants: 'points',
    value: aboveZero(ratePointsCell()),
    summary: {
      en: 'Each row gives the points in its last column for every complete step of what is spent, measured or saved.',
      zh: '每行按最后一列，对消费金额、计量数量或减碳量每满一步赠送积分。',
    },
    example: { en: 'give points per full 100 CNY', zh: '每满 100 元送积分' },
    makeEffect: (points, { step }) => ({
      kind: 'give',
      points: formatFraction(points),
      per: perStep(step, true),
    }),
  }),
];
