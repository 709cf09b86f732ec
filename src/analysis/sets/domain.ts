/** What values of a fact a condition leaves. Exact: a value is in the domain just when the condition holds for it. */
import { hasNoIdList, type IdLists, intersectIds, isIdSubset } from './id-lists.js';
import { doIntegersMeet, type IntegerSet, intersectIntegers, isIntegerSubset } from './integer-set.js';
import { doTextsMeet, hasNoTexts, intersectTexts, isTextSubset, type TextSet } from './text-set.js';

/** `unknown`: whether the value may be unknown (`null`). A flag is 0 or 1; the text of a date is its day number. */
export type Domain =
  | { readonly kind: 'integers'; readonly values: IntegerSet; readonly unknown: boolean }
  | { readonly kind: 'texts'; readonly values: TextSet; readonly unknown: boolean }
  | { readonly kind: 'ids'; readonly values: IdLists };

/** Two domains of one fact; those of one fact always are of one kind. */
export function intersectDomains(a: Domain, b: Domain): Domain {
  if (a.kind === 'integers' && b.kind === 'integers')
    return { kind: a.kind, values: intersectIntegers(a.values, b.values), unknown: a.unknown && b.unknown };
  if (a.kind === 'texts' && b.kind === 'texts')
    return { kind: a.kind, values: intersectTexts(a.values, b.values), unknown: a.unknown && b.unknown };
  if (a.kind === 'ids' && b.kind === 'ids') return { kind: a.kind, values: intersectIds(a.values, b.values) };
  throw new TypeError(`a fact has two kinds of values: ${a.kind} and ${b.kind}`);
}

export function isEmptyDomain(domain: Domain): boolean {
  switch (domain.kind) {
    case 'integers':
      return !domain.unknown && domain.values.length === 0;
    case 'texts':
      return !domain.unknown && hasNoTexts(domain.values);
    case 'ids':
      return hasNoIdList(domain.values);
  }
}

/** Whether the two have a value in common; as `isEmptyDomain` of both together, without making it. */
export function doDomainsMeet(a: Domain, b: Domain): boolean {
  if (a === b) return true;
  if (a.kind === 'integers' && b.kind === 'integers')
    return (a.unknown && b.unknown) || doIntegersMeet(a.values, b.values);
  if (a.kind === 'texts' && b.kind === 'texts')
    return (a.unknown && b.unknown) || doTextsMeet(a.values, b.values);
  return !isEmptyDomain(intersectDomains(a, b));
}

/** Whether every value of `part`, which is not empty, is one of `whole`. */
export function isSubdomain(part: Domain, whole: Domain): boolean {
  if (part === whole) return true;
  if (part.kind === 'integers' && whole.kind === 'integers')
    return (whole.unknown || !part.unknown) && isIntegerSubset(part.values, whole.values);
  if (part.kind === 'texts' && whole.kind === 'texts')
    return (whole.unknown || !part.unknown) && isTextSubset(part.values, whole.values);
  return part.kind === 'ids' && whole.kind === 'ids' && isIdSubset(part.values, whole.values);
}
