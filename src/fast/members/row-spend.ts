/** What a purchase counts as spent when nothing is discounted: see `engine/amounts.ts`. */
import { isCounted } from '../../engine/amounts.js';
import { ITEM_KINDS } from '../../engine/event.js';
import { OWN_CURRENCY, type PurchaseColumns } from '../columns.js';
import type { FastPlan } from '../fast-plan.js';

export class RowSpend {
  /** By kind of line: 1 where it adds to the amount of the purchase. */
  readonly #adds: Uint8Array;

  constructor({ prepared }: FastPlan) {
    this.#adds = Uint8Array.from(ITEM_KINDS, (kind) =>
      kind === 'adjustment' || isCounted(kind, prepared.choices) ? 1 : 0,
    );
  }

  /** Minor units. */
  of(columns: PurchaseColumns, row: number): number {
    if (columns.currency[row] !== OWN_CURRENCY) return 0;
    const end = columns.itemStart[row + 1] ?? 0;
    let sum = 0;
    for (let item = columns.itemStart[row] ?? 0; item < end; item += 1) {
      if (this.#adds[columns.kind[item] ?? 0] === 1) sum += columns.amountMinor[item] ?? 0;
    }
    return Math.max(sum, 0);
  }
}
