/** Facts that must all have a value of their domain: one way in which a condition can hold. */
import { type FactQuery, factKey } from '../facts/fact-key.js';
import { type Domain, doDomainsMeet, intersectDomains, isEmptyDomain, isSubdomain } from '../sets/domain.js';

export interface Constraint {
  readonly query: FactQuery;
  /** Not empty. */
  readonly domain: Domain;
}

/** By the key of the fact; facts that are not in it may have any value. */
export type Conjunct = ReadonlyMap<string, Constraint>;

export const ANYTHING: Conjunct = new Map();

/** Both together; `null` when no value of some fact is left. */
export function mergeConjuncts(a: Conjunct, b: Conjunct): Conjunct | null {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const merged = copyOf(a);
  for (const [key, constraint] of b) if (!mergeInto(merged, key, constraint)) return null;
  return merged;
}

/** Made without an iterator, which would make two objects an entry. */
export function copyOf(conjunct: Conjunct): Map<string, Constraint> {
  const copy = new Map<string, Constraint>();
  conjunct.forEach((constraint, key) => {
    copy.set(key, constraint);
  });
  return copy;
}

/** One constraint more; `false` when no value of the fact is left. */
export function mergeInto(merged: Map<string, Constraint>, key: string, constraint: Constraint): boolean {
  const known = merged.get(key);
  if (known === undefined) {
    merged.set(key, constraint);
    return true;
  }
  const domain = intersectDomains(known.domain, constraint.domain);
  if (isEmptyDomain(domain)) return false;
  merged.set(key, { query: constraint.query, domain });
  return true;
}

/** Whether the two can hold together, fact by fact. */
export function areCompatible(a: Conjunct, b: Conjunct): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const [key, { domain }] of small) {
    const other = large.get(key);
    if (other !== undefined && !doDomainsMeet(domain, other.domain)) return false;
  }
  return true;
}

/** Whether `whole` holds whenever `part` does. */
export function implies(part: Conjunct, whole: Conjunct): boolean {
  for (const [key, { domain }] of whole) {
    const known = part.get(key);
    if (known === undefined || !isSubdomain(known.domain, domain)) return false;
  }
  return true;
}

export function domainIn(conjunct: Conjunct, query: FactQuery): Domain | undefined {
  return conjunct.get(factKey(query))?.domain;
}
