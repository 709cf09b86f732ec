/** A longer array with the same beginning. */
export function longer<T extends { readonly set: (from: T) => void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
