/** Whether time can bring a member something who has never done anything. */
import type { AccountRules } from '../account/account-rules.js';
import type { Trigger } from '../ruleset/types.js';

/** Silence and ends of points begin with something that the member did. */
const WITHOUT_EVENT: readonly Trigger['kind'][] = ['birthday', 'anniversary', 'date', 'day-of-month'];

export function needsEnrolment({ scheduled }: AccountRules): boolean {
  return scheduled.some(({ trigger }) => WITHOUT_EVENT.includes(trigger.kind));
}
