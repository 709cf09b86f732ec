/** Sets of code points, written as ranges so that no locale or Unicode library is asked. */

/** First and last code point of each range, alternating, ascending and not touching. */
export type CodePointRanges = readonly number[];

/** Whether one of the ranges holds the code point; O(log n). */
export function includesCodePoint(ranges: CodePointRanges, codePoint: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as number) <= codePoint) low = middle + 1;
    else high = middle;
  }
  // `low` is the number of borders at or before the code point: odd means inside a range, or on its last member.
  return low % 2 === 1 || (low > 0 && ranges[low - 1] === codePoint);
}
