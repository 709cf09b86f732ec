/** Expiry, pending, refunds and tiers of a rule set: names, numbers, conditions, and what must go together. */
import type { Localized } from '../../text/localized.js';
import { compare, parseFraction, ZERO } from '../../value/fraction.js';
import { RULESET_MESSAGES as MESSAGES } from '../messages.js';
import { piecesOf } from '../points-scope.js';
import { isOfPurchase, reasonAgainstTierFact, type TierMoment } from '../tier-fit.js';
import type { Condition, PointsScope, RuleSetContent } from '../types.js';
import { checkCondition } from './check-conditions.js';
import type { Findings } from './findings.js';

const BASE = 'base';
const LIFE = '/content/life';

const RULE: Localized = { en: 'rule', zh: '规则' };
const CAMPAIGN: Localized = { en: 'campaign', zh: '活动' };
const BLOCK: Localized = { en: 'rule about points', zh: '积分规定' };
const STEP: Localized = { en: 'step', zh: '级别' };

type Refuse = (pointer: string, problem: Localized) => void;

export function checkPoints(content: RuleSetContent, findings: Findings): void {
  const refuse: Refuse = (pointer, problem) =>
    findings.add({ message: MESSAGES.inconsistent, pointer, args: { problem } });
  const { expiry, pending, refund } = content.life;
  checkScopes(expiry, `${LIFE}/expiry`, content, findings, refuse);
  checkScopes(pending, `${LIFE}/pending`, content, findings, refuse);
  if (refund?.beyondBalance.kind === 'refund-money') {
    const { minorPerPoint } = refund.beyondBalance;
    const price = parseFraction(minorPerPoint);
    if (price === undefined || compare(price, ZERO) <= 0)
      refuse(`${LIFE}/refund/beyondBalance/minorPerPoint`, NO_PRICE);
  }
  checkTiers(content, findings, refuse);
  checkChoices(content, refuse);
}

/** Names are there and used once, and no two are for the same points. */
function checkScopes(
  scopes: readonly (PointsScope & { readonly id: string })[],
  pointer: string,
  content: RuleSetContent,
  findings: Findings,
  refuse: Refuse,
): void {
  const known = {
    rule: new Set([BASE, ...content.rules.map(({ id }) => id)]),
    campaign: new Set(content.campaigns.map(({ id }) => id)),
  };
  const ids = new Set<string>();
  const covered = new Set<string>();
  for (const [index, one] of scopes.entries()) {
    const place = `${pointer}/${index}`;
    if (ids.has(one.id))
      findings.add({
        message: MESSAGES.sameId,
        pointer: `${place}/id`,
        args: { what: BLOCK, found: one.id },
      });
    ids.add(one.id);
    if (one.campaigns !== null && one.rules !== null) refuse(place, ONE_SCOPE);
    for (const [at, { of, id }] of piecesOf(one).entries()) {
      if (of !== 'all' && !known[of].has(id)) {
        const args = { what: of === 'rule' ? RULE : CAMPAIGN, found: id };
        findings.add({ message: MESSAGES.unknownName, pointer: `${place}/${of}s/${at}`, args });
      }
      if (covered.has(`${of} ${id}`)) refuse(place, SAME_POINTS);
      covered.add(`${of} ${id}`);
    }
  }
}

function checkTiers(content: RuleSetContent, findings: Findings, refuse: Refuse): void {
  const { tiers, tierFallback } = content.vocabulary;
  const ranks = new Set<number>();
  for (const [index, { rank, reached, kept }] of content.life.tiers.entries()) {
    const pointer = `${LIFE}/tiers/${index}`;
    if (rank >= tiers.length) {
      const args = { what: STEP, found: String(rank) };
      findings.add({ message: MESSAGES.unknownName, pointer: `${pointer}/rank`, args });
    }
    if (ranks.has(rank) || rank === tierFallback) refuse(`${pointer}/rank`, NO_RANK);
    ranks.add(rank);
    checkTier(reached, 'reached', `${pointer}/reached`, content, findings, refuse);
    if (kept !== null) checkTier(kept, 'review', `${pointer}/kept`, content, findings, refuse);
    else if (factsOf(reached).some(isOfPurchase)) refuse(`${pointer}/kept`, NEVER_KEPT);
  }
}

function checkTier(
  condition: Condition,
  moment: TierMoment,
  pointer: string,
  content: RuleSetContent,
  findings: Findings,
  refuse: Refuse,
): void {
  checkCondition(condition, pointer, false, content, findings);
  const reason = factsOf(condition).flatMap((fact) => reasonAgainstTierFact(fact, moment) ?? [])[0];
  if (reason !== undefined) refuse(pointer, reason);
}

function factsOf(condition: Condition): readonly Extract<Condition, { fact: unknown }>['fact'][] {
  if ('not' in condition) return factsOf(condition.not);
  if ('all' in condition) return condition.all.flatMap(factsOf);
  return 'any' in condition ? condition.any.flatMap(factsOf) : [condition.fact];
}

/** Whoever asks a question in the rule set finds its answer there. */
function checkChoices({ life }: RuleSetContent, refuse: Refuse): void {
  const { expiry, pending, refund, tiers, offers, perks, causes, choices } = life;
  const hasAccount = [expiry, pending, tiers, offers, perks, causes].some(({ length }) => length > 0);
  const missing =
    (tiers.length > 0 && choices.tierCrossing === null) ||
    (offers.some(({ pays }) => pays !== null) && choices.earnedUsableAtOnce === null) ||
    ((hasAccount || refund !== null) && choices.lateRecords === null);
  if (missing) refuse(`${LIFE}/choices`, NO_CHOICE);
}

const NO_PRICE: Localized = { en: 'a point is worth more than nothing', zh: '每积分的价格须大于零' };
const ONE_SCOPE: Localized = {
  en: 'it is for campaigns or for rules, not for both',
  zh: '只能针对活动或规则之一',
};
const SAME_POINTS: Localized = {
  en: 'another one is for the same points',
  zh: '另一条针对相同的积分',
};
const NO_RANK: Localized = {
  en: 'each tier above the one that everyone has is described once',
  zh: '默认等级以外的每个等级只能描述一次',
};
const NEVER_KEPT: Localized = {
  en: 'a condition on one purchase cannot keep a tier',
  zh: '针对单笔消费的条件不能用于保级',
};
const NO_CHOICE: Localized = {
  en: 'a choice that is asked for is missing',
  zh: '缺少必须声明的选择',
};
