/** What the happenings of one member come to in a month. */
import type { Entry } from '../../account/entry.js';
import { foldLots, noLots } from '../../account/journal/fold-lots.js';
import type { Notice } from '../../account/outcome.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import { localDay } from '../../value/zone.js';
import { pointsMoved } from '../entry-words.js';
import type { Happening } from '../history.js';
import type { Since } from './points-at-end.js';
import type { Balance, Donation, Movement } from './statement.js';
import { gatherTierPast, type TierPast } from './tier-past.js';

export interface SentMessage {
  readonly day: number;
  readonly notice: Extract<Notice, { readonly kind: 'message' }>;
}

export interface Month {
  readonly opening: Balance;
  readonly closing: Balance;
  readonly movements: readonly Movement[];
  readonly sent: readonly SentMessage[];
  readonly gramsMicro: bigint;
  readonly donations: readonly Donation[];
  /** Ids of the offers that were redeemed, each once. */
  readonly offers: readonly string[];
  /** Points that were given, by whatever. */
  readonly earned: bigint;
  readonly since: Since;
  readonly tierPast: TierPast;
}

/** Half open, milliseconds. */
export interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

export async function gatherMonth(
  happenings: AsyncIterable<Happening>,
  { fromMs, untilMs }: Span,
  { zone }: RuleSetContent,
): Promise<Month> {
  let opening: Balance = { available: 0n, pending: 0n };
  let closing = opening;
  const within: Happening[] = [];
  const movements: Movement[] = [];
  const lots = noLots();
  const later: Entry[] = [];
  const tierPast = gatherTierPast(untilMs);
  for await (const happening of happenings) {
    const { outcome, firstEntry } = happening;
    tierPast.add(outcome);
    if (outcome.instantMs >= untilMs) {
      later.push(...outcome.entries);
      continue;
    }
    const isWithin = outcome.instantMs >= fromMs;
    if (isWithin) within.push(happening);
    const day = localDay(zone, outcome.instantMs);
    for (const [index, entry] of outcome.entries.entries()) {
      const owed = closing.available < 0n ? -closing.available : 0n;
      foldLots({ ...entry, seq: firstEntry + index }, lots, owed, () => {});
      const moved = pointsMoved(entry);
      closing = {
        available: closing.available + moved.available,
        pending: closing.pending + moved.pending,
      };
      const redemption = entry.kind === 'redeem' ? outcome.redemption : null;
      const movement = {
        day,
        seq: firstEntry + index,
        entry,
        ...moved,
        balance: closing.available,
        redemption,
      };
      if (isWithin) movements.push(movement);
    }
    // What is refused as too late comes after what was booked since its instant.
    if (!isWithin && outcome.entries.length > 0) opening = closing;
  }
  const since = { lots: lots.byId, entries: later };
  return {
    opening,
    closing,
    movements,
    since,
    tierPast: tierPast.total(),
    ...deedsOf(within, zone, movements),
  };
}

function deedsOf(within: readonly Happening[], zone: RuleSetContent['zone'], movements: readonly Movement[]) {
  const offers = within.flatMap(({ outcome }) => outcome.redemption?.offer ?? []);
  return {
    sent: within.flatMap((happening) => messagesOf(happening, localDay(zone, happening.outcome.instantMs))),
    gramsMicro: within.reduce((sum, { gramsMicro }) => sum + gramsMicro, 0n),
    donations: donationsOf(within),
    offers: [...new Set(offers)],
    earned: movements.reduce(
      (sum, { entry, available, pending }) => (entry.kind === 'award' ? sum + available + pending : sum),
      0n,
    ),
  };
}

function messagesOf({ outcome }: Happening, day: number): SentMessage[] {
  return outcome.notices.flatMap((notice) => (notice.kind === 'message' ? [{ day, notice }] : []));
}

function donationsOf(within: readonly Happening[]): readonly Donation[] {
  const sums = new Map<string, Donation>();
  for (const { outcome } of within) {
    for (const { kind, rule, postings } of outcome.entries) {
      if (kind !== 'donate' || rule === null) continue;
      const points = postings.reduce((sum, posting) => sum + posting.points, 0n);
      sums.set(rule, plus(sums.get(rule), { cause: rule, points, matchedMinor: 0n, matchedPieces: 0n }));
    }
    for (const notice of outcome.notices) {
      if (notice.kind !== 'match') continue;
      const matchedMinor = notice.of === 'money' ? notice.amount : 0n;
      const matchedPieces = notice.of === 'goods' ? notice.amount : 0n;
      const more = { cause: notice.cause, points: 0n, matchedMinor, matchedPieces };
      sums.set(notice.cause, plus(sums.get(notice.cause), more));
    }
  }
  return [...sums.values()];
}

function plus(known: Donation | undefined, more: Donation): Donation {
  if (known === undefined) return more;
  return {
    cause: known.cause,
    points: known.points + more.points,
    matchedMinor: known.matchedMinor + more.matchedMinor,
    matchedPieces: known.matchedPieces + more.matchedPieces,
  };
}
