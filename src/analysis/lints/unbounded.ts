/** Campaigns that nothing keeps from giving without end. */
import type { Limit, Quota, Rule, Trigger } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { groupBy } from '../group-by.js';
import type { Lint, LintInput } from '../lint.js';
import { placeOf } from '../place-of.js';
import type { RuleProfile } from '../rules/rule-profile.js';
import { unitOf } from '../rules/unit-of.js';

const MESSAGES = {
  unbounded: {
    code: 'JF1530',
    severity: 'warning',
    title: { en: 'campaign without bounds', zh: '活动没有上限' },
    text: {
      en: 'campaign `{campaign}` can issue any number of {what}: no budget and no limit covers {rules}',
      zh: '活动“{campaign}”可以发出任意数量的{what}：{rules}没有预算也没有限额',
    },
    page: {
      en: 'Nothing caps what these rules give: neither a budget of the campaign, nor a limit of the rule, of the campaign or of the whole program. A mistake in one of them, or one member who buys without end, can cost any sum.\n\nA budget or limit in points covers rules that give points, one in money covers discounts, one in times covers both. One time per purchase is no bound. Fixed points for a sign-up, a birthday and the like are bounded by the calendar.',
      zh: '没有任何东西限制这些规则的发放：既没有活动预算，也没有规则、活动或全项目的限额。规则中的一个错误，或一位不停购买的会员，都可能造成任意大的支出。\n\n按积分的预算或限额覆盖赠送积分的规则，按金额的覆盖优惠，按次数的两者都覆盖。每单 1 次不算上限。入会、生日等事件的固定积分由日历本身限定。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

const RULES_SHOWN_MAX = 5;

export const UNBOUNDED: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    const { program } = input;
    const byCampaign = groupBy(input.profiles, ({ campaign }) => campaign.id);
    for (const campaign of program.campaigns) {
      const open = (byCampaign.get(campaign.id) ?? []).filter((profile) => isOpen(profile, input));
      if (open.length === 0) continue;
      const points = open.some(({ family }) => family !== 'discount');
      const args = { campaign: campaign.id, ...describe(open) };
      add(
        report(MESSAGES.unbounded, placeOf(program, campaign), args, {
          suggestion: points
            ? {
                en: 'add a budget such as `budget 1,000,000 points, then pay the rest and close`, or a limit such as `limit 500 points per member per month`',
                zh: '请加预算，如“预算 1,000,000 积分，余额发完即止”，或限额，如“限每会员每月 500 积分”',
              }
            : {
                en: 'add a budget or a limit in money, such as `limit 50 CNY per member per day`',
                zh: '请加按金额的预算或限额，如“限每会员每日 50 元”',
              },
        }),
      );
    }
  },
};

function isOpen(profile: RuleProfile, { program }: LintInput): boolean {
  const { rule, campaign, family, conditions, window } = profile;
  const unit = unitOf(family);
  const counts = (quota: Quota): boolean => quota.unit === unit || quota.unit === 'times';
  const bounds = ({ quota, per }: Limit): boolean =>
    counts(quota) && !(quota.unit === 'times' && per.period === 'purchase');
  if (family === 'favour' || isBoundByTime(rule)) return false;
  if (window.length === 0 || conditions?.length === 0) return false;
  if (campaign.budgets.some(({ quota }) => counts(quota))) return false;
  if (rule.limits.some(bounds) || campaign.limits.some(bounds) || program.limits.some(bounds)) return false;
  return !isOnce(profile);
}

/** Nobody can make time bring more: a birthday comes once a year, a member signs up once. */
const BOUND_BY_TIME: readonly Trigger['kind'][] = [
  'signup',
  'birthday',
  'anniversary',
  'date',
  'day-of-month',
  'inactive',
];

function isBoundByTime({ trigger, effect }: Rule): boolean {
  const isFixed = effect.kind === 'give' && effect.per.kind === 'purchase';
  return isFixed && trigger !== undefined && BOUND_BY_TIME.includes(trigger.kind);
}

/** A fixed award for the first or n-th purchase comes once for each member, as if it had a limit. */
function isOnce({ rule: { effect }, conditions }: RuleProfile): boolean {
  const isFixed =
    (effect.kind === 'give' && effect.per.kind === 'purchase') ||
    (effect.kind === 'discount' && effect.each === 'order' && effect.amount.kind === 'money');
  if (!isFixed || conditions === null) return false;
  return conditions.every((conjunct) => {
    const domain = conjunct.get('member.purchaseNumber')?.domain;
    return domain?.kind === 'integers' && domain.values.at(-1)?.[1] !== Number.POSITIVE_INFINITY;
  });
}

function describe(open: readonly RuleProfile[]) {
  const points = open.some(({ family }) => family !== 'discount');
  const money = open.some(({ family }) => family === 'discount');
  const ids = open.slice(0, RULES_SHOWN_MAX).map(({ rule }) => rule.id);
  const more = open.length > ids.length ? open.length - ids.length : 0;
  return {
    what: {
      en: points && money ? 'points and discounts' : points ? 'points' : 'discounts',
      zh: points && money ? '积分和优惠' : points ? '积分' : '优惠',
    },
    rules: {
      en: `${open.length === 1 ? 'rule' : 'the rules'} ${ids.map((id) => `\`${id}\``).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      zh: `规则${ids.map((id) => `“${id}”`).join('、')}${more > 0 ? `等 ${open.length} 条` : ''}`,
    },
  };
}
