/** Whether a rule may act at all: its campaign runs, its dates, its audience, its conditions, in this order. */
import type { Condition, InstantRange } from '../ruleset/types.js';
import { type FactReader, firstFailure, holds } from './conditions.js';
import type { Moment } from './moment.js';
import type { PreparedRule } from './prepared-rule-set.js';
import type { FailedTest, RuleFate } from './trace.js';

/** Decides a condition from its facts: `holds`, or another engine in its place. */
export type Applicability = (condition: Condition, read: FactReader) => boolean;

const OUTSIDE_CAMPAIGN: RuleFate = { kind: 'outside-campaign' };
const OUTSIDE_DATES: RuleFate = { kind: 'outside-dates' };

export function isEligible(rule: PreparedRule, moment: Moment, decide: Applicability): boolean {
  const { campaign } = rule.campaign;
  return (
    fateByDates(rule, moment) === null &&
    decide(campaign.audience, moment.read) &&
    decide(rule.rule.when, moment.read)
  );
}

/** The fate of a rule that is not eligible, with the first test that failed; `null` when it is. */
export function findHurdle(rule: PreparedRule, moment: Moment, decide: Applicability): RuleFate | null {
  const outside = fateByDates(rule, moment);
  if (outside !== null) return outside;
  const ofAudience = findFailedTest(rule.campaign.campaign.audience, moment, decide, '/audience');
  if (ofAudience !== null) return { kind: 'not-in-audience', test: ofAudience };
  const ofRule = findFailedTest(rule.rule.when, moment, decide, '/when');
  return ofRule === null ? null : { kind: 'condition-failed', test: ofRule };
}

/** The fate of a rule that does not run; `null` when it does. */
export function fateByDates({ campaign, rule }: PreparedRule, { occasion }: Moment): RuleFate | null {
  const { instantMs } = occasion.event;
  if (!isWithin(instantMs, campaign.campaign.runs)) return OUTSIDE_CAMPAIGN;
  return isDuring(instantMs, rule.during) ? null : OUTSIDE_DATES;
}

/**
 * `null` when the condition holds. Throws when another engine refuses one that holds: then it decided otherwise than this
 * one explains.
 */
export function findFailedTest(
  condition: Condition,
  moment: Moment,
  decide: Applicability,
  path: string,
): FailedTest | null {
  if (decide !== holds && decide(condition, moment.read)) return null;
  const failure = firstFailure(condition, moment.read, path);
  if (failure === undefined && decide !== holds)
    throw new Error(`the condition ${path} was refused although it holds`);
  return failure ?? null;
}

export function isDuring(instantMs: number, during: readonly InstantRange[] | null): boolean {
  return during === null || during.some((range) => isWithin(instantMs, range));
}

function isWithin(instantMs: number, { from, until }: InstantRange): boolean {
  return (from === null || instantMs >= from) && (until === null || instantMs < until);
}
