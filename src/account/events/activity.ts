/** Something done that is no purchase. */
import { toMicro } from '../../engine/facts/scale.js';
import { count } from '../count.js';
import { fire, rulesSetOff } from '../fire.js';
import { releaseDelivered } from '../lots/release.js';
import { MESSAGES } from '../messages.js';
import { refuse } from '../refuse.js';
import type { Handler } from './handler.js';

/** The activity that makes points usable which wait for the goods. */
export const DELIVERY = 'delivery';

export const handleActivity: Handler<'activity'> = (session, event) => {
  if (event.purchase !== null) {
    const record = session.context.books.purchase(event.purchase);
    if (record?.purchase.member !== event.member) {
      return refuse(MESSAGES.unknownActivity, { purchase: event.purchase });
    }
    if (event.activity === DELIVERY) releaseDelivered(session, event.purchase);
  }
  session.gramsMicro = event.carbonGrams === null ? 0n : toMicro(event.carbonGrams);
  const rules = rulesSetOff(
    session,
    (trigger) => trigger.kind === 'activity' && trigger.activity === event.activity,
  );
  fire(session, rules, { quantity: event.quantity, carbonGrams: event.carbonGrams });
  count(session, `activity/${event.activity}`, 1n);
  count(session, 'carbon', session.gramsMicro);
  return undefined;
};
