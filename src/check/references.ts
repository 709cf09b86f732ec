/** What can be checked only when all files are known: names used twice, references, circles, groups, lanes. */
import type { NameAt } from '../phrases/kinds.js';
import { findExclusionCircle } from '../ruleset/exclusion-circle.js';
import { findCycle } from '../ruleset/find-cycle.js';
import { report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { skeletonOf } from '../text/look-alike.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/source.js';
import type { Draft } from './draft.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';

/** `base` stands for base points wherever a rule is named. */
export const BASE = 'base';

const RULE = { en: 'rule', zh: '规则' };
const CAMPAIGN = { en: 'campaign', zh: '活动' };
const LANE = { en: 'lane', zh: '通道' };
const RATE = { en: 'base rate', zh: '基础比例' };

export function checkReferences(draft: Draft): void {
  checkNames(draft);
  checkMentions(draft);
  checkCircles(draft);
}

function checkNames(draft: Draft): void {
  const reserved = draft.rates.find(({ rate }) => rate.id === BASE)?.span ?? null;
  checkUnique(
    draft,
    RULE,
    draft.rules.map(({ rule, span }) => ({ id: ruleName(rule.id), span })),
    reserved,
  );
  checkUnique(
    draft,
    CAMPAIGN,
    draft.campaigns.map(({ campaign, span }) => ({ id: campaign.id, span })),
    null,
  );
  checkUnique(
    draft,
    RATE,
    draft.rates.map(({ rate, span }) => ({ id: rate.id, span })),
    null,
  );
}

/** The rows of a table share its name, and only its first row carries the place of the name. */
function ruleName(id: string): string | null {
  const [table, row] = id.split('/');
  return row === undefined ? id : row === '1' ? (table as string) : null;
}

export function checkUnique(
  draft: Draft,
  what: Localized,
  names: readonly { id: string | null; span: Span }[],
  base: Span | null,
): void {
  const seen = new Map<string, Span | null>();
  if (what === RULE) seen.set(BASE, base);
  for (const { id, span } of names) {
    if (id === null) continue;
    const key = skeletonOf(id).toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, span);
      continue;
    }
    const labels =
      first === null ? [] : [{ span: first, text: { en: 'first used here', zh: '第一次用在这里' } }];
    draft.report(report(MESSAGES.sameName, span, { found: id, what }, { labels }));
  }
}

function checkMentions(draft: Draft): void {
  const rules = new Set([BASE, ...draft.damagedRules, ...draft.rules.map(({ rule }) => rule.id)]);
  const campaigns = new Set(draft.campaigns.map(({ campaign }) => campaign.id));
  const declared = draft.program?.choices.lanes;
  const lanes = declared === undefined ? null : new Set(declared);
  for (const rule of draft.rules) {
    for (const name of rule.overrides) checkMention(draft, name, RULE, rules);
    if (rule.lane !== null && lanes !== null) checkMention(draft, rule.lane, LANE, lanes);
  }
  for (const { excludes } of draft.campaigns)
    for (const name of excludes) checkMention(draft, name, CAMPAIGN, campaigns);
  for (const name of draft.expectedRules) checkMention(draft, name, RULE, rules);
}

export function checkMention(draft: Draft, name: NameAt, what: Localized, known: ReadonlySet<string>): void {
  if (known.has(name.text) || (what !== LANE && mayExist(name.text, draft))) return;
  const hint = draft.isSilent ? undefined : nearest(name.text, known);
  const suggestion =
    hint === undefined ? null : { en: `did you mean \`${hint}\`?`, zh: `是否想写“${hint}”？` };
  draft.report(report(MESSAGES.unknownReference, name.span, { what, found: name.text }, { suggestion }));
}

/** Mentioning what stands in a part with mistakes is no further mistake. */
function mayExist(name: string, draft: Draft): boolean {
  return draft.lacksBlocks || draft.damagedTables.has(name.split('/')[0] ?? '');
}

function checkCircles(draft: Draft): void {
  const overrides = draft.rules.some(({ rule }) => rule.overrides.length > 0);
  if (!overrides && draft.campaigns.every(({ campaign }) => campaign.excludes.length === 0)) return;
  const rules = new Map(draft.rules.map(({ rule }) => [rule.id, rule.overrides]));
  const campaigns = new Map(draft.campaigns.map(({ campaign }) => [campaign.id, campaign.excludes]));
  const rulePlaces = draft.rules.map(({ rule, span }) => ({ id: rule.id, span }));
  const campaignPlaces = draft.campaigns.map(({ campaign, span }) => ({ id: campaign.id, span }));
  const ofRules = findCycle(rules);
  const ofCampaigns = findCycle(campaigns);
  reportCircle(draft, { en: 'overriding rules', zh: '规则的覆盖' }, ofRules, rulePlaces);
  reportCircle(
    draft,
    { en: 'campaigns that exclude each other', zh: '活动的排斥' },
    ofCampaigns,
    campaignPlaces,
  );
  // A circle of one kind is a circle of both together as well; one message is enough.
  if (ofRules !== null || ofCampaigns !== null) return;
  const what = { en: 'overriding rules and excluding campaigns', zh: '规则的覆盖与活动的排斥' };
  const mixed = findExclusionCircle(
    draft.rules.map(({ rule }) => rule),
    draft.campaigns.map(({ campaign }) => campaign),
  );
  reportCircle(draft, what, mixed, rulePlaces);
}

export function reportCircle(
  draft: Draft,
  what: Localized,
  cycle: readonly string[] | null,
  places: readonly { id: string; span: Span }[],
): void {
  if (cycle === null) return;
  const span = places.find(({ id }) => id === cycle[0])?.span ?? null;
  draft.report(report(MESSAGES.cycle, span, { what, cycle: cycle.map((id) => `\`${id}\``).join(' → ') }));
}
