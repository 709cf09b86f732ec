/** Names of offers, perks, causes and messages over all files: each once, and what is mentioned is there. */
import { LIFE_LABELS } from '../phrases/slots/mentioned-name.js';
import { findCycle } from '../ruleset/find-cycle.js';
import type { Localized } from '../text/localized.js';
import type { Draft } from './draft.js';
import type { LifePart, Mention } from './life-draft.js';
import { BASE, checkMention, checkUnique, reportCircle } from './references.js';

const LABELS: Readonly<Record<Mention['of'], Localized>> = {
  ...LIFE_LABELS,
  campaign: { en: 'campaign', zh: '活动' },
  rule: { en: 'rule', zh: '规则' },
};

export function checkLifeReferences(draft: Draft): void {
  const { life } = draft;
  const lists = { offer: life.offers, perk: life.perks, cause: life.causes, message: life.messages };
  for (const of of ['offer', 'perk', 'cause', 'message'] as const)
    checkUnique(draft, LABELS[of], namesOf(lists[of]), null);
  const mentions = allMentions(draft);
  if (mentions.length > 0) {
    const known = namesThatExist(draft);
    for (const { of, name } of mentions) checkMention(draft, name, LABELS[of], known[of]);
  }
  checkReplacements(draft);
}

function namesThatExist(draft: Draft): Readonly<Record<Mention['of'], ReadonlySet<string>>> {
  const { life } = draft;
  return {
    offer: idsOf(life.offers),
    perk: idsOf(life.perks),
    cause: idsOf(life.causes),
    message: idsOf(life.messages),
    campaign: new Set(draft.campaigns.map(({ campaign }) => campaign.id)),
    rule: new Set([BASE, ...draft.damagedRules, ...draft.rules.map(({ rule }) => rule.id)]),
  };
}

function allMentions({ life }: Draft): readonly Mention[] {
  const parts: readonly LifePart<unknown>[] = [
    ...life.expiry,
    ...life.pending,
    ...life.tiers,
    ...life.offers,
    ...life.perks,
    ...life.causes,
    ...life.messages,
    ...(life.refund === null ? [] : [life.refund]),
  ];
  return [...parts.flatMap(({ mentions }) => mentions), ...life.mentions];
}

/** An offer that is replaced by one that it replaces would never be given again. */
function checkReplacements(draft: Draft): void {
  const { offers } = draft.life;
  const replaced = new Map(
    offers.map(({ part }) => [part.id, part.replaced === null ? [] : [part.replaced.by]]),
  );
  const what = { en: 'offers that replace each other', zh: '兑换品的替换' };
  reportCircle(draft, what, findCycle(replaced), namesOf(offers));
}

type Named = LifePart<{ readonly id: string }>;

const namesOf = (parts: readonly Named[]) => parts.map(({ part, span }) => ({ id: part.id, span }));

const idsOf = (parts: readonly Named[]): ReadonlySet<string> => new Set(parts.map(({ part }) => part.id));
