import type { EffectFamily } from '../../check/rule-consistency.js';
import type { QuotaUnit } from '../../ruleset/types.js';

/** What rules of a family give, as limits and budgets count it. */
export function unitOf(family: EffectFamily): Exclude<QuotaUnit, 'times'> {
  return family === 'discount' ? 'money' : 'points';
}
