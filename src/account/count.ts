/** Counts what a member does; see `MemberState.counts`. */
import { addOnDay } from '../engine/by-day.js';
import { localDay } from '../value/zone.js';
import type { Session } from './session.js';

export function count(session: Session, key: string, amount: bigint): void {
  if (amount === 0n) return;
  const { counts } = session.state;
  const day = localDay(session.context.rules.ruleSet.content.zone, session.occurredMs);
  const days = addOnDay(counts.get(key) ?? [], day, amount, (a, b) => a + b);
  session.state = { ...session.state, counts: new Map(counts).set(key, days) };
}
