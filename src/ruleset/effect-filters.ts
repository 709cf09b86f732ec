import type { Condition, Effect } from './types.js';

/** The filters over items that an effect has of its own, beside the items that its rule names. */
export function effectFilters(effect: Effect): readonly Condition[] {
  switch (effect.kind) {
    case 'buy-get':
      return effect.getItems === null ? [] : [effect.getItems];
    case 'bundle':
      return effect.parts.map(({ items }) => items);
    case 'give':
    case 'multiply':
    case 'discount':
    case 'send':
    case 'grant':
    case 'open':
    case 'move':
      return [];
  }
}
