/** Whether one rule can apply whenever another does. */
import { implies } from '../conditions/conjunct.js';
import type { Alternatives } from '../conditions/normal-form.js';
import { isIntegerSubset } from '../sets/integer-set.js';
import type { RuleProfile } from './rule-profile.js';

/** Whether the dates, audience and conditions of `part` imply those of `whole`. Not sure counts as no. */
export function isCovered(part: RuleProfile, whole: RuleProfile): boolean {
  const first = part.window[0];
  const outer = whole.window[0];
  // Most rules of other seasons are ruled out by their first day.
  if (first === undefined || outer === undefined || first[0] < outer[0]) return false;
  return impliesSome(part.conditions, whole.conditions) && isIntegerSubset(part.window, whole.window);
}

/** Whether every alternative of `part` implies one of `whole`. */
export function impliesSome(part: Alternatives, whole: Alternatives): boolean {
  if (part === null || whole === null) return false;
  return part.every((one) => whole.some((other) => implies(one, other)));
}
