/** What campaigns gave, cost, and used of their budgets. */
import { fill } from '../../../explain/words/fill.js';
import { compareText } from '../../../text/compare-text.js';
import { groupDigits } from '../../../text/group-digits.js';
import { compare, type Fraction } from '../../../value/fraction.js';
import { round } from '../../../value/rounding.js';
import type { Block, Section } from '../../document/document.js';
import { moneyText, type Naming, percentText, pointsNumber, pointsText, titleOf } from '../../naming.js';
import { sumCosts } from '../cost.js';
import type { BudgetTotals, CampaignTotals, OperatorReport } from '../report.js';
import { WORDS } from '../words.js';
import { idleBlock } from './idle-block.js';

export function campaignSection(naming: Naming, report: OperatorReport): Section {
  const { language } = naming;
  const campaigns = [...report.campaigns].sort(compareCampaigns);
  const blocks = [...campaignBlocks(naming, report, campaigns), ...budgetBlocks(naming, campaigns)];
  const marketing = marketingBlock(naming, report);
  return {
    id: 'campaigns',
    heading: WORDS.campaigns[language],
    blocks: marketing === null ? blocks : [...blocks, marketing],
  };
}

/** What gave most comes first; base points come last. */
function compareCampaigns(a: CampaignTotals, b: CampaignTotals): number {
  if (a.id === null || b.id === null) return a.id === b.id ? 0 : a.id === null ? 1 : -1;
  if (a.costMinor !== null && b.costMinor !== null) {
    const order = compare(b.costMinor, a.costMinor);
    if (order !== 0) return order;
  }
  if (a.points !== b.points) return a.points > b.points ? -1 : 1;
  return compareText(a.id, b.id);
}

interface Row extends CampaignTotals {
  readonly title: string;
}

/** Those that gave something, and how many did not. */
function campaignBlocks(
  naming: Naming,
  { compensation }: OperatorReport,
  campaigns: readonly CampaignTotals[],
): readonly Block[] {
  const active = campaigns.filter(isActive);
  const rows = active.map((one): Row => ({ ...one, title: campaignTitle(naming, one.id) }));
  if (compensation.awards > 0) {
    const title = WORDS.compensation[naming.language];
    rows.push({ ...compensation, id: null, takenBack: 0n, discountMinor: 0n, budgets: [], title });
  }
  const table = campaignTable(naming, rows, campaigns.length > 0);
  const idle = campaigns.filter((one) => one.id !== null && !isActive(one)).length;
  // With an empty table, it has been said already.
  return rows.length === 0 || idle === 0
    ? [table]
    : [table, idleBlock(naming, idle, WORDS.idleCampaign, WORDS.idleCampaigns)];
}

function isActive({ awards, points, takenBack, discountMinor }: CampaignTotals): boolean {
  return awards > 0 || points !== 0n || takenBack !== 0n || discountMinor !== 0n;
}

function campaignTitle(naming: Naming, id: string | null): string {
  return id === null ? WORDS.base[naming.language] : titleOf(naming, 'campaigns', id);
}

function campaignTable(naming: Naming, campaigns: readonly Row[], hasCampaigns: boolean): Block {
  const { language } = naming;
  const hasTakenBack = campaigns.some(({ takenBack }) => takenBack !== 0n);
  const hasDiscount = campaigns.some(({ discountMinor }) => discountMinor !== 0n);
  const hasCost = campaigns.every(({ costMinor }) => costMinor !== null);
  const columns = [
    { words: WORDS.awards, of: ({ awards }: CampaignTotals) => groupDigits(`${awards}`) },
    { words: WORDS.membersColumn, of: ({ members }: CampaignTotals) => groupDigits(`${members}`) },
    { words: WORDS.points, of: ({ points }: CampaignTotals) => pointsNumber(naming, points) },
    ...(hasTakenBack
      ? [{ words: WORDS.takenBack, of: ({ takenBack }: CampaignTotals) => pointsNumber(naming, takenBack) }]
      : []),
    ...(hasDiscount
      ? [
          {
            words: WORDS.discount,
            of: ({ discountMinor }: CampaignTotals) => moneyText(naming, discountMinor),
          },
        ]
      : []),
    ...(hasCost
      ? [{ words: WORDS.cost, of: ({ costMinor }: CampaignTotals) => costText(naming, costMinor) }]
      : []),
  ];
  const total = totalOf(campaigns);
  return {
    kind: 'table',
    caption: WORDS.byCampaign[language],
    columns: [
      { title: WORDS.campaign[language], align: 'left' },
      ...columns.map(({ words }) => ({ title: words[language], align: 'right' }) as const),
    ],
    rows: [
      ...campaigns.map((one) => [one.title, ...columns.map(({ of }) => of(one))]),
      // The same member may take part in several campaigns, so that their numbers have no sum.
      ...(campaigns.length < 2
        ? []
        : [
            [
              WORDS.all[language],
              ...columns.map(({ of, words }) => (words === WORDS.membersColumn ? '' : of(total))),
            ],
          ]),
    ],
    none: (hasCampaigns ? WORDS.noYears : WORDS.noCampaigns)[language],
  };
}

