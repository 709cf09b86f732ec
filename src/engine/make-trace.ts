/** The trace: every rule's fate and the waterfall. */
import type { Awarded } from './award-points.js';
import type { Trace } from './decision.js';
import type { Discounted } from './discounts/apply-lanes.js';
import type { FateBook } from './fate-book.js';
import type { Occasion } from './occasion.js';
import { BASE } from './points-row.js';
import type { PreparedRuleSet } from './prepared-rule-set.js';
import type { RuleOutcome } from './trace.js';
import { makeWaterfall } from './waterfall.js';

export interface Stages {
  readonly occasion: Occasion;
  readonly discounted: Discounted;
  readonly awarded: Awarded;
}

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
  };
}

/** Every rule was asked, so every rule has a fate; one without is a bug. */
function outcome(rule: string, campaign: string | null, fates: FateBook): RuleOutcome {
  const fate = fates.fateOf(rule);
  if (fate === undefined) throw new Error(`"${rule}" has no fate`);
  return { rule, campaign, fate };
}
