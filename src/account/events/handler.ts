/** How an event is handled: one file a kind beside this one, listed in `index.ts`. */
import type { EventType, LoyaltyEvent } from '../../engine/event.js';
import type { Handled, Session } from '../session.js';

export type EventOf<Type extends EventType> = Extract<LoyaltyEvent, { readonly type: Type }>;

/**
 * Works the event into the session, or says why it cannot be: then nothing of the session is kept. Time has passed
 * up to the event before; what follows from it (tiers, balances reached) comes after.
 */
export type Handler<Type extends EventType> = (session: Session, event: EventOf<Type>) => Handled;
