/** The trace: every rule's fate, the waterfall, and how the limits and budgets stood that cut something. */
import type { Trace } from './decision.js';
import type { FateBook } from './fate-book.js';
import { createMoment } from './moment.js';
import { BASE } from './points-row.js';
import type { PreparedRuleSet } from './prepared-rule-set.js';
import { findQuotaUses } from './quota-uses.js';
import type { Stages } from './stages.js';
import type { RuleOutcome, Selections } from './trace.js';
import { makeWaterfall } from './waterfall.js';

/** `stages` is `null` when none was gone through (an anonymous purchase): the waterfall is empty then. */
export function makeTrace(
  prepared: PreparedRuleSet,
  fates: FateBook,
  rateFates: FateBook,
  stages: Stages | null,
): Trace {
  return {
    rules: [
      outcome(BASE, null, fates),
      ...prepared.rules.map(({ id, campaign }) => outcome(id, campaign.id, fates)),
    ],
    rates: prepared.base.rates.map(({ id }) => outcome(id, null, rateFates)),
    waterfall: stages === null ? [] : makeWaterfall(stages.occasion, stages.discounted, stages.awarded),
    selections: stages === null ? NO_SELECTIONS : selectItems(prepared, stages),
    quotas: stages === null ? [] : findQuotaUses(stages),
  };
}

const NO_SELECTIONS: Selections = { rules: new Map(), rates: new Map() };

/** A discount rule selects among the amounts that the lanes before its own left. */
function selectItems({ lanes, rules, base }: PreparedRuleSet, stages: Stages): Selections {
  const { occasion, discounted } = stages;
  const last = createMoment(occasion, discounted.left);
  const byLane = new Map(
    lanes.map(({ id }) => [id, createMoment(occasion, discounted.leftBefore.get(id) ?? discounted.left)]),
  );
  return {
    rules: new Map(
      rules.map(({ id, rule }) => [id, (byLane.get(rule.lane ?? '') ?? last).select(rule.items)]),
    ),
    rates: new Map(base.rates.map(({ id, rate }) => [id, last.select(rate.items)])),
  };
}

/** Every rule was asked, so every rule has a fate; one without is a bug. */
function outcome(rule: string, campaign: string | null, fates: FateBook): RuleOutcome {
  const fate = fates.fateOf(rule);
  if (fate === undefined) throw new Error(`"${rule}" has no fate`);
  return { rule, campaign, fate };
}
