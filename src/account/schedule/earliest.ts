/** The earliest of some instants after another one; `null` when there is none. */
export function earliest(instants: Iterable<number | null>, afterMs: number): number | null {
  let found: number | null = null;
  for (const instant of instants) {
    if (instant !== null && instant > afterMs && (found === null || instant < found)) found = instant;
  }
  return found;
}
