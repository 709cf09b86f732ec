/** Rules that time sets off: birthdays, days of the month, silence, points that are about to end. */
import { instantOfLocal, localDay, type Zone } from '../../value/zone.js';
import type { ScheduledRule } from '../account-rules.js';
import type { MemberAccount } from '../books.js';
import { fire } from '../fire.js';
import { earliest } from './earliest.js';
import type { Scheduled } from './scheduled.js';
import { nextTriggerDay } from './trigger-days.js';

export const TRIGGERS: Scheduled = {
  nextAfter: (account, { scheduled, ruleSet }, afterMs) =>
    scheduled.length === 0
      ? null
      : earliest(
          scheduled.map((rule) => nextInstant(rule, account, ruleSet.content.zone, afterMs)),
          afterMs,
        ),
  run: (session) => {
    const { profile, state, instantMs, context } = session;
    const { scheduled, ruleSet } = context.rules;
    const { zone } = ruleSet.content;
    const due = scheduled.filter(
      (rule) => nextInstant(rule, { profile, state }, zone, instantMs - 1) === instantMs,
    );
    fire(
      session,
      due.map(({ id }) => id),
    );
  },
};

/** A scheduled rule is due at the start of its day; only while it can do anything. */
function nextInstant(
  { trigger, active }: ScheduledRule,
  account: MemberAccount,
  zone: Zone,
  afterMs: number,
): number | null {
  const startMs = Math.max(afterMs, active.from === null ? afterMs : active.from - 1);
  const day = nextTriggerDay(trigger, account, localDay(zone, startMs), zone);
  if (day === null) return null;
  const instantMs = instantOfLocal(zone, day, 0);
  return active.until === null || instantMs < active.until ? instantMs : null;
}
