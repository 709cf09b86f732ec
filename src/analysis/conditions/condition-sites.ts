/** Every condition of a program, with what belongs to it. */
import { effectFilters } from '../../ruleset/effect-filters.js';
import type { Condition } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import type { LintInput } from '../lint.js';
import { alternativesOf, neverHolds } from './normal-form.js';

export interface ConditionSite {
  readonly condition: Condition;
  /** Conditions that have to hold as well (the audience); none of them is hopeless by itself. */
  readonly beside: readonly Condition[];
  /** Campaign, rule or rate that it belongs to; has a place where the condition itself has none. */
  readonly part: object;
  /** The part in words; `describeOwner` puts them together. */
  readonly owner: Owner;
  /** It stands in a row of a table. */
  readonly inTable: boolean;
}

/** Of very many sites only few are ever described. */
interface Owner {
  readonly id: string;
  readonly words: Localized;
}

export function describeOwner({ owner: { id, words } }: ConditionSite): Localized {
  return { en: `${words.en} \`${id}\``, zh: `${words.zh}“${id}”` };
}

const named = (id: string, words: Localized): Owner => ({ id, words });
const RULE = { en: 'rule', zh: '规则' };
const CAMPAIGN = { en: 'campaign', zh: '活动' };
const RATE = { en: 'base rate', zh: '基础比例' };
const OFFER = { en: 'offer', zh: '兑换品' };
const PERK = { en: 'perk', zh: '权益' };
const MESSAGE = { en: 'message', zh: '消息' };
const TIER = { en: 'tier', zh: '等级' };

/** Several lint rules ask for those of one program. */
const KNOWN = new WeakMap<LintInput, readonly ConditionSite[]>();

export function conditionSites(input: LintInput): readonly ConditionSite[] {
  const sites = KNOWN.get(input) ?? findSites(input);
  KNOWN.set(input, sites);
  return sites;
}

const NONE: readonly Condition[] = [];

function findSites(input: LintInput): readonly ConditionSite[] {
  const { program, knowledge } = input;
  const audiences = program.campaigns.map((campaign): ConditionSite => {
    const owner = named(campaign.id, CAMPAIGN);
    return site(campaign.audience, campaign, owner);
  });
  const hopeful = new Map(
    program.campaigns
      .filter(({ audience }) => !neverHolds(alternativesOf(audience, knowledge)))
      .map(({ id, audience }) => [id, audience]),
  );
  const rules: ConditionSite[] = [];
  for (const rule of program.rules) {
    const owner = named(rule.id, RULE);
    const inTable = rule.id.includes('/');
    const audience = hopeful.get(rule.campaign);
    const beside = audience === undefined ? NONE : [audience];
    rules.push({ condition: rule.when, beside, part: rule, owner, inTable });
    if (rule.items !== null) rules.push({ condition: rule.items, beside: NONE, part: rule, owner, inTable });
    for (const condition of effectFilters(rule.effect))
      rules.push({ condition, beside: NONE, part: rule, owner, inTable });
  }
  const rates = program.base.rates.flatMap((rate) => {
    const owner = named(rate.id, RATE);
    return [site(rate.when, rate, owner), ...itemSites([rate.items], rate, owner)];
  });
  return [...audiences, ...rules, ...rates, ...lifeSites(input)];
}

/** Conditions of offers, perks, tiers and messages. `open only when given` is meant to hold for no one. */
function lifeSites({ program: { life, vocabulary } }: LintInput): readonly ConditionSite[] {
  const offers = life.offers.flatMap((offer) => {
    const owner = named(offer.id, OFFER);
    const conditions = [...offer.prices, ...offer.early].map(({ when }) => when);
    const open = 'not' in offer.open && 'all' in offer.open.not ? [] : [offer.open];
    return [
      ...[...open, ...conditions].map((one) => site(one, offer, owner)),
      ...itemSites([offer.items], offer, owner),
    ];
  });
  const own = (condition: Condition | null, part: object, owner: Owner): readonly ConditionSite[] =>
    condition === null ? [] : [site(condition, part, owner)];
  const tiers = life.tiers.flatMap((tier) => {
    const owner = named(vocabulary.tiers.steps[tier.rank]?.id ?? '', TIER);
    return [tier.reached, tier.kept].flatMap((condition) => own(condition, tier, owner));
  });
  return [
    ...offers,
    ...tiers,
    ...life.perks.flatMap((perk) => own(perk.when, perk, named(perk.id, PERK))),
    ...life.messages.flatMap((message) => own(message.onStatement, message, named(message.id, MESSAGE))),
  ];
}

function site(condition: Condition, part: object, owner: Owner): ConditionSite {
  return { condition, beside: [], part, owner, inTable: false };
}

function itemSites(
  conditions: readonly (Condition | null)[],
  part: object,
  owner: Owner,
): readonly ConditionSite[] {
  const sites: ConditionSite[] = [];
  for (const condition of conditions)
    if (condition !== null) sites.push({ condition, beside: [], part, owner, inTable: false });
  return sites;
}
