/** When a rule can act at all: one range of instants that holds all of its dates. */
import type { InstantRange } from '../../ruleset/types.js';
import { allOf, anyOf } from './combine.js';
import {
  type Comparison,
  type Constant,
  constant,
  type Formula,
  factValue,
  HOLDS,
  PLACES,
  type Value,
} from './expression.js';

/** Milliseconds since 1970; `until` is outside. Infinite where it is open. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

export const ALWAYS: Window = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

const NEVER: Window = { from: 0, until: 0 };

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

/** When a rule runs: within the window, and within one of the ranges where there are any. */
export interface Times {
  readonly window: Window;
  /** None, or several. */
  readonly ranges: readonly Window[];
}

const NO_RANGES: readonly Window[] = [];

/** Within the window and any of the ranges; `null`: always. */
export function timesOf(within: Window, during: readonly InstantRange[] | null): Times {
  if (during === null) return { window: within, ranges: NO_RANGES };
  const [only] = during;
  if (only !== undefined && during.length === 1) {
    // As almost all rules are.
    return { window: overlap(within, windowOf(only)), ranges: NO_RANGES };
  }
  const ranges = during.map((range) => overlap(windowOf(range), within)).filter((one) => !isEmpty(one));
  if (ranges.length === 0) return { window: NEVER, ranges };
  const window = {
    from: Math.min(...ranges.map(({ from }) => from)),
    until: Math.max(...ranges.map(({ until }) => until)),
  };
  return { window, ranges: ranges.length === 1 ? NO_RANGES : ranges };
}

const INSTANT: Value = factValue(PLACES.instant);

/** Within any of the ranges; always where there are none. `constantOf` is asked for their ends, which are finite, in order. */
export function withinAny(
  ranges: readonly Window[],
  constantOf: (instant: number) => Constant = constant,
): Formula {
  if (ranges.length === 0) return HOLDS;
  return anyOf(
    ranges.map(({ from, until }) => allOf([...after(from, constantOf), ...before(until, constantOf)])),
  );
}

function after(from: number, constantOf: (instant: number) => Constant): Formula[] {
  if (from === ALWAYS.from) return [];
  return [{ kind: 'compare', comparison: '>=', value: INSTANT, constant: constantOf(from) }];
}

function before(until: number, constantOf: (instant: number) => Constant): Formula[] {
  if (until === ALWAYS.until) return [];
  return [{ kind: 'compare', comparison: '<', value: INSTANT, constant: constantOf(until) }];
}

/** A comparison of the instant that must hold. */
export interface InstantLimit {
  readonly comparison: Exclude<Comparison, '!=='>;
  readonly constant: Constant;
}

/** Takes out of a formula what it says about the instant, as far as windows can say that. */
export function splitLimits(formula: Formula): {
  readonly limits: readonly InstantLimit[];
  readonly formula: Formula;
} {
  const limits: InstantLimit[] = [];
  const left: Formula[] = [];
  for (const part of formula.kind === 'all' ? formula.parts : [formula]) {
    const limit = limitOf(part);
    if (limit === null) left.push(part);
    else limits.push(limit);
  }
  return limits.length === 0 ? { limits, formula } : { limits, formula: allOf(left) };
}

function limitOf(part: Formula): InstantLimit | null {
  if (part.kind !== 'compare' || part.value.kind !== 'fact' || part.value.place !== PLACES.instant)
    return null;
  const { comparison } = part;
  return comparison === '!==' ? null : { comparison, constant: part.constant };
}

/** Instants are whole milliseconds. */
export function windowOfLimit(comparison: InstantLimit['comparison'], instant: number): Window {
  switch (comparison) {
    case '>=':
      return { from: instant, until: ALWAYS.until };
    case '>':
      return { from: instant + 1, until: ALWAYS.until };
    case '<':
      return { from: ALWAYS.from, until: instant };
    case '<=':
      return { from: ALWAYS.from, until: instant + 1 };
    case '===':
      return { from: instant, until: instant + 1 };
  }
}
