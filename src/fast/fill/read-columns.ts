/** Which ids of a purchase any rule reads: the others need not be looked up. */
import type { FastPlan } from '../fast-plan.js';
import { readFactsOf } from '../members/read-facts.js';

export interface ReadColumns {
  readonly sku: boolean;
  readonly category: boolean;
  readonly brand: boolean;
  readonly grade: boolean;
  readonly tags: boolean;
  readonly channel: boolean;
  readonly store: boolean;
  readonly partner: boolean;
  readonly coupons: boolean;
  readonly payments: boolean;
}

export function findReadColumns(plan: FastPlan): ReadColumns {
  const { facts } = readFactsOf(plan);
  return {
    sku: facts.has('item.sku') || facts.has('items.products'),
    category: facts.has('item.categories') || facts.has('items.categories'),
    brand: facts.has('item.brand'),
    grade: facts.has('item.greenGrade'),
    tags: facts.has('item.tags'),
    channel: facts.has('purchase.channel'),
    store: facts.has('purchase.store'),
    partner: facts.has('purchase.partner') || facts.has('purchase.scene'),
    coupons: facts.has('purchase.coupons'),
    payments:
      facts.has('purchase.paymentMethods') || facts.has('purchase.paymentShare') || earnsByPayment(plan),
  };
}

/** Whether what earns depends on how it was paid; see `engine/earning-basis.ts`. */
function earnsByPayment({ prepared }: FastPlan): boolean {
  const { choices, vocabulary, base } = prepared;
  return (
    (!choices.pointsPaidEarns && vocabulary.pointsMethods.size > 0) ||
    base.rates.some(({ rate }) => rate.paidWith !== null)
  );
}
