/** When a rule can do anything at all. */
import type { InstantRange } from '../../ruleset/types.js';

const ALWAYS: InstantRange = { from: null, until: null };

/** From the first instant of the rule to its last, within its campaign; what lies between is for the evaluator. */
export function everActive(
  campaign: InstantRange | undefined,
  during: readonly InstantRange[] | null,
): InstantRange {
  const runs = campaign ?? ALWAYS;
  if (during === null) return runs;
  const froms = during.map(({ from }) => from);
  const untils = during.map(({ until }) => until);
  const first = froms.includes(null) ? null : Math.min(...froms.filter((one) => one !== null));
  const last = untils.includes(null) ? null : Math.max(...untils.filter((one) => one !== null));
  return { from: later(runs.from, first), until: earlier(runs.until, last) };
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
