/** Green goods, carbon saved, and how each store and partner takes part. */
import type { Decision } from '../../engine/decision.js';
import type { Purchase } from '../../engine/event.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import type { Happening } from '../history.js';
import { greenRules, isGreenItem } from './green-rules.js';
import type { GreenTotals, MerchantTotals } from './report.js';
import { entryOf, type Open, type Tally } from './tally.js';
import { awardsOf } from './tally-campaigns.js';

export interface GreenTally {
  readonly green: GreenTotals;
  readonly merchants: readonly MerchantTotals[];
}

interface Spend {
  readonly all: bigint;
  readonly green: bigint;
}

export function tallyGreen(content: RuleSetContent, tags: ReadonlySet<string>): Tally<GreenTally> {
  const rules = greenRules(content, tags);
  const members = new Set<string>();
  const merchants = new Map<string, Open<MerchantTotals>>();
  const green = { purchases: 0, spendMinor: 0n, allSpendMinor: 0n, gramsMicro: 0n, points: 0n };
  return {
    add: (happening, { isWithin }) => {
      if (!isWithin) return;
      const { purchase, gramsMicro, outcome } = happening;
      const points = greenPoints(happening, rules);
      green.gramsMicro += gramsMicro;
      green.points += points;
      if (outcome.member !== null && (gramsMicro > 0n || points > 0n)) members.add(outcome.member);
      if (purchase === null || outcome.refusal !== null) return;
      const spend = spendOf(purchase, outcome.decisions[0], content, tags);
      green.allSpendMinor += spend.all;
      green.spendMinor += spend.green;
      if (spend.green > 0n) green.purchases += 1;
      if (spend.green > 0n && outcome.member !== null) members.add(outcome.member);
      for (const merchant of merchantsOf(purchase, merchants)) addPurchase(merchant, spend, points);
    },
    total: () => ({ green: { ...green, members: members.size }, merchants: [...merchants.values()] }),
  };
}

function greenPoints(happening: Happening, rules: ReadonlySet<string>): bigint {
  return awardsOf(happening).reduce((sum, { rule, points }) => (rules.has(rule) ? sum + points : sum), 0n);
}

/** Goods only, after discounts; amounts in another currency are not converted and do not count. */
function spendOf(
  { items, currency }: Purchase,
  decision: Decision | undefined,
  { program }: RuleSetContent,
  tags: ReadonlySet<string>,
): Spend {
  let all = 0n;
  let green = 0n;
  if (currency !== program.currency.code) return { all, green };
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'goods') continue;
    const left = item.amountMinor - (decision?.items[index]?.discountMinor ?? 0n);
    all += left;
    if (isGreenItem(item, tags)) green += left;
  }
  return { all, green };
}

function merchantsOf(
  { store, partner }: Purchase,
  merchants: Map<string, Open<MerchantTotals>>,
): readonly Open<MerchantTotals>[] {
  const named = [
    ['store', store],
    ['partner', partner],
  ] as const;
  return named.flatMap(([kind, id]) =>
    id === null
      ? []
      : entryOf(merchants, `${kind} ${id}`, () => ({
          kind,
          id,
          purchases: 0,
          spendMinor: 0n,
          greenSpendMinor: 0n,
          greenPoints: 0n,
        })),
  );
}

function addPurchase(merchant: Open<MerchantTotals>, { all, green }: Spend, points: bigint): void {
  merchant.purchases += 1;
  merchant.spendMinor += all;
  merchant.greenSpendMinor += green;
  merchant.greenPoints += points;
}
