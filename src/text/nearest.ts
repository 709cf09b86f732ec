/** Finds the name that a misspelt word was probably meant to be. */

/** Longer words are not compared: they are no slip of the finger, and cost grows with the square of the length. */
const LENGTH_MAX = 64;

/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions,
 * substitutions and swaps of neighbours, each place changed once. Three rows of memory.
 * Returns `limit + 1` as soon as the distance is known to exceed `limit`.
 */
function editDistance(from: readonly string[], to: readonly string[], limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let best = (last[column - 1] as number) + (same ? 0 : 1);
      best = Math.min(best, (last[column] as number) + 1, (current[column - 1] as number) + 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, (beforeLast[column - 2] as number) + 1);
      current.push(best);
    }
    // A swap reaches back two rows, so only two rows beyond the limit settle it.
    if (row > 1 && Math.min(...last, ...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length] as number, limit + 1);
}

function codePointsOf(word: string): readonly string[] | undefined {
  if (word.length > 2 * LENGTH_MAX) return undefined;
  const characters = [...word];
  return characters.length > LENGTH_MAX ? undefined : characters;
}

/** Ranks: lower is nearer. `undefined`: not near at all. */
function rank(word: readonly string[], candidate: string, limit: number): number | undefined {
  const characters = codePointsOf(candidate);
  if (characters === undefined) return undefined;
  const written = word.join('');
  if (candidate === written) return -2;
  if (candidate.toLowerCase() === written.toLowerCase()) return -1;
  const distance = editDistance(word, characters, limit);
  // A word of which every character would change is no slip: `E` does not mean `A`.
  const related = distance < Math.max(word.length, characters.length);
  return distance <= limit && related ? distance : undefined;
}

/**
 * The known name nearest to `word`, counted in code points, or `undefined` when none is near: at most one
 * change in three characters, or one change in a shorter word. The same name in other letter case always wins;
 * equally near names are settled by code-unit order. Words over 64 code points are skipped.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const characters = codePointsOf(word);
  if (characters === undefined) return undefined;
  let limit = Math.max(1, Math.floor(characters.length / 3));
  let found: string | undefined;
  let foundRank = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const candidateRank = rank(characters, candidate, limit);
    if (candidateRank === undefined || candidateRank > foundRank) continue;
    if (candidateRank === foundRank && found !== undefined && found <= candidate) continue;
    found = candidate;
    foundRank = candidateRank;
    limit = Math.max(0, Math.min(limit, foundRank));
  }
  return found;
}
