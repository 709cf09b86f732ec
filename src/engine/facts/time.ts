/** Facts about the time of the purchase, in the program's zone. */
import { weekdayOf } from '../../value/civil-date.js';
import type { FactsOf, MomentFact } from './fact-moment.js';

export const TIME_FACTS = {
  'time.instant': ({ occasion }) => BigInt(occasion.event.instantMs),
  'time.day': ({ occasion }) => BigInt(occasion.day),
  'time.weekday': ({ occasion }) => BigInt(weekdayOf(occasion.day)),
  'time.dayOfMonth': ({ occasion }) => BigInt(occasion.date.day),
  'time.month': ({ occasion }) => BigInt(occasion.date.month),
  'time.minute': ({ occasion }) => BigInt(occasion.minute),
} satisfies Record<FactsOf<'time'>, MomentFact>;
