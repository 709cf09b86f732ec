/** Whether a rule may act at all: its campaign runs, its dates, its audience, its conditions, in this order. */
import type { Condition, InstantRange } from '../ruleset/types.js';
import { type FactReader, firstFailure } from './conditions.js';
import type { Moment } from './moment.js';
import type { PreparedRule } from './prepared-rule-set.js';
import type { FailedTest, RuleFate } from './trace.js';

/** Decides a condition from its facts: `holds`, or another engine in its place. */
export type Applicability = (condition: Condition, read: FactReader) => boolean;

export type Hurdle = 'outside-campaign' | 'outside-dates' | 'not-in-audience' | 'condition-failed';

/** The first hurdle at which the rule failed; `null` when it is eligible. */
export function findHurdle(rule: PreparedRule, moment: Moment, decide: Applicability): Hurdle | null {
  const { instantMs } = moment.occasion.event;
  const { campaign } = rule.campaign;
  if (!isWithin(instantMs, campaign.runs)) return 'outside-campaign';
  if (!isDuring(instantMs, rule.rule.during)) return 'outside-dates';
  if (!decide(campaign.audience, moment.read)) return 'not-in-audience';
  return decide(rule.rule.when, moment.read) ? null : 'condition-failed';
}

/** The hurdle as a fate, with the test that failed. */
export function explainHurdle(hurdle: Hurdle, rule: PreparedRule, moment: Moment): RuleFate {
  switch (hurdle) {
    case 'outside-campaign':
    case 'outside-dates':
      return { kind: hurdle };
    case 'not-in-audience':
      return { kind: hurdle, test: failedTest(rule.campaign.campaign.audience, moment, '/audience') };
    case 'condition-failed':
      return { kind: hurdle, test: failedTest(rule.rule.when, moment, '/when') };
  }
}

/** Throws when the condition holds: then another engine decided it otherwise than this one explains it. */
export function failedTest(condition: Condition, moment: Moment, path: string): FailedTest {
  const failure = firstFailure(condition, moment.read, path);
  if (failure === undefined) throw new Error(`the condition ${path} was refused although it holds`);
  return failure;
}

export function isDuring(instantMs: number, during: readonly InstantRange[] | null): boolean {
  return during === null || during.some((range) => isWithin(instantMs, range));
}

function isWithin(instantMs: number, { from, until }: InstantRange): boolean {
  return (from === null || instantMs >= from) && (until === null || instantMs < until);
}
