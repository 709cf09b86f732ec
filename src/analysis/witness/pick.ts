/** Picks sample values out of domains. */
import type { AttributeValue } from '../../engine/event.js';
import type { Attribute } from '../../program/vocabulary.js';
import type { FactId } from '../../ruleset/facts.js';
import { MICRO } from '../../ruleset/types.js';
import { civilDateOf, formatCivilDate } from '../../value/civil-date.js';
import { type Fraction, fraction } from '../../value/fraction.js';
import { type Conjunct, type Constraint, domainIn } from '../conditions/conjunct.js';
import type { Domain } from '../sets/domain.js';
import { deepestId } from '../sets/id-lists.js';
import { nearestInteger } from '../sets/integer-set.js';
import { hasText, type TextSet } from '../sets/text-set.js';

/** `undefined`: the conjunct asks nothing of the fact; `null`: it has to be unknown. */
export type Picked<T> = T | null | undefined;

/** The integer that is nearest to `wish`. */
export function pickInteger(conjunct: Conjunct, fact: FactId, wish = 0): Picked<number> {
  const domain = domainIn(conjunct, { fact });
  return domain === undefined ? undefined : integerOf(domain, wish);
}

export function integerOf(domain: Domain, wish: number): number | null {
  return domain.kind === 'integers' ? (nearestInteger(domain.values, wish) ?? null) : null;
}

/** An id; `null` as well where the record may leave it out. */
export function pickId(conjunct: Conjunct, fact: FactId, known: Iterable<string>): Picked<string> {
  const domain = domainIn(conjunct, { fact });
  if (domain?.kind !== 'texts') return undefined;
  // A record without the id counts as having the empty one.
  return hasText(domain.values, '') ? null : textOf(domain.values, known);
}

function textOf({ allBut, texts }: TextSet, known: Iterable<string>): string | null {
  if (!allBut) return [...texts].sort()[0] ?? null;
  for (const text of [...known, 'other', 'another']) if (!texts.has(text)) return text;
  return null;
}

/** The ids that a list has to contain; of categories the lowest one. */
export function requiredIds(conjunct: Conjunct, fact: FactId): readonly string[] {
  const domain = domainIn(conjunct, { fact });
  if (domain?.kind !== 'ids') return [];
  const deepest = deepestId(domain.values);
  if (domain.values.ancestors === null || deepest === null) return [...domain.values.required];
  return [deepest];
}

/** The constraints on facts of this id, whatever their parameters are. */
export function constraintsOn(conjunct: Conjunct, fact: FactId): readonly Constraint[] {
  return [...conjunct.values()].filter(({ query }) => query.fact === fact);
}

/** The custom attributes that the conjunct asks for. */
export function pickAttributes(
  conjunct: Conjunct,
  fact: Extract<FactId, `${string}.attribute`>,
  declared: ReadonlyMap<string, Attribute>,
): ReadonlyMap<string, AttributeValue> {
  const picked = new Map<string, AttributeValue>();
  for (const { query, domain } of constraintsOn(conjunct, fact)) {
    const attribute = declared.get(query.params?.name ?? '');
    const value = attribute === undefined ? null : attributeValue(attribute, domain);
    if (attribute !== undefined && value !== null) picked.set(attribute.id, value);
  }
  return picked;
}

function attributeValue({ type }: Attribute, domain: Domain): AttributeValue | null {
  if (domain.kind === 'texts') return textOf(domain.values, []);
  const value = integerOf(domain, 0);
  if (value === null) return null;
  if (type === 'flag') return value === 1;
  return type === 'date' ? formatCivilDate(civilDateOf(value)) : fromMicro(value);
}

export function fromMicro(value: number): Fraction {
  return fraction(BigInt(value), MICRO);
}
