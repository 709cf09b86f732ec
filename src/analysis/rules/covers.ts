/** Whether one rule can apply whenever another does. */
import { implies } from '../conditions/conjunct.js';
import type { Alternatives } from '../conditions/normal-form.js';
import { isIntegerSubset } from '../sets/integer-set.js';
import type { RuleProfile } from './rule-profile.js';

/** Whether the dates, audience and conditions of `part` imply those of `whole`. Not sure counts as no. */
export function isCovered(part: RuleProfile, whole: RuleProfile): boolean {
  // The cheapest question first: most pairs are of different seasons.
  return isIntegerSubset(part.window, whole.window) && impliesSome(part.conditions, whole.conditions);
}

/** Whether every alternative of `part` implies one of `whole`. */
export function impliesSome(part: Alternatives, whole: Alternatives): boolean {
  if (part === null || whole === null) return false;
  return part.every((one) => whole.some((other) => implies(one, other)));
}
