/** Somebody becomes a member. */
import { civilDateOf, formatCivilDate } from '../../value/civil-date.js';
import { localDay } from '../../value/zone.js';
import { count } from '../count.js';
import { fire, rulesSetOff } from '../fire.js';
import { MESSAGES } from '../messages.js';
import { refuse } from '../refuse.js';
import type { Handler } from './handler.js';

/** The day is the joining day, unless the profile knows an earlier one. A second sign-up is refused. */
export const handleSignup: Handler<'signup'> = (session, event) => {
  if (session.state.counts.has('signup')) return refuse(MESSAGES.signedUpBefore, { member: event.member });
  const { zone } = session.context.rules.ruleSet.content;
  const joined = session.profile.joined ?? formatCivilDate(civilDateOf(localDay(zone, event.instantMs)));
  session.profile = { ...session.profile, joined };
  count(session, 'signup', 1n);
  fire(
    session,
    rulesSetOff(session, ({ kind }) => kind === 'signup'),
    { channel: event.channel },
  );
  return undefined;
};
