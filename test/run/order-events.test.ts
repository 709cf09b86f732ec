import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvents, type LoyaltyEvent, type Purchase } from '../../src/engine/event.js';
import { type Conflict, createEventOrder } from '../../src/run/order-events.js';
import { arbitraryPurchase } from '../records/arbitrary-purchase.js';

interface Settled {
  readonly counts: { readonly accepted: number; readonly duplicates: number };
  readonly conflicts: readonly Conflict[];
  readonly purchases: readonly LoyaltyEvent[];
}

async function settle(purchases: readonly Purchase[], entriesMax = 1000): Promise<Settled> {
  const order = createEventOrder(['x.jsonl'], { entriesMax, lengthMax: 1e9 });
  for (const [index, purchase] of purchases.entries())
    await order.add(purchase, { input: 0, line: index + 1 });
  const conflicts: Conflict[] = [];
  const counts = await order.settle((conflict) => void conflicts.push(conflict));
  const sorted: LoyaltyEvent[] = [];
  for await (const { event } of order.events()) sorted.push(event);
  await order.close();
  return { counts, conflicts, purchases: sorted };
}

const few = fc.constantFrom('P1', 'P2', 'P3', 'P4');
const list = fc.array(arbitraryPurchase(few), { minLength: 1, maxLength: 8 });

describe('createEventOrder', () => {
  it('sorts by instant and then id, and knows each id once', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.nat(3), async (purchases, entriesMax) => {
        const again = [...purchases, ...purchases.slice(0, 2)];
        const { counts, conflicts, purchases: sorted } = await settle(again, entriesMax);
        expect(sorted).toEqual([...sorted].sort(compareEvents));
        expect(new Set(sorted.map(({ id }) => id)).size).toBe(sorted.length);
        expect(counts.accepted).toBe(sorted.length);
        expect(counts.accepted + counts.duplicates + conflicts.length).toBe(again.length);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same purchases in whatever order the records come', async () => {
    const shuffled = list.chain((purchases) =>
      fc.tuple(fc.constant(purchases), fc.shuffledSubarray(purchases, { minLength: purchases.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([purchases, other]) => {
        const left = await settle(purchases);
        const right = await settle(other);
        expect(right.purchases).toEqual(left.purchases);
        expect(right.counts.accepted).toBe(left.counts.accepted);
      }),
      { numRuns: 50 },
    );
  });
});
