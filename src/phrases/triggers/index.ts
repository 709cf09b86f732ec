import type { Phrase } from '../phrase.js';
import { EVENT_TRIGGERS } from './events.js';
import { SCHEDULED_TRIGGERS } from './schedule.js';

/** What sets a rule off; a rule without such a clause is set off by a purchase. */
export const TRIGGER_PHRASES: readonly Phrase[] = [...EVENT_TRIGGERS, ...SCHEDULED_TRIGGERS];
