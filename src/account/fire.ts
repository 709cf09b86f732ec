/** Sets rules off that have a trigger. */
import type { Occurrence } from '../engine/occurrence.js';
import type { EventTrigger } from '../ruleset/types.js';
import { bookDecision } from './book-awards.js';
import type { Session } from './session.js';

export type OccurrenceDetails = Partial<Pick<Occurrence, 'quantity' | 'carbonGrams' | 'channel'>>;

/** The rules that an event sets off, or what follows from it, in the order of the rule set. */
export function rulesSetOff(
  { context }: Session,
  matches: (trigger: EventTrigger) => boolean,
): readonly string[] {
  return context.rules.triggered.filter(({ trigger }) => matches(trigger)).map(({ id }) => id);
}

/** Evaluates the rules and books what they give. Nothing happens without rules. */
export function fire(session: Session, rules: readonly string[], details: OccurrenceDetails = {}): void {
  if (rules.length === 0) return;
  const { evaluator } = session.context.rules;
  const occurrence: Occurrence = {
    id: session.id,
    member: session.profile.id,
    instantMs: session.occurredMs,
    at: session.at,
    rules,
    quantity: details.quantity ?? null,
    carbonGrams: details.carbonGrams ?? null,
    channel: details.channel ?? null,
  };
  const balanceBefore = session.state.balance;
  const { trace } = session.context;
  const result = evaluator.evaluateOccurrence(occurrence, session.profile, session.state, session.shared, {
    trace,
  });
  session.state = result.memberState;
  session.shared = result.sharedState;
  bookDecision(session, result.decision, balanceBefore);
}
