/** Records of the workload in the forms that engines take. */

/** A record as a program holds it that embeds Jifen: amounts in minor units, payments as a list. */
export function plainOf(record) {
  const items = record.items.map(({ sku, kind, category, brand, greenGrade, quantity, amount }) => ({
    sku,
    kind,
    category,
    brand,
    greenGrade,
    quantity,
    amountMinor: minorOf(amount),
  }));
  const amountMinor = items.reduce((sum, item) => sum + item.amountMinor, 0);
  const { id, member, at, channel, store, partner, currency, paymentMethod } = record;
  const payments = [{ method: paymentMethod, amountMinor }];
  return { id, member, at, channel, store, partner, currency, items, payments };
}

function minorOf(text) {
  return Number(text.replace('.', ''));
}

/** What is compared of answers, one entry a purchase. */
export function createAnswers(count) {
  return {
    points: new Int32Array(count),
    awards: new Int32Array(count),
    /** Of rule numbers with their points, in order. */
    awardSums: new Int32Array(count),
    /** Of points by item. */
    itemSums: new Int32Array(count),
  };
}

/** One award more in a checksum. */
export function addAward(sum, rule, points) {
  return (Math.imul(sum, 31) + Math.imul(rule, 65_537) + points) | 0;
}

export function addItem(sum, points) {
  return (Math.imul(sum, 31) + points + 1) | 0;
}
