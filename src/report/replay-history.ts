/** The history of events that are run through accounts in memory; nothing is stored. */
import type { MemberAccount } from '../account/books.js';
import type { Outcome } from '../account/outcome.js';
import type { Evaluator } from '../engine/create-evaluator.js';
import type { LoyaltyEvent } from '../engine/event.js';
import type { RuleSet } from '../ruleset/types.js';
import { happeningOf } from './happening-of.js';
import type { Happening, History } from './history.js';

export interface ReplayOptions {
  readonly ruleSet: RuleSet;
  readonly evaluator: Evaluator;
  /** Books an event; the outcomes of what time did come first, its own comes last. */
  readonly apply: (event: LoyaltyEvent) => readonly Outcome[];
  /** The account as it stands now. */
  readonly account: (member: string) => MemberAccount | undefined;
  /** In their order. */
  readonly events: AsyncIterable<LoyaltyEvent> | Iterable<LoyaltyEvent>;
  /** Up to this instant, itself not included, events are read, and time passes; `null`: to the last event. */
  readonly untilMs: number | null;
}

/** The happenings can be read once: events come as a stream. */
export function replayHistory(options: ReplayOptions): History {
  const { ruleSet, evaluator, account } = options;
  return {
    ruleSet,
    evaluator,
    tellsRefusals: true,
    ruleSetOf: (hash) => (hash === ruleSet.hash ? ruleSet : undefined),
    happenings: (member) => replay(options, member),
    account: async (member) => account(member),
  };
}

async function* replay(
  { apply, events, untilMs }: ReplayOptions,
  member: string | undefined,
): AsyncGenerator<Happening> {
  let entries = 0;
  const tell = (outcomes: readonly Outcome[], event: LoyaltyEvent): Happening[] => {
    const told: Happening[] = [];
    for (const [index, outcome] of outcomes.entries()) {
      const own = index === outcomes.length - 1 ? event : null;
      if (member === undefined || outcome.member === member)
        told.push(happeningOf(outcome, own, entries + 1));
      entries += outcome.entries.length;
    }
    return told;
  };
  for await (const event of events) {
    if (untilMs !== null && event.instantMs >= untilMs) break;
    yield* tell(apply(event), event);
  }
  if (untilMs === null) return;
  const instantMs = untilMs - 1;
  const end: LoyaltyEvent = { type: 'advance', id: 'end', member: null, instantMs, at: '', isAsked: true };
  for (const happening of tell(apply(end), end)) if (happening.outcome.id !== end.id) yield happening;
}
