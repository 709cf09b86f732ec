import { formatFraction } from '../../value/fraction.js';
import { factor } from '../slots/quantity.js';
import { tableEffect } from './table-effect.js';

export const TABLE_MULTIPLY_POINTS = tableEffect({
  id: 'multiply',
  en: 'multiply points',
  zh: '积分倍数',
  slots: {},
  wants: 'factor',
  value: factor(),
  summary: {
    en: 'Each row multiplies points by the number in its last column.',
    zh: '每行按最后一列的数将积分翻倍。',
  },
  example: { en: 'multiply points', zh: '积分倍数' },
  makeEffect: (value) => ({ kind: 'multiply', factor: formatFraction(value) }),
});
