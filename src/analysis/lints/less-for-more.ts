/** Thresholds beyond which a rule gives less than the rule just below. */
import { canonicalJson } from '../../ruleset/canonical-json.js';
import { FACTS, type FactId } from '../../ruleset/facts.js';
import { MICRO } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { type Localized, sameText } from '../../text/localized.js';
import { formatScaled } from '../../value/decimal.js';
import { fraction } from '../../value/fraction.js';
import { areCompatible, type Conjunct } from '../conditions/conjunct.js';
import { groupBy } from '../group-by.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';
import { advantageOver } from '../rules/compare-effects.js';
import type { RuleProfile } from '../rules/rule-profile.js';
import { moneyText } from '../words/money-text.js';
import { shortDecimal } from '../words/short-decimal.js';

const MESSAGES = {
  lessForMore: {
    code: 'JF1551',
    severity: 'warning',
    title: { en: 'more bought, less given', zh: '买得越多给得越少' },
    text: {
      en: 'from {threshold} on rule `{upper}` gives less than rule `{lower}` gives just below',
      zh: '达到 {threshold} 后，规则“{upper}”给出的少于其下一档规则“{lower}”',
    },
    page: {
      en: 'The two rules are steps of one scale: the upper one begins where the lower one ends, and all else about them is the same. A member who buys a little more then gets less, which is most often two numbers swapped.\n\nLet the upper step give at least as much as the lower one.',
      zh: '两条规则是同一阶梯的两档：高档从低档结束处开始，其余条件相同。会员多买一点反而得到更少，多半是两个数字写反了。\n\n请让高档至少给出与低档一样多的优惠。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

const MEASURES: readonly FactId[] = [
  'purchase.amount',
  'purchase.paid',
  'purchase.listed',
  'items.amount',
  'items.paid',
  'items.listed',
  'items.quantity',
  'items.lines',
  'items.products',
  'items.categories',
];

export const LESS_FOR_MORE: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    const steps = input.profiles.flatMap(stepsOf);
    const ends = new Set(steps.map(({ through }) => through + 1));
    if (!steps.some(({ from }) => ends.has(from))) return;
    for (const scale of groupBy(steps, keyOf).values()) checkScale(scale, input, add);
  },
};

/** A rule as a step: the range of one measure in which it applies. */
interface Step {
  readonly profile: RuleProfile;
  readonly conjunct: Conjunct;
  /** Its key in the conjunct. */
  readonly measure: string;
  readonly fact: FactId;
  readonly from: number;
  readonly through: number;
}

function stepsOf(profile: RuleProfile): readonly Step[] {
  const [conjunct, another] = profile.conditions ?? [];
  if (conjunct === undefined || another !== undefined || profile.window.length === 0) return [];
  const steps: Step[] = [];
  for (const [measure, { query, domain }] of conjunct) {
    const { fact } = query;
    if (domain.kind !== 'integers' || domain.values.length !== 1 || !MEASURES.includes(fact)) continue;
    const [range] = domain.values;
    if (range !== undefined)
      steps.push({ profile, conjunct, measure, fact, from: range[0], through: range[1] });
  }
  return steps;
}

/** All else being the same: everything about the rule but the measure. */
function keyOf({ profile, conjunct, measure }: Step): string {
  const { rule, family, window } = profile;
  const others = [...conjunct]
    .filter(([key]) => key !== measure)
    .map(([key, { domain }]) => [key, textOf(domain)]);
  const place = [rule.campaign, rule.group, rule.lane, family, rule.items];
  return [canonicalJson(place), measure, `${window}`, ...others.flat().sort()].join('\n');
}

/** Domains hold sets and infinite numbers, which JSON does not know. */
function textOf(domain: unknown): string {
  return JSON.stringify(domain, (_key, value: unknown) => {
    if (value instanceof Set) return [...value].sort();
    return typeof value === 'number' ? String(value) : value;
  });
}

function checkScale(scale: readonly Step[], input: LintInput, add: Report): void {
  if (scale.length < 2) return;
  const byNext = new Map<number, Step>();
  for (const step of scale) if (!byNext.has(step.through + 1)) byNext.set(step.through + 1, step);
  for (const upper of scale) {
    const lower = byNext.get(upper.from);
    if (lower === undefined || !givesMore(lower.profile, upper.profile)) continue;
    if (hasCompany(upper, lower, input)) continue;
    const args = {
      threshold: thresholdText(upper, input),
      upper: upper.profile.rule.id,
      lower: lower.profile.rule.id,
    };
    const labels = labelAt(placeOf(input.program, lower.profile.rule), {
      en: 'the step below',
      zh: '下一档',
    });
    add(report(MESSAGES.lessForMore, placeOf(input.program, upper.profile.rule), args, { labels }));
  }
}

function givesMore({ rule }: RuleProfile, { rule: other }: RuleProfile): boolean {
  const advantage = advantageOver(rule, other, true);
  return advantage === 'more' || (advantage === 'no-less' && advantageOver(other, rule, true) === null);
}

/** Whether a further rule that it shares the group (or, without one, the campaign) with may make up for it. */
function hasCompany(upper: Step, lower: Step, { profiles }: LintInput): boolean {
  const { rule, campaign, family } = upper.profile;
  return profiles.some((other) => {
    if (other === upper.profile || other === lower.profile || other.family !== family) return false;
    const isNear = rule.group === null ? other.campaign === campaign : other.rule.group?.id === rule.group.id;
    return isNear && (other.conditions?.some((one) => areCompatible(one, upper.conjunct)) ?? true);
  });
}

function thresholdText({ fact, from }: Step, { program }: LintInput): Localized {
  switch (FACTS[fact].unit) {
    case 'money':
      return moneyText(BigInt(from), program.vocabulary);
    case 'quantity':
      return sameText(shortDecimal(fraction(BigInt(from), MICRO)));
    default:
      return sameText(formatScaled(BigInt(from), 0));
  }
}
