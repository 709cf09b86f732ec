/** The trace: every rule's fate, the waterfall, and how the limits and budgets stood that cut something. */
import type { Trace } from './decision.js';
import { fateByDates } from './eligibility.js';
import type { FateBook } from './fate-book.js';
import { BASE } from './points-row.js';
import type { PreparedRuleSet } from './prepared-rule-set.js';
import { findQuotaUses } from './quota-uses.js';
import type { Stages } from './stages.js';
import type { RuleFate, RuleOutcome, Selections } from './trace.js';
import { makeWaterfall } from './waterfall.js';

/** `stages` is `null` when none was gone through (an anonymous purchase): the waterfall is empty then. */
export function makeTrace(
  prepared: PreparedRuleSet,
  fates: FateBook,
  rateFates: FateBook,
  stages: Stages | null,
): Trace {
  const rules = [outcome(BASE, null, fates.fateOf(BASE))];
  for (const rule of prepared.rules) {
    const fate = fates.fateOf(rule.id) ?? (stages === null ? null : fateByDates(rule, stages.moment));
    rules.push(outcome(rule.id, rule.campaign.id, fate));
  }
  let selections: Selections | null = null;
  return {
    rules,
    rates: prepared.base.rates.map(({ id }) => outcome(id, null, rateFates.fateOf(id))),
    tier: stages === null ? null : tierOf(stages),
    tierShares: stages === null ? [] : stages.tierShares,
    waterfall: stages === null ? [] : makeWaterfall(stages.occasion, stages.discounted, stages.awarded),
    quotas: stages === null ? [] : findQuotaUses(stages),
    /** Asked for where a rule found nothing to act on, which is rare: worked out when somebody looks. Copies have it as well. */
    get selections(): Selections {
      selections ??= stages === null ? NO_SELECTIONS : selectItems(prepared, stages);
      return selections;
    },
  };
}

function tierOf({ moment }: Stages): number | null {
  const rank = moment.read({ fact: 'member.tier' });
  return typeof rank === 'bigint' ? Number(rank) : null;
}

const NO_SELECTIONS: Selections = { rules: new Map(), rates: new Map() };

/** A discount rule selects among the amounts that the lanes before its own left. */
function selectItems({ rules, base }: PreparedRuleSet, { discounted, moment }: Stages): Selections {
  const momentOf = (lane: string | null) =>
    lane === null ? moment : (discounted.moments.get(lane) ?? moment);
  return {
    rules: new Map(rules.map(({ id, rule }) => [id, momentOf(rule.lane).select(rule.items)])),
    rates: new Map(base.rates.map(({ id, rate }) => [id, moment.select(rate.items)])),
  };
}

/** Every rule was asked, so every rule that runs has a fate; one without is a bug. */
function outcome(rule: string, campaign: string | null, fate: RuleFate | null | undefined): RuleOutcome {
  if (fate === null || fate === undefined) throw new Error(`"${rule}" has no fate`);
  return { rule, campaign, fate };
}
