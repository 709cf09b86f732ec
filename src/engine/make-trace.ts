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
  return new StagedTrace(prepared, fates, rateFates, stages);
}

class StagedTrace implements Trace {
  readonly rules: Trace['rules'];
  readonly rates: Trace['rates'];
  readonly waterfall: Trace['waterfall'];
  readonly quotas: Trace['quotas'];
  readonly #prepared: PreparedRuleSet;
  readonly #stages: Stages | null;
  #selections: Selections | null = null;

  constructor(prepared: PreparedRuleSet, fates: FateBook, rateFates: FateBook, stages: Stages | null) {
    const rules = [outcome(BASE, null, fates.fateOf(BASE))];
    for (const rule of prepared.rules) {
      const fate = fates.fateOf(rule.id) ?? (stages === null ? null : fateByDates(rule, stages.moment));
      rules.push(outcome(rule.id, rule.campaign.id, fate));
    }
    this.rules = rules;
    this.rates = prepared.base.rates.map(({ id }) => outcome(id, null, rateFates.fateOf(id)));
    this.waterfall = stages === null ? [] : makeWaterfall(stages.occasion, stages.discounted, stages.awarded);
    this.quotas = stages === null ? [] : findQuotaUses(stages);
    this.#prepared = prepared;
    this.#stages = stages;
  }

  /** Asked for where a rule found nothing to act on, which is rare: worked out when somebody looks. */
  get selections(): Selections {
    this.#selections ??= this.#stages === null ? NO_SELECTIONS : selectItems(this.#prepared, this.#stages);
    return this.#selections;
  }
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
