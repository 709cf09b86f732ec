/** When a rule can act at all: one range of instants that holds all of its dates. */
import type { InstantRange } from '../../ruleset/types.js';
import { allOf, anyOf } from './combine.js';
import { constant, FAILS, type Formula, factValue, HOLDS, PLACES, type Value } from './expression.js';

/** Milliseconds since 1970; `until` is outside. Infinite where it is open. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

export const ALWAYS: Window = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

export function isEmpty({ from, until }: Window): boolean {
  return from >= until;
}

export function windowOf({ from, until }: InstantRange): Window {
  return { from: from ?? ALWAYS.from, until: until ?? ALWAYS.until };
}

export function overlap(a: Window, b: Window): Window {
  return { from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) };
}

export interface Timed {
  readonly window: Window;
  /** What must hold besides. */
  readonly formula: Formula;
}

/** Within `runs` and any of the ranges; `null`: always. */
export function timeOf(runs: InstantRange | null, during: readonly InstantRange[] | null): Timed {
  const [only] = during ?? [];
  if (runs !== null && only !== undefined && during?.length === 1) {
    // As almost all rules are.
    const from = Math.max(runs.from ?? ALWAYS.from, only.from ?? ALWAYS.from);
    const until = Math.min(runs.until ?? ALWAYS.until, only.until ?? ALWAYS.until);
    return { window: { from, until }, formula: HOLDS };
  }
  const campaign = runs === null ? ALWAYS : windowOf(runs);
  if (during === null) return { window: campaign, formula: HOLDS };
  const ranges = during.map((range) => overlap(windowOf(range), campaign)).filter((one) => !isEmpty(one));
  const [first] = ranges;
  if (first === undefined) return { window: { from: 0, until: 0 }, formula: FAILS };
  const window = {
    from: Math.min(...ranges.map(({ from }) => from)),
    until: Math.max(...ranges.map(({ until }) => until)),
  };
  return { window, formula: ranges.length === 1 ? HOLDS : anyOf(ranges.map(isWithin)) };
}

const INSTANT: Value = factValue(PLACES.instant);

function isWithin({ from, until }: Window): Formula {
  const after: Formula = { kind: 'compare', comparison: '>=', value: INSTANT, constant: constant(from) };
  const before: Formula = { kind: 'compare', comparison: '<', value: INSTANT, constant: constant(until) };
  return allOf([...(from === ALWAYS.from ? [] : [after]), ...(until === ALWAYS.until ? [] : [before])]);
}

/** Moves what a condition says about the instant into the window. */
export function narrow(timed: Timed): Timed {
  const { window, formula } = timed;
  if (!asksForInstant(formula)) return timed;
  const parts = formula.kind === 'all' ? formula.parts : [formula];
  let narrowed = window;
  const left: Formula[] = [];
  for (const part of parts) {
    const range = rangeOf(part);
    if (range === null) left.push(part);
    else narrowed = overlap(narrowed, range);
  }
  return isEmpty(narrowed)
    ? { window: narrowed, formula: FAILS }
    : { window: narrowed, formula: allOf(left) };
}

function asksForInstant(formula: Formula): boolean {
  if (formula.kind === 'all') return formula.parts.some(asksForInstant);
  return (
    formula.kind === 'compare' && formula.value.kind === 'fact' && formula.value.place === PLACES.instant
  );
}

/** Instants are whole milliseconds. */
function rangeOf(part: Formula): Window | null {
  if (part.kind !== 'compare' || part.value.kind !== 'fact' || part.value.place !== PLACES.instant)
    return null;
  const { comparison, constant: limit } = part;
  switch (comparison) {
    case '>=':
      return { ...ALWAYS, from: limit.value };
    case '>':
      return { ...ALWAYS, from: limit.value + 1 };
    case '<':
      return { ...ALWAYS, until: limit.value };
    case '<=':
      return { ...ALWAYS, until: limit.value + 1 };
    case '===':
      return { from: limit.value, until: limit.value + 1 };
    case '!==':
      return null;
  }
}
