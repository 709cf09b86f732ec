/** The element at an index that is known to exist; throws a `RangeError` when it does not (a bug). */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing at index ${index} of ${list.length}`);
  return found;
}
