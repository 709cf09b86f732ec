/** What a donation is matched with. */
import type { SharedState } from '../../engine/state.js';
import type { Cause } from '../../ruleset/types.js';

/** The key in the shared stock under which matched money or goods of a cause are counted. */
export function matchKey({ id }: Pick<Cause, 'id'>): string {
  return `cause/${id}`;
}

/** Minor units or pieces that are left for matching; `null`: no end. */
export function matchLeft(cause: Cause, shared: SharedState): bigint | null {
  if (cause.matchMost === null) return null;
  const left = BigInt(cause.matchMost) - (shared.stock.get(matchKey(cause)) ?? 0n);
  return left < 0n ? 0n : left;
}

/** Minor units or pieces for a donation: only its full steps count, and what is left is the most there is. */
export function matchOf(cause: Cause, shared: SharedState, points: bigint): bigint {
  const { match } = cause;
  if (match === null) return 0n;
  const steps = points / BigInt(match.perPoints);
  const wanted = steps * BigInt(match.kind === 'money' ? match.minor : match.count);
  const left = matchLeft(cause, shared);
  return left !== null && left < wanted ? left : wanted;
}
