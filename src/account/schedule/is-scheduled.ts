/** Which triggers time sets off. */
import type { ScheduledTrigger, Trigger } from '../../ruleset/types.js';

const KINDS: readonly Trigger['kind'][] = [
  'birthday',
  'anniversary',
  'date',
  'day-of-month',
  'inactive',
  'expiring',
];

export function isScheduled(trigger: Trigger): trigger is ScheduledTrigger {
  return KINDS.includes(trigger.kind);
}
