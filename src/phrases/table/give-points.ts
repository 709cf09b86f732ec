/** Tables whose rows give fixed points. */
import type { Localized } from '../../text/localized.js';
import type { Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { pointsCell } from '../slots/quantity.js';
import { tableEffect } from './table-effect.js';

function giveFixed(per: 'purchase' | 'line' | 'unit', words: Localized, summary: Localized): Phrase {
  return tableEffect({
    id: `give-per-${per}`,
    en: words.en,
    zh: words.zh,
    slots: {},
    wants: 'points',
    value: aboveZero(pointsCell()),
    summary,
    example: words,
    makeEffect: (value) => ({ kind: 'give', points: String(value), per: { kind: per } }),
  });
}

export const TABLE_GIVE_POINTS: readonly Phrase[] = [
  giveFixed(
    'purchase',
    { en: 'give points per purchase', zh: '每单送积分' },
    {
      en: 'Each row gives the points in its last column for the purchase.',
      zh: '每行按最后一列对每单赠送积分。',
    },
  ),
  giveFixed(
    'line',
    { en: 'give points per line', zh: '每行商品送积分' },
    {
      en: 'Each row gives the points in its last column for every line of the purchase.',
      zh: '每行按最后一列对订单的每行商品赠送积分。',
    },
  ),
  giveFixed(
    'unit',
    { en: 'give points per unit', zh: '每件送积分' },
    {
      en: 'Each row gives the points in its last column for every unit.',
      zh: '每行按最后一列对每件商品赠送积分。',
    },
  ),
];
