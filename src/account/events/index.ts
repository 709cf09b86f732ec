/** The handlers of all kinds of events. A kind without one does not compile. */
import type { EventType } from '../../engine/event.js';
import type { Handled, Session } from '../session.js';
import { handleActivity } from './activity.js';
import { handleCancel } from './cancel.js';
import { handleDonate } from './donate.js';
import type { EventOf, Handler } from './handler.js';
import { handleProfile } from './profile.js';
import { handlePurchase } from './purchase.js';
import { handleRedeem } from './redeem.js';
import { handleRefund } from './refund.js';
import { handleSignup } from './signup.js';

/** All but `advance`, which is of no member. */
export type MemberEventType = Exclude<EventType, 'advance'>;

type Handlers = { readonly [Type in MemberEventType]: Handler<Type> };

const HANDLERS: Handlers = {
  purchase: handlePurchase,
  signup: handleSignup,
  activity: handleActivity,
  refund: handleRefund,
  redeem: handleRedeem,
  cancel: handleCancel,
  donate: handleDonate,
  profile: handleProfile,
};

export type MemberEvent = EventOf<MemberEventType>;

export function handleEvent(session: Session, event: MemberEvent): Handled {
  // The table pairs every type with its handler; the compiler loses that pairing when it is looked up.
  const handle = HANDLERS[event.type] as (session: Session, event: MemberEvent) => Handled;
  return handle(session, event);
}
