/** Names in a rule set: each id once, and every name that is mentioned is there. */
import type { Localized } from '../../text/localized.js';
import { findExclusionCircle } from '../exclusion-circle.js';
import { RULESET_MESSAGES as MESSAGES } from '../messages.js';
import type { Rule, RuleSetContent } from '../types.js';
import { escapePointer, type Findings } from './findings.js';

/** Stands for base points wherever a rule is named. */
const BASE = 'base';

const RULE: Localized = { en: 'rule', zh: '规则' };
const CAMPAIGN: Localized = { en: 'campaign', zh: '活动' };
const RATE: Localized = { en: 'base rate', zh: '基础比例' };
const LANE: Localized = { en: 'lane', zh: '通道' };
const LIMIT: Localized = { en: 'limit', zh: '限额' };
const BUDGET: Localized = { en: 'budget', zh: '预算' };
const STEP: Localized = { en: 'step', zh: '级别' };
const CATEGORIES: Localized = { en: 'categories', zh: '品类' };
const CATEGORY: Localized = { en: 'category', zh: '品类' };
const METHOD: Localized = { en: 'payment method', zh: '支付方式' };
const MEASURE: Localized = { en: 'numeric item attribute', zh: '数值型商品属性' };
const ACTIVITY: Localized = { en: 'activity', zh: '活动行为' };
const OFFER: Localized = { en: 'offer', zh: '兑换品' };
const PERK: Localized = { en: 'perk', zh: '权益' };
const CAUSE: Localized = { en: 'cause', zh: '公益项目' };
const MESSAGE: Localized = { en: 'message', zh: '消息' };
const CURRENCY: Localized = { en: 'currency', zh: '币种' };

interface Named {
  readonly id: string;
  readonly pointer: string;
}

export function checkReferences(content: RuleSetContent, findings: Findings): void {
  checkIds(content, findings);
  checkMentions(content, findings);
  checkScales(content, findings);
  checkTree(content, findings);
  const circle = findExclusionCircle(content.rules, content.campaigns);
  if (circle === null) return;
  const what = { en: 'rules that override and campaigns that exclude', zh: '规则的取代与活动的排斥' };
  findings.add({ message: MESSAGES.circle, pointer: null, args: { what, circle: circle.join(' → ') } });
}

function checkIds({ rules, campaigns, base, limits, choices }: RuleSetContent, findings: Findings): void {
  const below = (pointer: string, parts: readonly { readonly id: string }[]): readonly Named[] =>
    parts.map(({ id }, index) => ({ id, pointer: `${pointer}/${index}/id` }));
  const allLimits = [
    ...below('/content/limits', limits),
    ...campaigns.flatMap((one, index) => below(`/content/campaigns/${index}/limits`, one.limits)),
    ...rules.flatMap((one, index) => below(`/content/rules/${index}/limits`, one.limits)),
  ];
  const budgets = campaigns.flatMap((one, index) =>
    below(`/content/campaigns/${index}/budgets`, one.budgets),
  );
  const lanes = choices.lanes.map((id, index) => ({ id, pointer: `/content/choices/lanes/${index}` }));
  const reserved = { id: BASE, pointer: '' };
  checkUnique(RULE, [reserved, ...below('/content/rules', rules)], findings);
  checkUnique(CAMPAIGN, below('/content/campaigns', campaigns), findings);
  checkUnique(RATE, below('/content/base/rates', base.rates), findings);
  checkUnique(LIMIT, allLimits, findings);
  checkUnique(BUDGET, budgets, findings);
  checkUnique(LANE, lanes, findings);
}

function checkUnique(what: Localized, named: readonly Named[], findings: Findings): void {
  const seen = new Set<string>();
  for (const { id, pointer } of named) {
    if (seen.has(id)) findings.add({ message: MESSAGES.sameId, pointer, args: { what, found: id } });
    seen.add(id);
  }
}

type Mention = (what: Localized, id: string, pointer: string, known: ReadonlySet<string>) => void;

function checkMentions(content: RuleSetContent, findings: Findings): void {
  const mention: Mention = (what, found, pointer, known) => {
    if (!known.has(found)) findings.add({ message: MESSAGES.unknownName, pointer, args: { what, found } });
  };
  mentionInRules(content, mention);
  const campaigns = new Set(content.campaigns.map(({ id }) => id));
  for (const [index, { excludes }] of content.campaigns.entries()) {
    for (const [place, id] of excludes.entries())
      mention(CAMPAIGN, id, `/content/campaigns/${index}/excludes/${place}`, campaigns);
  }
  mentionInRates(content, mention);
  const categories = new Set(Object.keys(content.vocabulary.categories));
  for (const [id, { parent }] of Object.entries(content.vocabulary.categories)) {
    const pointer = `/content/vocabulary/categories/${escapePointer(id)}/parent`;
    if (parent !== null) mention(CATEGORY, parent, pointer, categories);
  }
}

