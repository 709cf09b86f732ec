/** When time next has something to do for each member: a binary heap, in which outdated entries are skipped. */
import { compareText } from '../text/compare-text.js';

export interface Due {
  readonly member: string;
  readonly instantMs: number;
}

export interface DueQueue {
  readonly put: (member: string, instantMs: number | null) => void;
  /** The earliest up to an instant; it stays until its member is put again. */
  readonly next: (untilMs: number) => Due | undefined;
}

export function createDueQueue(): DueQueue {
  const current = new Map<string, number>();
  const heap: Due[] = [];
  return {
    put: (member, instantMs) => {
      if (instantMs === null) {
        current.delete(member);
        return;
      }
      if (current.get(member) === instantMs) return;
      current.set(member, instantMs);
      heap.push({ member, instantMs });
      siftUp(heap, heap.length - 1);
    },
    next: (untilMs) => {
      for (let first = heap[0]; first !== undefined && first.instantMs <= untilMs; first = heap[0]) {
        if (current.get(first.member) === first.instantMs) return first;
        removeFirst(heap);
      }
      return undefined;
    },
  };
}

function isBefore(a: Due, b: Due): boolean {
  return a.instantMs < b.instantMs || (a.instantMs === b.instantMs && compareText(a.member, b.member) < 0);
}

function siftUp(heap: Due[], start: number): void {
  let index = start;
  while (index > 0) {
    const above = (index - 1) >> 1;
    if (!swapIfBefore(heap, index, above)) return;
    index = above;
  }
}

function removeFirst(heap: Due[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  let index = 0;
  while (true) {
    const left = 2 * index + 1;
    const leftDue = heap[left];
    const rightDue = heap[left + 1];
    if (leftDue === undefined) return;
    const lesser = rightDue !== undefined && isBefore(rightDue, leftDue) ? left + 1 : left;
    if (!swapIfBefore(heap, lesser, index)) return;
    index = lesser;
  }
}

/** Puts the entry at `below` in the place of the one at `above` when it comes before it. */
function swapIfBefore(heap: Due[], below: number, above: number): boolean {
  const lower = heap[below];
  const upper = heap[above];
  if (lower === undefined || upper === undefined || !isBefore(lower, upper)) return false;
  heap[above] = lower;
  heap[below] = upper;
  return true;
}
