/** Collects diagnostics up to a limit, so that a hostile file costs no more than a mistaken one. */
import { type Diagnostic, report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { nearest } from '../text/nearest.js';
import { SHAPE_MESSAGES } from './shape/messages.js';

/** Beyond this many, one message says that there are more. */
export const PROBLEMS_MAX = 100;

export interface Problems {
  /** Adds what `make` returns, if anything; `make` is not called when the limit is reached. */
  add(make: () => Diagnostic | undefined): void;
  /** Every diagnostic so far, in the order of their places. */
  all(): readonly Diagnostic[];
}

export function createProblems(): Problems {
  const found: Diagnostic[] = [];
  let hasMore = false;
  return {
    add: (make) => {
      const isFull = found.length >= PROBLEMS_MAX;
      const diagnostic = isFull ? undefined : make();
      if (diagnostic !== undefined) found.push(diagnostic);
      hasMore ||= isFull;
    },
    all: () => {
      const sorted = [...found].sort((a, b) => startOf(a) - startOf(b));
      const limit = `${PROBLEMS_MAX}`;
      return hasMore ? [...sorted, report(SHAPE_MESSAGES.tooManyProblems, null, { limit })] : sorted;
    },
  };
}

function startOf(diagnostic: Diagnostic): number {
  return diagnostic.span?.start ?? 0;
}

/** Among more names than this none is looked for: it would cost more than it helps. */
const CANDIDATES_MAX = 2_000;

/** The suggestion to write the known name that is nearest to `word`; `null` when none is near. */
export function suggestNearest(word: string, known: Iterable<string>): Localized | null {
  const candidates = [...known];
  const name = candidates.length > CANDIDATES_MAX ? undefined : nearest(word, candidates);
  return name === undefined ? null : { en: `did you mean \`${name}\`?`, zh: `是否想写“${name}”？` };
}
