/** How many points some lots hold together. */
import { total } from '../../engine/amounts.js';
import type { Lot } from '../../engine/state.js';

export function sumLots(lots: readonly Lot[]): bigint {
  return total(lots.map(({ points }) => points));
}
