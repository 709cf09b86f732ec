/** Sorting what mostly is in order already. */

/** The list itself when it is in order, else a copy that is. */
export function inOrder<T>(list: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let index = 1; index < list.length; index += 1) {
    if (compare(list[index - 1] as T, list[index] as T) > 0) return [...list].sort(compare);
  }
  return list;
}
