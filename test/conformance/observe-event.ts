/** What an event did to the account, in the words of an expectation and no more than it asks for. */
import type { RuleSet } from '../../src/ruleset/types.js';
import { formatScaled } from '../../src/value/decimal.js';
import type { PlayedEvent } from './play-events.js';
import type { EventExpectation } from './vectors.js';

type Look = { readonly [Key in keyof Required<EventExpectation>]: () => EventExpectation[Key] };

/** The same keys as in `expected`, with what was found. */
export function observeEvent(
  expected: EventExpectation,
  played: PlayedEvent,
  ruleSet: RuleSet,
): EventExpectation {
  const look = looks(played, ruleSet);
  const keys = Object.keys(expected) as (keyof EventExpectation)[];
  return Object.fromEntries(keys.map((key) => [key, look[key]()]));
}

function looks({ outcomes, account }: PlayedEvent, { content }: RuleSet): Look {
  const { points, currency } = content.program;
  const own = outcomes.at(-1);
  const state = account?.state;
  const print = (count: bigint) => (points.digits === 0 ? Number(count) : formatScaled(count, points.digits));
  const worth = own?.redemption?.worthMinor ?? null;
  const lots = state?.lots ?? [];
  const entries = outcomes.flatMap((outcome) => outcome.entries).filter(({ kind }) => kind !== 'opening');
  return {
    refused: () => own?.refusal?.code ?? null,
    points: () => print(own?.decisions[0]?.points ?? 0n),
    discount: () => formatScaled(own?.decisions[0]?.discountMinor ?? 0n, currency.digits),
    balance: () => print(state?.balance ?? 0n),
    pending: () => print(sumOf(lots.filter(({ isPending }) => isPending))),
    entryCount: () => entries.length,
    entries: () => {
      const kinds = new Map(entries.map(({ kind }) => [kind, 0n]));
      for (const { kind, postings } of entries) kinds.set(kind, (kinds.get(kind) ?? 0n) + sumOf(postings));
      return Object.fromEntries([...kinds].map(([kind, sum]) => [kind, print(sum)]));
    },
    ...(worth === null ? { worth: () => '' } : { worth: () => formatScaled(worth, currency.digits) }),
    tier: () => {
      const rank = state?.tier?.rank;
      return rank === undefined ? null : (content.vocabulary.tiers[rank]?.id ?? null);
    },
    lots: () => Object.fromEntries(lots.map(({ id, points: count }) => [id, print(count)])),
  };
}

function sumOf(parts: readonly { readonly points: bigint }[]): bigint {
  return parts.reduce((sum, { points }) => sum + points, 0n);
}
