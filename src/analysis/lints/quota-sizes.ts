/** Limits, budgets and awards of which one makes another pointless. */
import type { Budget, Campaign, LimitPeriod, Rule } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { compare, type Fraction, fraction, parseFraction } from '../../value/fraction.js';
import { groupBy } from '../group-by.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';

const MESSAGES = {
  limitAboveBudget: {
    code: 'JF1560',
    severity: 'warning',
    title: { en: 'limit above the budget', zh: '限额高于预算' },
    text: {
      en: 'this limit can never bite: the budget of campaign `{campaign}` is smaller',
      zh: '此限额永远不会触及：活动“{campaign}”的预算更小',
    },
    page: {
      en: 'What all members get together in a period is bounded by the budget, so that no single member can ever reach this limit.\n\nOne of the two numbers is probably wrong, or the limit is not needed.',
      zh: '一个周期内全体会员合计的发放量受预算限制，因此任何一位会员都不可能达到此限额。\n\n两个数字中很可能有一个写错了，或者不需要此限额。',
    },
  },
  budgetBelowAward: {
    code: 'JF1561',
    severity: 'warning',
    title: { en: 'budget below one award', zh: '预算不足一次发放' },
    text: {
      en: 'this budget cannot pay a single award of rule `{rule}` in full',
      zh: '此预算不够全额支付规则“{rule}”的一次奖励',
    },
    page: {
      en: 'The rule gives more points at once than the whole budget holds, so that the first award already closes the budget.\n\nOne of the two numbers is probably wrong.',
      zh: '规则一次给出的积分就超过了整个预算，第一笔奖励就会关闭预算。\n\n两个数字中很可能有一个写错了。',
    },
  },
  limitBelowAward: {
    code: 'JF1562',
    severity: 'warning',
    title: { en: 'limit below one award', zh: '限额低于一次奖励' },
    text: {
      en: 'rule `{rule}` gives more at once than this limit lets through: no award is ever given in full',
      zh: '规则“{rule}”一次给出的积分已超过此限额：永远不会全额发放',
    },
    page: {
      en: 'Every award of the rule is cut by this limit, or not given at all, as the program declares for limits that bite.\n\nOne of the two numbers is probably wrong.',
      zh: '此规则的每次奖励都会被该限额截断，或按项目声明完全不发。\n\n两个数字中很可能有一个写错了。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const QUOTA_SIZES: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    const rulesOf = groupBy(input.program.rules, ({ campaign }) => campaign);
    for (const campaign of input.program.campaigns) {
      const rules = rulesOf.get(campaign.id) ?? [];
      for (const budget of campaign.budgets) checkBudget(budget, campaign, rules, input, add);
      for (const rule of rules) checkLimits(rule, campaign, input, add);
    }
  },
};

function checkBudget(
  budget: Budget,
  campaign: Campaign,
  rules: readonly Rule[],
  { program }: LintInput,
  add: Report,
): void {
  // The award that closes such a budget is paid in full, however large it is.
  if (budget.end === 'pay-in-full') return;
  const span = placeOf(program, budget, campaign);
  const label = labelAt(span, { en: 'the budget', zh: '预算' });
  for (const limit of [...campaign.limits, ...rules.flatMap(({ limits }) => limits)]) {
    if (limit.quota.unit !== budget.quota.unit || limit.quota.amount <= budget.quota.amount) continue;
    if (!fitsInto(limit.per, budget.per)) continue;
    const place = placeOf(program, limit, campaign);
    add(report(MESSAGES.limitAboveBudget, place, { campaign: campaign.id }, { labels: label }));
  }
  const large = rules.find((rule) => exceeds(rule, budget.quota.amount, budget.quota.unit));
  if (large === undefined) return;
  const labels = labelAt(placeOf(program, large), { en: 'the rule', zh: '规则' });
  add(report(MESSAGES.budgetBelowAward, span, { rule: large.id }, { labels }));
}

function checkLimits(rule: Rule, campaign: Campaign, { program }: LintInput, add: Report): void {
  for (const limits of [rule.limits, campaign.limits, program.limits]) {
    for (const limit of limits) {
      if (!exceeds(rule, limit.quota.amount, limit.quota.unit)) continue;
      const labels = labelAt(placeOf(program, rule), { en: 'the rule', zh: '规则' });
      add(report(MESSAGES.limitBelowAward, placeOf(program, limit, rule), { rule: rule.id }, { labels }));
    }
  }
}

function exceeds(rule: Rule, amount: number, unit: string): boolean {
  if (unit !== 'points') return false;
  const award = leastAward(rule);
  return award !== null && compare(award, fraction(BigInt(amount))) > 0;
}

/** The least that the rule gives where it gives anything; `null`: not fixed. */
function leastAward({ effect }: Rule): Fraction | null {
  if (effect.kind !== 'give' || (effect.per.kind !== 'purchase' && effect.per.kind !== 'line')) return null;
  return parseFraction(effect.points) ?? null;
}

/** Whether one period of the limit always lies within one period of the budget. */
function fitsInto(limit: LimitPeriod, budget: Budget['per']): boolean {
  if (budget === 'campaign' || limit.period === 'purchase' || limit.period === 'day') return true;
  if (limit.period === 'days') return limit.days === 1;
  const within: Readonly<Record<Budget['per'], readonly string[]>> = {
    day: [],
    week: ['week'],
    month: ['month'],
    quarter: ['month', 'quarter'],
    year: ['month', 'quarter', 'year'],
    campaign: [],
  };
  return within[budget].includes(limit.period);
}
