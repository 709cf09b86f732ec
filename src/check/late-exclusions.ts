/**
 * Exclusions that come too late. Discounts are decided lane by lane and before points, so a campaign cannot stop a
 * rule that is decided before every rule of its own.
 */
import { report } from '../text/diagnostic.js';
import type { CampaignDraft, Draft, RuleDraft } from './draft.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';
import { familyOf } from './rule-consistency.js';

/** Reports, for every excluded campaign, the first of its rules that the exclusion can never reach. */
export function checkLateExclusions(draft: Draft): void {
  const lanes = draft.program?.choices.lanes;
  // Without lanes nothing is known of the order; a campaign that lost a rule may well have had an earlier one.
  if (lanes === undefined || draft.lacksBlocks || draft.damagedRules.size > 0) return;
  const excluding = draft.campaigns.filter(({ excludes }) => excludes.length > 0);
  if (excluding.length === 0) return;
  const rules = rulesByCampaign(draft.rules);
  for (const campaign of excluding) checkCampaign(campaign, rules, lanes, draft);
}

function checkCampaign(
  { campaign, excludes }: CampaignDraft,
  rules: ReadonlyMap<string, readonly RuleDraft[]>,
  lanes: readonly string[],
  draft: Draft,
): void {
  const own = rules.get(campaign.id) ?? [];
  if (own.length === 0) return;
  const earliest = Math.min(...own.map((rule) => turnOf(rule, lanes)));
  for (const name of excludes) {
    const missed = rules.get(name.text)?.find((rule) => turnOf(rule, lanes) < earliest);
    if (missed === undefined) continue;
    const slots = { excluded: name.text, campaign: campaign.id, rule: missed.rule.id };
    const label = {
      span: missed.span,
      text: { en: 'this discount is given all the same', zh: '此优惠照常生效' },
    };
    draft.report(report(MESSAGES.lateExclusion, name.span, slots, { labels: [label] }));
  }
}

/** When a rule is decided: its lane's position; points come after all lanes. */
function turnOf({ rule }: RuleDraft, lanes: readonly string[]): number {
  return familyOf(rule.effect) === 'discount' ? lanes.indexOf(rule.lane ?? '') : lanes.length;
}

function rulesByCampaign(rules: readonly RuleDraft[]): ReadonlyMap<string, readonly RuleDraft[]> {
  const found = new Map<string, RuleDraft[]>();
  // What no purchase sets off never meets a discount.
  for (const rule of rules.filter((one) => one.rule.trigger === undefined)) {
    const list = found.get(rule.rule.campaign);
    if (list === undefined) found.set(rule.rule.campaign, [rule]);
    else list.push(rule);
  }
  return found;
}
