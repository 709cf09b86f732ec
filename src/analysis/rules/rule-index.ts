/** Finds the rules that a rule may meet on one purchase without comparing it with all of them. */
import { areCompatible } from '../conditions/conjunct.js';
import type { Alternatives } from '../conditions/normal-form.js';
import type { Domain } from '../sets/domain.js';
import { deepestId } from '../sets/id-lists.js';
import { countIntegers, doIntegersMeet } from '../sets/integer-set.js';
import type { RuleProfile } from './rule-profile.js';

/** Values of one fact that a rule asks for, when they are few; one value more stands for an unknown one. */
type Values = readonly string[];

const VALUES_MAX = 64;
const UNKNOWN = ' ';

interface Entry {
  readonly profile: RuleProfile;
  /** By fact. A rule that accepts many values of a fact is not in it. */
  readonly facets: ReadonlyMap<string, Values>;
}

export interface RuleIndex {
  /** A superset of the rules that can apply to a purchase together with this one, itself included. */
  readonly candidates: (profile: RuleProfile) => Iterable<RuleProfile>;
}

/** Facts by which rules are told apart: those that most rules ask about. */
const FACTS_MAX = 8;

/** `profiles` are rules of which any two may be asked for. */
export function indexRules(profiles: readonly RuleProfile[]): RuleIndex {
  const entries = profiles.map((profile): Entry => ({ profile, facets: facetsOf(profile) }));
  const facetsByProfile = new Map(entries.map(({ profile, facets }) => [profile, facets]));
  const indexes = mostUsed(entries).map((fact) => indexFact(fact, entries));
  const byStart = [...profiles].sort((a, b) => startOf(a) - startOf(b) || 0);
  return {
    candidates: (profile) => {
      const started = countStarted(byStart, endOf(profile));
      const facets = facetsByProfile.get(profile);
      let best = { size: started, list: (): Iterable<RuleProfile> => byStart.slice(0, started) };
      for (const { fact, find } of indexes) {
        const values = facets?.get(fact);
        const found = values === undefined ? best : find(values);
        if (found.size < best.size) best = found;
      }
      return best.list();
    },
  };
}

function mostUsed(entries: readonly Entry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { facets } of entries)
    for (const fact of facets.keys()) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted.slice(0, FACTS_MAX).map(([fact]) => fact);
}

interface Found {
  /** At least as many as `list` gives. */
  readonly size: number;
  readonly list: () => Iterable<RuleProfile>;
}

interface FactIndex {
  readonly fact: string;
  /** The rules that accept one of the values. */
  readonly find: (values: Values) => Found;
}

function indexFact(fact: string, entries: readonly Entry[]): FactIndex {
  const buckets = new Map<string, RuleProfile[]>();
  const free: RuleProfile[] = [];
  for (const { profile, facets } of entries) {
    const values = facets.get(fact);
    if (values === undefined) free.push(profile);
    for (const value of values ?? []) {
      const bucket = buckets.get(value);
      if (bucket === undefined) buckets.set(value, [profile]);
      else bucket.push(profile);
    }
  }
  return {
    fact,
    find: (values) => {
      const lists = [free, ...values.map((value) => buckets.get(value) ?? [])];
      return {
        size: lists.reduce((sum, list) => sum + list.length, 0),
        list: () => new Set(lists.flat()),
      };
    },
  };
}

/** Whether the two may apply to the same item of one purchase, fact by fact; not sure counts as yes. */
export function mayMeet(a: RuleProfile, b: RuleProfile): boolean {
  if (startOf(a) > endOf(b) || startOf(b) > endOf(a)) return false;
  if (!areSomeCompatible(a.conditions, b.conditions) || !areSomeCompatible(a.items, b.items)) return false;
  return doIntegersMeet(a.window, b.window);
}

function areSomeCompatible(a: Alternatives, b: Alternatives): boolean {
  if (a === null || b === null) return true;
  return a.some((one) => b.some((other) => areCompatible(one, other)));
}

function startOf({ window }: RuleProfile): number {
  return window[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

function endOf({ window }: RuleProfile): number {
  return window.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY;
}

/** How many of the rules, sorted by their start, begin at this instant or before. */
function countStarted(byStart: readonly RuleProfile[], instant: number): number {
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const profile = byStart[middle];
    if (profile !== undefined && startOf(profile) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function facetsOf({ conditions, items }: RuleProfile): ReadonlyMap<string, Values> {
  return new Map([...facetsIn(conditions, ''), ...facetsIn(items, 'items ')]);
}

/** The facts of which every alternative accepts few values only. */
function facetsIn(alternatives: Alternatives, prefix: string): readonly (readonly [string, Values])[] {
  const [firstOne, ...others] = alternatives ?? [];
  if (firstOne === undefined) return [];
  return [...firstOne].flatMap(([key, { domain }]) => {
    const lists = [domain, ...others.map((other) => other.get(key)?.domain)].map(valuesOf);
    const values = lists.every((list) => list !== null) ? [...new Set(lists.flat())] : null;
    return values === null || values.length > VALUES_MAX ? [] : [[`${prefix}${key}`, values] as const];
  });
}

function valuesOf(domain: Domain | undefined): Values | null {
  if (domain === undefined) return null;
  if (domain.kind === 'ids') {
    // An item is in one tree of categories only; other lists can hold any ids together.
    const deepest = domain.values.ancestors === null ? null : deepestId(domain.values);
    const root = deepest === null ? undefined : domain.values.ancestors?.(deepest).at(-1);
    return root === undefined ? null : [root];
  }
  const unknown = domain.unknown ? [UNKNOWN] : [];
  if (domain.kind === 'texts') return domain.values.allBut ? null : [...domain.values.texts, ...unknown];
  if (countIntegers(domain.values) > VALUES_MAX) return null;
  const numbers = domain.values.flatMap(([from, through]) =>
    Array.from({ length: through - from + 1 }, (_, index) => String(from + index)),
  );
  return [...numbers, ...unknown];
}
