/** Small makers of ledger entries for tests. */
import type { Entry, EntryKind, Posting } from '../../src/account/entry.js';

type Move = readonly [debit: Posting['debit'], credit: Posting['credit'], points: number];

/** `entry('award', 'P1', [['issuance', 'available', 100]], { lots: { 'P1/base': 100 } })`, of member M1. */
export function entry(
  kind: EntryKind,
  event: string,
  moves: readonly Move[],
  parts: Partial<Omit<Entry, 'lots'>> & { readonly lots?: Readonly<Record<string, number>> } = {},
): Entry {
  const { lots = {}, ...others } = parts;
  return {
    kind,
    member: 'M1',
    instantMs: 0,
    event,
    ruleSet: 'rules',
    campaign: null,
    rule: 'base',
    refersTo: null,
    ...others,
    lots: Object.entries(lots).map(([lot, points]) => ({ lot, points: BigInt(points) })),
    postings: moves.map(([debit, credit, points]) => ({ debit, credit, points: BigInt(points) })),
  };
}

export function award(event: string, points: number, parts: Partial<Omit<Entry, 'lots'>> = {}): Entry {
  return entry('award', event, [['issuance', 'available', points]], {
    ...parts,
    lots: { [`${event}/base`]: points },
  });
}
