/** Green goods and carbon, and the part of each store and partner in it. */
import { fill } from '../../../explain/words/fill.js';
import { compareText } from '../../../text/compare-text.js';
import { groupDigits } from '../../../text/group-digits.js';
import type { Block, Section } from '../../document/document.js';
import {
  gramsText,
  moneyText,
  type Naming,
  nameOf,
  percentText,
  pointsNumber,
  pointsText,
} from '../../naming.js';
import type { GreenTotals, MerchantTotals, OperatorReport } from '../report.js';
import { WORDS } from '../words.js';

export function greenSection(naming: Naming, { green, merchants, events }: OperatorReport): Section {
  const { language } = naming;
  const blocks: Block[] = [{ kind: 'facts', facts: greenFacts(naming, green) }];
  const shown = [...merchants].sort(compareMerchants).slice(0, MERCHANTS_MAX);
  if (shown.some(({ greenSpendMinor }) => greenSpendMinor > 0n)) blocks.push(merchantBars(naming, shown));
  blocks.push(merchantTable(naming, shown));
  const rest = merchants.length - shown.length;
  if (rest > 0)
    blocks.push({ kind: 'text', text: fill(WORDS.more, { count: groupDigits(`${rest}`) })[language] });
  if (events.has('refund')) blocks.push({ kind: 'text', text: WORDS.returns[language] });
  return { id: 'green', heading: WORDS.green[language], blocks };
}

function greenFacts(naming: Naming, green: GreenTotals): readonly (readonly [string, string])[] {
  const { language } = naming;
  return [
    [WORDS.greenSpend[language], moneyText(naming, green.spendMinor)],
    [WORDS.greenShare[language], percentText(green.spendMinor, green.allSpendMinor)],
    [WORDS.greenPurchases[language], groupDigits(`${green.purchases}`)],
    [WORDS.carbon[language], gramsText(naming, green.gramsMicro)],
    [WORDS.greenPoints[language], pointsText(naming, green.points)],
    [WORDS.greenMembers[language], groupDigits(`${green.members}`)],
  ];
}

/** However many stores there are, the page stays short. */
const MERCHANTS_MAX = 30;

function compareMerchants(a: MerchantTotals, b: MerchantTotals): number {
  const order = (one: bigint, other: bigint): number => (one === other ? 0 : one > other ? -1 : 1);
  return (
    order(a.greenPoints, b.greenPoints) ||
    order(a.greenSpendMinor, b.greenSpendMinor) ||
    order(a.spendMinor, b.spendMinor) ||
    compareText(a.id, b.id)
  );
}

function merchantName(naming: Naming, { kind, id }: MerchantTotals): string {
  return nameOf(naming, kind, id);
}

function merchantBars(naming: Naming, merchants: readonly MerchantTotals[]): Block {
  return {
    kind: 'bars',
    caption: `${WORDS.greenSpend[naming.language]}`,
    bars: merchants
      .filter(({ greenSpendMinor }) => greenSpendMinor > 0n)
      .slice(0, 10)
      .map((merchant) => ({
        label: merchantName(naming, merchant),
        value: merchant.greenSpendMinor,
        whole: null,
        text: moneyText(naming, merchant.greenSpendMinor),
      })),
  };
}

function merchantTable(naming: Naming, merchants: readonly MerchantTotals[]): Block {
  const { language } = naming;
  return {
    kind: 'table',
    caption: WORDS.merchants[language],
    columns: [
      { title: WORDS.merchant[language], align: 'left' },
      { title: WORDS.purchases[language], align: 'right' },
      { title: WORDS.spend[language], align: 'right' },
      { title: WORDS.greenSpend[language], align: 'right' },
      { title: WORDS.greenPoints[language], align: 'right' },
    ],
    rows: merchants.map((merchant) => [
      merchantName(naming, merchant),
      groupDigits(`${merchant.purchases}`),
      moneyText(naming, merchant.spendMinor),
      moneyText(naming, merchant.greenSpendMinor),
      pointsNumber(naming, merchant.greenPoints),
    ]),
    none: WORDS.noMerchants[language],
  };
}