function totalOf(campaigns: readonly CampaignTotals[]): CampaignTotals {
  const sum = (of: (campaign: CampaignTotals) => bigint): bigint =>
    campaigns.reduce((total, campaign) => total + of(campaign), 0n);
  return {
    id: null,
    awards: campaigns.reduce((total, { awards }) => total + awards, 0),
    members: 0,
    points: sum(({ points }) => points),
    takenBack: sum(({ takenBack }) => takenBack),
    discountMinor: sum(({ discountMinor }) => discountMinor),
    costMinor: sumCosts(campaigns.map(({ costMinor }) => costMinor)),
    budgets: [],
  };
}

export function costText(naming: Naming, cost: Fraction | null): string {
  return cost === null ? '' : moneyText(naming, round(cost, 'half-up'));
}

/** The chart shows the share of each budget; the table beside it has the numbers. */
function budgetBlocks(naming: Naming, campaigns: readonly CampaignTotals[]): readonly Block[] {
  const { language } = naming;
  const rows = campaigns.flatMap((campaign) =>
    campaign.budgets.map((budget) => ({ label: budgetLabel(naming, campaign, budget), budget })),
  );
  const table: Block = {
    kind: 'table',
    caption: WORDS.budgets[language],
    columns: [
      { title: WORDS.campaign[language], align: 'left' },
      { title: WORDS.used[language], align: 'right' },
      { title: WORDS.budget[language], align: 'right' },
      { title: WORDS.share[language], align: 'right' },
    ],
    rows: rows.map(({ label, budget }) => [
      label,
      quotaText(naming, budget, budget.used),
      quotaText(naming, budget, budget.amount),
      percentText(budget.used, budget.amount),
    ]),
    none: WORDS.noBudgets[language],
  };
  const used = rows.filter(({ budget }) => budget.used > 0n);
  if (used.length === 0) return [table];
  const bars = used.map(({ label, budget }) => ({
    label,
    value: budget.used,
    whole: budget.amount,
    text: fill(WORDS.usedOf, {
      used: quotaText(naming, budget, budget.used),
      amount: quotaText(naming, budget, budget.amount),
      share: percentText(budget.used, budget.amount),
    })[language],
  }));
  return [{ kind: 'bars', caption: WORDS.budgets[language], bars }, table];
}

function budgetLabel(naming: Naming, { id }: CampaignTotals, { periods }: BudgetTotals): string {
  const budget = campaignTitle(naming, id);
  if (periods < 2) return budget;
  return fill(WORDS.fullest, { budget, count: `${periods}` })[naming.language];
}

function quotaText(naming: Naming, { unit }: BudgetTotals, amount: bigint): string {
  if (unit === 'money') return moneyText(naming, amount);
  if (unit === 'points') return pointsText(naming, amount);
  return fill(WORDS.times, { count: groupDigits(`${amount}`) })[naming.language];
}

/** The ceiling that the law sets on issuing points: what marketing may cost in a year. */
function marketingBlock(naming: Naming, { years, marketingBudgetMinor }: OperatorReport): Block | null {
  if (marketingBudgetMinor === null) return null;
  const { language } = naming;
  const whole = round(marketingBudgetMinor, 'down');
  return {
    kind: 'table',
    caption: WORDS.marketing[language],
    columns: [
      { title: WORDS.year[language], align: 'left' },
      { title: WORDS.cost[language], align: 'right' },
      { title: WORDS.budget[language], align: 'right' },
      { title: WORDS.share[language], align: 'right' },
    ],
    rows: years.map(({ year, costMinor }) => [
      `${year}`,
      costText(naming, costMinor),
      moneyText(naming, whole),
      costMinor === null ? '' : percentText(round(costMinor, 'up'), whole),
    ]),
    none: WORDS.noYears[language],
  };
}