function mentionInRules(content: RuleSetContent, mention: Mention): void {
  const rules = new Set([BASE, ...content.rules.map(({ id }) => id)]);
  const campaigns = new Set(content.campaigns.map(({ id }) => id));
  const lanes = new Set(content.choices.lanes);
  const { item } = content.records.attributes;
  const measures = new Set(item.filter(({ type }) => type === 'number').map(({ id }) => id));
  for (const [index, rule] of content.rules.entries()) {
    const pointer = `/content/rules/${index}`;
    mention(CAMPAIGN, rule.campaign, `${pointer}/campaign`, campaigns);
    if (rule.lane !== null) mention(LANE, rule.lane, `${pointer}/lane`, lanes);
    for (const [place, id] of rule.overrides.entries())
      mention(RULE, id, `${pointer}/overrides/${place}`, rules);
    if (rule.effect.kind === 'give' && rule.effect.per.kind === 'measure')
      mention(MEASURE, rule.effect.per.attribute, `${pointer}/effect/per/attribute`, measures);
    mentionInFavour(rule, pointer, content, mention);
    mentionInTrigger(rule, pointer, content, mention);
  }
}

function mentionInFavour(
  { effect }: Rule,
  pointer: string,
  { life, vocabulary }: RuleSetContent,
  mention: Mention,
): void {
  const place = `${pointer}/effect`;
  if (effect.kind === 'send') mention(MESSAGE, effect.message, `${place}/message`, idsOf(life.messages));
  if (effect.kind === 'grant') mention(PERK, effect.perk, `${place}/perk`, idsOf(life.perks));
  if (effect.kind === 'open') mention(OFFER, effect.offer, `${place}/offer`, idsOf(life.offers));
  if (effect.kind === 'move') mention(STEP, String(effect.tier), `${place}/tier`, ranksOf(vocabulary.tiers));
}

function mentionInTrigger(
  { trigger }: Rule,
  pointer: string,
  { life, vocabulary, records }: RuleSetContent,
  mention: Mention,
): void {
  const place = `${pointer}/trigger`;
  if (trigger?.kind === 'activity' && records.activities !== null)
    mention(ACTIVITY, trigger.activity, `${place}/activity`, new Set(records.activities));
  if (trigger?.kind === 'redemption' && trigger.offer !== null)
    mention(OFFER, trigger.offer, `${place}/offer`, idsOf(life.offers));
  if (trigger?.kind === 'donation' && trigger.cause !== null)
    mention(CAUSE, trigger.cause, `${place}/cause`, idsOf(life.causes));
  if (trigger?.kind === 'tier' && trigger.rank !== null)
    mention(STEP, String(trigger.rank), `${place}/rank`, ranksOf(vocabulary.tiers));
}

function idsOf(parts: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(parts.map(({ id }) => id));
}

function ranksOf(steps: readonly unknown[]): ReadonlySet<string> {
  return new Set(steps.map((_, rank) => String(rank)));
}

function mentionInRates({ base, program, records }: RuleSetContent, mention: Mention): void {
  const methods = records.paymentMethods === null ? null : new Set(records.paymentMethods);
  const currencies = new Set([program.currency.code, ...Object.keys(program.currencies)]);
  for (const [index, { currency, paidWith }] of base.rates.entries()) {
    const pointer = `/content/base/rates/${index}`;
    mention(CURRENCY, currency, `${pointer}/currency`, currencies);
    for (const [place, id] of (paidWith ?? []).entries())
      if (methods !== null) mention(METHOD, id, `${pointer}/paidWith/${place}`, methods);
  }
}

/** A category that lies under itself lies nowhere. */
function checkTree({ vocabulary: { categories } }: RuleSetContent, findings: Findings): void {
  const settled = new Set<string>();
  for (const start of Object.keys(categories)) {
    const path: string[] = [];
    let current: string | null = start;
    while (current !== null && !settled.has(current) && !path.includes(current)) {
      path.push(current);
      current = categories[current]?.parent ?? null;
    }
    if (current !== null && path.includes(current)) {
      const circle = [...path.slice(path.indexOf(current)), current].join(' → ');
      findings.add({ message: MESSAGES.circle, pointer: null, args: { what: CATEGORIES, circle } });
    }
    for (const id of path) settled.add(id);
  }
}

function checkScales({ vocabulary }: RuleSetContent, findings: Findings): void {
  const scales = [
    ['tierFallback', vocabulary.tierFallback, vocabulary.tiers],
    ['creditBandFallback', vocabulary.creditBandFallback, vocabulary.creditBands],
    ['greenGradeFallback', vocabulary.greenGradeFallback, vocabulary.greenGrades],
  ] as const;
  for (const [name, rank, steps] of scales) {
    if (rank === null || rank < steps.length) continue;
    const args = { what: STEP, found: String(rank) };
    findings.add({ message: MESSAGES.unknownName, pointer: `/content/vocabulary/${name}`, args });
  }
}
