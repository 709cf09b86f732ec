/** Rules behind the days of their windows: long windows in few large pieces, short ones in small pieces. */
import { type ListedRule, ListMaker, type RuleLists } from './rule-lists.js';

export interface DayLists {
  /** Days that one list is for. */
  readonly size: number;
  /** The number of the piece that has the list 1. */
  readonly first: number;
  readonly lists: RuleLists;
}

const SIZES = [1, 8, 64, 512, 4096, 2 ** 18];
/** A rule stands in so many lists at most, and one more. */
const PIECES_MAX = 4;

export function makeDayLists(rules: readonly ListedRule[]): DayLists[] {
  const byLevel = SIZES.map((): ListedRule[] => []);
  for (const rule of rules) byLevel[levelOf(rule)]?.push(rule);
  return SIZES.flatMap((size, level) => {
    const own = byLevel[level] ?? [];
    if (own.length === 0) return [];
    const first = Math.min(...own.map(({ firstDay }) => pieceOf(firstDay, size)));
    const maker = new ListMaker();
    for (const rule of own) {
      const last = pieceOf(rule.lastDay, size);
      for (let piece = pieceOf(rule.firstDay, size); piece <= last; piece += 1)
        maker.add(piece - first + 1, rule);
    }
    const lists = maker.make();
    return lists === null ? [] : [{ size, first, lists }];
  });
}

function pieceOf(day: number, size: number): number {
  return Math.floor(day / size);
}

function levelOf({ firstDay, lastDay }: ListedRule): number {
  return SIZES.findIndex((size) => (lastDay - firstDay + 1) / size <= PIECES_MAX);
}
