/** The amounts of a purchase: by item and of the whole, in minor units. */
import type { Choices } from '../ruleset/types.js';
import { at } from './at.js';
import type { ItemKind, Purchase } from './event.js';

/** Goods always count; delivery, tax and deposit where the program says that they earn; fees never do. */
export function isCounted(kind: ItemKind, choices: Choices): boolean {
  switch (kind) {
    case 'goods':
      return true;
    case 'delivery':
      return choices.deliveryEarns;
    case 'tax':
      return choices.taxEarns;
    case 'deposit':
      return choices.depositEarns;
    case 'fee':
    case 'adjustment':
      return false;
  }
}

export function listedAmounts(event: Purchase): bigint[] {
  return event.items.map((item) => item.amountMinor);
}

export function adjustmentOf(event: Purchase): bigint {
  return total(event.items.filter(({ kind }) => kind === 'adjustment').map(({ amountMinor }) => amountMinor));
}

/**
 * The amount of the purchase that conditions and discounts of the whole order read: all counted items and the
 * adjustments, not below zero. `amounts` are the items' listed or left amounts.
 */
export function purchaseAmount(
  occasion: { readonly counted: readonly boolean[]; readonly adjustment: bigint },
  amounts: readonly bigint[],
): bigint {
  const counted = total(amounts.filter((_, index) => at(occasion.counted, index)));
  return largest(counted + occasion.adjustment, 0n);
}

/** What a purchase counts as spent: its amount left, and nothing in a currency that is not the program's. */
export function spendOf(
  occasion: Parameters<typeof purchaseAmount>[0] & { readonly isForeign: boolean },
  left: readonly bigint[],
): bigint {
  return occasion.isForeign ? 0n : purchaseAmount(occasion, left);
}

export function total(amounts: readonly bigint[]): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}

export function smallest(first: bigint, ...others: readonly bigint[]): bigint {
  let found = first;
  for (const other of others) if (other < found) found = other;
  return found;
}

export function largest(first: bigint, ...others: readonly bigint[]): bigint {
  let found = first;
  for (const other of others) if (other > found) found = other;
  return found;
}
