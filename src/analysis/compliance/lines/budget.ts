/** What is issued stays within reasonable marketing costs: every campaign has a budget. */

import type { Budget } from '../../../ruleset/types.js';
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { compare, type Fraction, fraction, multiply } from '../../../value/fraction.js';
import { round } from '../../../value/rounding.js';
import type { LintInput } from '../../lint.js';
import { placeOf } from '../../place-of.js';
import { moneyText } from '../../words/money-text.js';
import { NETWORK_POINTS } from '../articles.js';
import { complianceNumber } from '../numbers.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  missing: {
    code: 'JF1613',
    severity: 'error',
    title: { en: 'campaign without a budget', zh: '活动没有预算' },
    text: {
      en: 'campaign `{campaign}` gives points or discounts and has no budget; issuing must stay within reasonable marketing costs: {article}',
      zh: '活动“{campaign}”发放积分或优惠却没有预算；发行规模需控制在合理营销费用范围内：{article}',
    },
    page: {
      en: 'A limit per member bounds one member, a budget bounds the campaign: only with one it is known what the campaign can cost.',
      zh: '每会员限额只限制单个会员，预算才限制整个活动：有了预算才知道活动最多花费多少。',
    },
  },
  tooLarge: {
    code: 'JF1614',
    severity: 'error',
    title: { en: 'budget above the marketing budget', zh: '预算超过营销预算' },
    text: {
      en: 'a budget of campaign `{campaign}` is worth {cost}, more than marketing may cost in a whole year: {budget} ({article})',
      zh: '活动“{campaign}”的一项预算价值 {cost}，超过全年营销预算 {budget}（{article}）',
    },
    page: {
      en: 'The number `marketingBudgetPerYear` of jifen.yaml says what marketing may cost in a calendar year; a budget in points counts at the declared value of a point. The operator’s report compares the number with what was really given.',
      zh: 'jifen.yaml 的 `marketingBudgetPerYear` 是每个自然年的营销预算；按积分的预算以声明的积分价值折算。运营报告会将该数与实际发放对比。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const BUDGET: RedLine = {
  id: 'budget',
  profiles: ['cn-retail', 'cn-bank-card', 'cn-travel'],
  article: NETWORK_POINTS,
  messages: MESSAGES,
  check: (input, add) => {
    const { program } = input;
    const most = complianceNumber(input, 'marketingBudgetPerYear');
    for (const campaign of program.campaigns) {
      const args = { campaign: campaign.id, article: NETWORK_POINTS };
      if (campaign.budgets.length === 0 && gives(input, campaign.id))
        add(report(MESSAGES.missing, placeOf(program, campaign), args));
      if (most === null) continue;
      const mostMinor = multiply(most, fraction(10n ** BigInt(program.vocabulary.currency.digits), 1n));
      for (const budget of campaign.budgets) {
        const cost = costOf(input, budget);
        if (cost === null || compare(cost, mostMinor) <= 0) continue;
        const show = (minor: Fraction) => moneyText(round(minor, 'up'), program.vocabulary);
        const amounts = { cost: show(cost), budget: show(mostMinor) };
        add(report(MESSAGES.tooLarge, placeOf(program, budget, campaign), { ...args, ...amounts }));
      }
    }
  },
};

function gives({ program }: LintInput, campaign: string): boolean {
  return program.rules.some(
    ({ campaign: own, effect }) =>
      own === campaign &&
      effect.kind !== 'send' &&
      effect.kind !== 'grant' &&
      effect.kind !== 'open' &&
      effect.kind !== 'move',
  );
}

/** Minor units; `null` for times, and for points without a declared value. */
function costOf({ program }: LintInput, { quota }: Budget): Fraction | null {
  if (quota.unit === 'money') return fraction(BigInt(quota.amount), 1n);
  const { valueMinor, digits } = program.vocabulary.points;
  if (quota.unit === 'times' || valueMinor === null) return null;
  return multiply(valueMinor, fraction(BigInt(quota.amount), 10n ** BigInt(digits)));
}
