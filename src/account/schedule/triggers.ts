/** Rules that time sets off: birthdays, days of the month, silence, points that are about to end. */
import { instantOfLocal, localDay } from '../../value/zone.js';
import type { MemberAccount } from '../books.js';
import { fire } from '../fire.js';
import type { AccountRules } from '../session.js';
import { earliest } from './earliest.js';
import type { Scheduled } from './scheduled.js';
import { isScheduled, triggerDays } from './trigger-days.js';

export const TRIGGERS: Scheduled = {
  nextAfter: (account, rules, afterMs) =>
    earliest(
      rules.ruleSet.content.rules.flatMap(({ trigger }) =>
        trigger === undefined || !isScheduled(trigger) ? [] : instantsOf(trigger, account, rules, afterMs),
      ),
      afterMs,
    ),
  run: (session) => {
    const { profile, state, instantMs, context } = session;
    const due = context.rules.ruleSet.content.rules.filter(
      ({ trigger }) =>
        trigger !== undefined &&
        isScheduled(trigger) &&
        instantsOf(trigger, { profile, state }, context.rules, instantMs).includes(instantMs),
    );
    fire(
      session,
      due.map(({ id }) => id),
    );
  },
};

/** A scheduled rule is due at the start of its day. */
function instantsOf(
  trigger: Parameters<typeof triggerDays>[0],
  account: MemberAccount,
  { ruleSet }: AccountRules,
  aroundMs: number,
): readonly number[] {
  const { zone } = ruleSet.content;
  return triggerDays(trigger, account, localDay(zone, aroundMs), zone).map((day) =>
    instantOfLocal(zone, day, 0),
  );
}
