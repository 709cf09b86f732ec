/** The lot that an award becomes. */
import { lastPurchaseDay } from '../../engine/counters.js';
import type { Lot, MemberState } from '../../engine/state.js';
import { findScoped, type PointsOrigin } from '../../ruleset/points-scope.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import { localDay } from '../../value/zone.js';
import type { Session } from '../session.js';
import { endOfDay, lastDayOf, usableFrom } from './lot-times.js';

/** Stands for all events in a lot that holds the points of many; no lot of it ever ends. */
export const MANY_EVENTS = '*';

/** Points of the session's event. When they can be used and end is told by the day on which it was. */
export function newLot(session: Session, { campaign, rule }: PointsOrigin, points: bigint): Lot {
  const { state, context, occurredMs } = session;
  const { content } = context.rules.ruleSet;
  const origin = { campaign, rule };
  const endsMs = endOf(content, origin, state, localDay(content.zone, occurredMs));
  const usable = usableAt(session, origin);
  const isTogether = !usable.isPending && endsMs === null && keepsTogether(content, state);
  const event = isTogether ? MANY_EVENTS : session.id;
  return { id: `${event}/${rule}`, points, ...usable, endsMs, earnedMs: occurredMs, event, campaign, rule };
}

function endOf(
  content: RuleSetContent,
  origin: PointsOrigin,
  state: MemberState,
  day: number,
): number | null {
  const expiry = findScoped(content.life.expiry, origin);
  if (expiry === undefined) return null;
  // A late record must not end before what the later purchases have moved on.
  const from =
    expiry.way.kind === 'idle' ? Math.max(day, lastPurchaseDay(state, Number.MAX_SAFE_INTEGER) ?? day) : day;
  return endOfDay(lastDayOf(expiry, from), content.zone);
}

/** Only what was bought is delivered: other points do not wait for it. */
function usableAt(
  { context, type, occurredMs, instantMs }: Session,
  origin: PointsOrigin,
): Pick<Lot, 'isPending' | 'usableMs'> {
  const { life, zone } = context.rules.ruleSet.content;
  const way = findScoped(life.pending, origin)?.way ?? { kind: 'at-once' };
  const isAtOnce = way.kind === 'at-once' || (way.kind === 'delivery' && type !== 'purchase');
  if (isAtOnce) return { isPending: false, usableMs: null };
  const usableMs = usableFrom(way, localDay(zone, occurredMs), zone);
  const isPending = usableMs === null || usableMs > instantMs;
  return { isPending, usableMs: isPending ? usableMs : null };
}

/**
 * Where points never end, cannot be spent and are not taken back, nothing asks which purchase gave them: those of one
 * rule are one lot, and a member with millions of purchases has no more lots than there are rules.
 */
function keepsTogether({ life }: RuleSetContent, { lots }: MemberState): boolean {
  const { expiry, offers, causes, refund } = life;
  if (offers.length + causes.length > 0 || refund !== null) return false;
  // Lots that end come first.
  return expiry.every(({ way }) => way.kind === 'never') && (lots[0]?.endsMs ?? null) === null;
}
