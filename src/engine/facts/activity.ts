/** Facts about an activity, which is no purchase. */
import type { FactsOf, MomentFact } from './fact-moment.js';
import { toMicro } from './scale.js';

export const ACTIVITY_FACTS = {
  'activity.quantity': ({ occasion: { occurrence } }) =>
    occurrence === null || occurrence.quantity === null ? null : toMicro(occurrence.quantity),
} satisfies Record<FactsOf<'activity'>, MomentFact>;
