/** Offers, perks, causes and messages of a rule set: names, conditions, and what must go together. */
import type { Localized } from '../../text/localized.js';
import { compare, ONE, parseFraction, ZERO } from '../../value/fraction.js';
import { findCycle } from '../find-cycle.js';
import { MESSAGE_SLOTS, slotsOf } from '../message-slots.js';
import { RULESET_MESSAGES as MESSAGES } from '../messages.js';
import type { Condition, LifeRules, Offer, PointsAsMoney, RuleSetContent } from '../types.js';
import { checkCondition } from './check-conditions.js';
import type { Findings } from './findings.js';

interface Site {
  readonly content: RuleSetContent;
  readonly findings: Findings;
  readonly refuse: (pointer: string, problem: Localized) => void;
  readonly offers: ReadonlySet<string>;
  /** `null`: any partner. */
  readonly partners: ReadonlySet<string> | null;
}

const LIFE = '/content/life';

export function checkOffers(content: RuleSetContent, findings: Findings): void {
  const refuse: Site['refuse'] = (pointer, problem) =>
    findings.add({ message: MESSAGES.inconsistent, pointer, args: { problem } });
  const { offers, perks, causes, messages } = content.life;
  const { partners } = content.records;
  const site: Site = {
    content,
    findings,
    refuse,
    offers: new Set(offers.map(({ id }) => id)),
    partners: partners === null ? null : new Set(partners),
  };
  checkNames(site);
  for (const [index, offer] of offers.entries()) checkOffer(offer, `${LIFE}/offers/${index}`, site);
  for (const [index, { when }] of perks.entries()) checkPerk(when, `${LIFE}/perks/${index}/when`, site);
  for (const [index, { leastPoints, stepPoints }] of causes.entries())
    checkLeast(leastPoints, stepPoints, `${LIFE}/causes/${index}/leastPoints`, site);
  for (const [index, { text, onStatement }] of messages.entries()) {
    const pointer = `${LIFE}/messages/${index}`;
    checkSlots(text, pointer, site);
    if (onStatement !== null) checkOfMember(onStatement, `${pointer}/onStatement`, site);
  }
}

const NAMES = {
  offers: { en: 'offer', zh: '兑换品' },
  perks: { en: 'perk', zh: '权益' },
  causes: { en: 'cause', zh: '公益项目' },
  messages: { en: 'message', zh: '消息' },
} as const satisfies Partial<Record<keyof LifeRules, Localized>>;
const CAMPAIGN: Localized = { en: 'campaign', zh: '活动' };
const PARTNER: Localized = { en: 'partner', zh: '合作方' };

/** Each id once; campaigns, partners and replacements are there, and nothing is replaced in a circle. */
function checkNames(site: Site): void {
  const { life, campaigns } = site.content;
  const known = new Set(campaigns.map(({ id }) => id));
  for (const list of ['offers', 'perks', 'causes', 'messages'] as const) {
    const seen = new Set<string>();
    for (const [index, { id, campaign }] of life[list].entries()) {
      const pointer = `${LIFE}/${list}/${index}`;
      if (seen.has(id)) {
        const args = { what: NAMES[list], found: id };
        site.findings.add({ message: MESSAGES.sameId, pointer: `${pointer}/id`, args });
      }
      seen.add(id);
      if (campaign !== null) mention(CAMPAIGN, campaign, `${pointer}/campaign`, known, site);
    }
  }
  const offers = new Map(life.offers.map(({ id, replaced }) => [id, replaced === null ? [] : [replaced.by]]));
  const circle = findCycle(offers);
  if (circle === null) return;
  const what = { en: 'offers that replace each other', zh: '兑换品的替换' };
  site.findings.add({ message: MESSAGES.circle, pointer: null, args: { what, circle: circle.join(' → ') } });
}

function mention(
  what: Localized,
  found: string,
  pointer: string,
  known: ReadonlySet<string>,
  { findings }: Site,
): void {
  if (!known.has(found)) findings.add({ message: MESSAGES.unknownName, pointer, args: { what, found } });
}

