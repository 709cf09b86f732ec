/** What the conditions of some rules were judged by, and with what result: the material of an independent check. */
import { type FactReader, holds } from './conditions.js';
import type { Moment } from './moment.js';
import type { PreparedRule } from './prepared-rule-set.js';

export interface Snapshot {
  /** The rules whose conditions are read at this moment. */
  readonly rules: readonly string[];
  /** The facts of this moment. */
  readonly read: FactReader;
  /** The rules whose audience and conditions hold, by this engine; dates and exclusions left aside. */
  readonly holding: ReadonlySet<string>;
}

export function takeSnapshot(rules: readonly PreparedRule[], moment: Moment): Snapshot {
  const holding = rules.filter(
    ({ rule, campaign }) => holds(campaign.campaign.audience, moment.read) && holds(rule.when, moment.read),
  );
  return {
    rules: rules.map(({ id }) => id),
    read: moment.read,
    holding: new Set(holding.map(({ id }) => id)),
  };
}
