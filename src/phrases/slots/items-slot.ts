/** The `{items}` slot: a selection of items. */
import type { Condition } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { ITEM } from '../kinds.js';
import type { SlotType } from '../phrase.js';
import { selection } from './part.js';

const LABEL: Localized = { en: 'items', zh: '商品范围' };

export function itemsSlot(): SlotType<Condition> {
  return selection(ITEM, LABEL);
}
