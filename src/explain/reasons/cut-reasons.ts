/** By which limits and budgets an award was cut, and how these stood before. */
import type { Award, Cut } from '../../engine/decision.js';
import type { QuotaUse } from '../../engine/trace.js';
import type { Budget, Limit, Quota, RuleSetContent } from '../../ruleset/types.js';
import { type Localized, sameText } from '../../text/localized.js';
import type { Reason } from '../explanation.js';
import { findPlace } from '../place.js';
import type { Scene } from '../scene.js';
import { fill } from '../words/fill.js';
import { campaignName, money, points } from '../words/lexicon.js';
import { budgetWords, limitWords, quotaWords } from '../words/quotas.js';

/** One reason for each cut: what was wanted and given before and after it, by what, and how that stood. */
export function cutReasons(scene: Scene, award: Award): readonly Reason[] {
  const isMoney = award.wantedDiscountMinor > 0n;
  const show = (amount: bigint): Localized => (isMoney ? money : points)(scene.lexicon, amount);
  let left = isMoney ? award.wantedDiscountMinor : award.wanted;
  return award.cuts.map((cut) => {
    const wanted = left;
    left -= cut.taken;
    const by = cutter(scene, cut, award);
    const slots = { wanted: show(wanted), given: show(left), by: by.text };
    return { text: fill(CUT, slots), place: by.place };
  });
}

const CUT: Localized = {
  en: 'wanted {wanted}, given {given}: {by}',
  zh: '应得 {wanted} ，实得 {given} ：{by}',
};

function cutter(scene: Scene, { by: { kind, id } }: Cut, award: Award): Reason {
  switch (kind) {
    case 'limit':
      return limitReason(scene, id, award);
    case 'budget':
      return budgetReason(scene, id, award);
    case 'nothing-left':
      return { text: fill(NOTHING_LEFT, { lane: id }), place: null };
  }
}

const NOTHING_LEFT: Localized = {
  en: 'the rules of lane {lane} together take off all there is',
  zh: '{lane} 通道的各规则合计已减至可减的全部金额',
};

function useOf({ trace }: Scene, kind: QuotaUse['kind'], id: string): QuotaUse | undefined {
  return trace.quotas.find((use) => use.kind === kind && use.id === id);
}

function limitReason(scene: Scene, id: string, award: Award): Reason {
  const found = findLimit(scene.ruleSet.content, id);
  if (found === undefined) return { text: sameText(id), place: null };
  const { limit, pointer, owner } = found;
  const used = useOf(scene, 'limit', id)?.usedBefore ?? 0n;
  const slots = {
    limit: limitWords(scene.lexicon, limit),
    owner: ownerWords(scene, owner),
    used: quotaWords(scene.lexicon, limit.quota.unit, used),
    others: owner === undefined ? NO_WORDS : othersWords(scene, limit.quota.unit, owner, award),
  };
  const stood = limit.per.period === 'purchase' ? LIMIT : LIMIT_USED;
  return { text: withEnd(scene, fill(stood, slots)), place: findPlace(scene.ruleSet, pointer) };
}

const LIMIT: Localized = { en: 'limit {limit}{owner}{others}', zh: '{owner}限 {limit}{others}' };
const LIMIT_USED: Localized = {
  en: 'limit {limit}{owner}, {used} used before{others}',
  zh: '{owner}限 {limit} ，此前已用 {used}{others}',
};

/** What the other rules under the same limit or budget are given in this purchase; empty when that is nothing. */
function othersWords(scene: Scene, unit: Quota['unit'], campaign: string | null, award: Award): Localized {
  const others = scene.decision.awards.filter(
    (one) => one !== award && (campaign === null || one.campaign === campaign),
  );
  const given = others.reduce((sum, one) => sum + measure(unit, one), 0n);
  if (given === 0n) return NO_WORDS;
  return fill(OTHERS, { given: quotaWords(scene.lexicon, unit, given) });
}

function measure(unit: Quota['unit'], { points: earned, discountMinor }: Award): bigint {
  if (unit === 'times') return earned > 0n || discountMinor > 0n ? 1n : 0n;
  return unit === 'points' ? earned : discountMinor;
}

