/** `3 items`, weighed goods too (`1.5 items`): how many units, in millionths. */
import type { Localized } from '../../text/localized.js';
import type { SlotType } from '../phrase.js';
import { aboveZero } from './above-zero.js';
import { quantitySlot, readScaled } from './quantity.js';

const LABEL: Localized = { en: 'a number of items', zh: '件数' };
const MICRO_DIGITS = 6;

export function unitsMicro(): SlotType<number> {
  return aboveZero(
    quantitySlot({
      label: LABEL,
      fits: (unit) => unit === 'items' || unit === null,
      suggest: () => 'items',
      read: (node, context) => readScaled(node, MICRO_DIGITS, LABEL, context),
    }),
  );
}