function checkOffer(offer: Offer, pointer: string, site: Site): void {
  const { content, refuse, partners } = site;
  if ((offer.pays === null) === (offer.prices.length === 0)) refuse(pointer, PRICE_OR_PAYS);
  if (offer.pays !== null) checkPays(offer.pays, `${pointer}/pays`, site);
  for (const [index, { when }] of offer.prices.entries())
    checkOfMember(when, `${pointer}/prices/${index}/when`, site);
  for (const [index, { when }] of offer.early.entries())
    checkOfMember(when, `${pointer}/early/${index}/when`, site);
  if (!isNobody(offer.open)) checkOfMember(offer.open, `${pointer}/open`, site);
  if (offer.items !== null) checkCondition(offer.items, `${pointer}/items`, true, content, site.findings);
  if (offer.partner !== null && partners !== null)
    mention(PARTNER, offer.partner, `${pointer}/partner`, partners, site);
  if (offer.replaced !== null)
    mention(NAMES.offers, offer.replaced.by, `${pointer}/replaced/by`, site.offers, site);
  for (const [index, { quota }] of offer.limits.entries())
    if (quota.unit !== 'times') refuse(`${pointer}/limits/${index}/quota/unit`, COUNTS_TIMES);
}

/** `open only when given`: the one empty condition that is turned round. */
function isNobody(condition: Condition): boolean {
  return 'not' in condition && 'all' in condition.not && condition.not.all.length === 0;
}

/** The evaluator never rounds what points pay: every accepted number of them is worth whole minor units. */
function checkPays(pays: PointsAsMoney, pointer: string, site: Site): void {
  const { points, minor, leastPoints, stepPoints, mostPoints, mostShare } = pays;
  if ((BigInt(minor) * BigInt(stepPoints)) % BigInt(points) !== 0n)
    site.refuse(`${pointer}/stepPoints`, UNEVEN_STEP);
  checkLeast(leastPoints, stepPoints, `${pointer}/leastPoints`, site);
  if (mostPoints !== null && mostPoints < leastPoints) site.refuse(`${pointer}/mostPoints`, MOST_BELOW);
  if (mostShare === null) return;
  const share = parseFraction(mostShare);
  if (share === undefined || compare(share, ZERO) <= 0 || compare(share, ONE) > 0)
    site.refuse(`${pointer}/mostShare`, NO_SHARE);
}

function checkLeast(least: number, step: number, pointer: string, { refuse }: Site): void {
  if (least % step !== 0) refuse(pointer, LEAST_OFF_STEP);
}

function checkPerk(when: Condition | null, pointer: string, site: Site): void {
  if (when === null) return;
  checkOfMember(when, pointer, site);
  if (factsOf(when).includes('member.perks')) site.refuse(pointer, PERK_OF_PERK);
}

/** There is no purchase whose items or amounts a condition could read. */
function checkOfMember(condition: Condition, pointer: string, { content, findings, refuse }: Site): void {
  checkCondition(condition, pointer, false, content, findings);
  if (factsOf(condition).some((fact) => !/^(?:member|time)\./.test(fact))) refuse(pointer, NO_PURCHASE);
}

function factsOf(condition: Condition): readonly string[] {
  if ('not' in condition) return factsOf(condition.not);
  if ('all' in condition) return condition.all.flatMap(factsOf);
  return 'any' in condition ? condition.any.flatMap(factsOf) : [condition.fact];
}

function checkSlots(text: Localized, pointer: string, { refuse }: Site): void {
  const known: ReadonlySet<string> = new Set(MESSAGE_SLOTS);
  for (const language of ['en', 'zh'] as const) {
    const slot = slotsOf(text[language]).find((one) => !known.has(one));
    if (slot === undefined) continue;
    const shown = slot.slice(0, 40);
    const problem = { en: `there is no slot {${shown}}`, zh: `没有占位符 {${shown}}` };
    refuse(`${pointer}/text/${language}`, problem);
  }
}

const PRICE_OR_PAYS: Localized = {
  en: 'an offer has either prices or points that pay for part of a purchase',
  zh: '兑换品要么有兑换价，要么以积分抵扣消费',
};
const COUNTS_TIMES: Localized = {
  en: 'limits of an offer count times',
  zh: '兑换品的限额按次数计',
};
const UNEVEN_STEP: Localized = {
  en: 'a step is not worth whole minor units',
  zh: '每档折算的金额不是最小货币单位的整数倍',
};
const LEAST_OFF_STEP: Localized = {
  en: 'the fewest points are no multiple of the step',
  zh: '最低积分不是每档积分的整数倍',
};
const MOST_BELOW: Localized = { en: 'the most points are fewer than the fewest', zh: '最多积分小于最低积分' };
const NO_SHARE: Localized = { en: 'a share lies above 0 and is at most 1', zh: '比例须大于 0 且不超过 1' };
const PERK_OF_PERK: Localized = { en: 'a perk hangs on perks', zh: '权益取决于权益' };
const NO_PURCHASE: Localized = {
  en: 'the condition reads a purchase where there is none',
  zh: '条件读取消费，而此处没有消费',
};