const NO_WORDS: Localized = sameText('');
const OTHERS: Localized = { en: ', {given} to other rules now', zh: '，本次其他规则得 {given}' };

/** Where a limit that bites gives nothing at all, the reader would otherwise miss the rest. */
function withEnd({ ruleSet }: Scene, text: Localized): Localized {
  if (ruleSet.content.choices.limitGives === 'rest') return text;
  return fill(
    { en: '{text}; what exceeds a limit gives nothing', zh: '{text} ；超出上限则全部不给' },
    { text },
  );
}

interface FoundLimit {
  readonly limit: Limit;
  readonly pointer: string;
  /** A campaign's id, `null` for a limit of the whole program, `undefined` for the rule's own. */
  readonly owner: string | null | undefined;
}

function ownerWords(scene: Scene, owner: FoundLimit['owner']): Localized {
  if (owner === undefined) return { en: '', zh: '' };
  if (owner === null) return { en: ' on all rules together', zh: '全部规则合计' };
  const campaign = campaignName(scene.lexicon, owner);
  return fill({ en: ' on campaign {campaign}', zh: '活动 {campaign} 合计' }, { campaign });
}

export function findLimit(content: RuleSetContent, id: string): FoundLimit | undefined {
  const inList = (limits: readonly Limit[], pointer: string, owner: FoundLimit['owner']): FoundLimit[] =>
    limits.flatMap((limit, at) => (limit.id === id ? [{ limit, pointer: `${pointer}/${at}`, owner }] : []));
  const found = [
    ...content.rules.flatMap(({ limits }, at) => inList(limits, `/rules/${at}/limits`, undefined)),
    ...content.campaigns.flatMap((campaign, at) =>
      inList(campaign.limits, `/campaigns/${at}/limits`, campaign.id),
    ),
    ...inList(content.limits, '/limits', null),
  ];
  return found[0];
}

function budgetReason(scene: Scene, id: string, award: Award): Reason {
  const found = findBudget(scene.ruleSet.content, id);
  if (found === undefined) return { text: sameText(id), place: null };
  const { budget, pointer, campaign } = found;
  const use = useOf(scene, 'budget', id);
  const slots = {
    budget: budgetWords(scene.lexicon, budget),
    campaign: campaignName(scene.lexicon, campaign),
    used: quotaWords(scene.lexicon, budget.quota.unit, use?.usedBefore ?? 0n),
    others: othersWords(scene, budget.quota.unit, campaign, award),
  };
  const stood = use?.closedBefore === true ? BUDGET_CLOSED : BUDGET_ENDS[budget.end];
  return { text: fill(stood, slots), place: findPlace(scene.ruleSet, pointer) };
}

const BUDGET_CLOSED: Localized = {
  en: 'budget {budget} of campaign {campaign} was closed already, {used} spent',
  zh: '活动 {campaign} 的预算 {budget} 此前已关闭，已用 {used}',
};
const BUDGET_ENDS: Readonly<Record<Budget['end'], Localized>> = {
  'pay-rest': {
    en: 'budget {budget} of campaign {campaign}, {used} spent before{others}; it pays the rest and closes',
    zh: '活动 {campaign} 的预算 {budget} ，此前已用 {used}{others}；发完余额即关闭',
  },
  'pay-nothing': {
    en: 'budget {budget} of campaign {campaign}, {used} spent before{others}; it pays nothing and closes',
    zh: '活动 {campaign} 的预算 {budget} ，此前已用 {used}{others}；不足即关闭',
  },
  'pay-in-full': {
    en: 'budget {budget} of campaign {campaign}, {used} spent before{others}; it pays in full and closes',
    zh: '活动 {campaign} 的预算 {budget} ，此前已用 {used}{others}；足额发放后关闭',
  },
};

interface FoundBudget {
  readonly budget: Budget;
  readonly pointer: string;
  readonly campaign: string;
}

export function findBudget({ campaigns }: RuleSetContent, id: string): FoundBudget | undefined {
  const found = campaigns.flatMap((campaign, at) =>
    campaign.budgets.flatMap((budget, index) =>
      budget.id === id
        ? [{ budget, pointer: `/campaigns/${at}/budgets/${index}`, campaign: campaign.id }]
        : [],
    ),
  );
  return found[0];
}
