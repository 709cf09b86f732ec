/** Further lines of a sample basket, where so many lines, products or categories are asked for. */
import { ANYTHING, type Conjunct, type Constraint, implies, mergeConjuncts } from '../conditions/conjunct.js';
import { alternativesOf } from '../conditions/normal-form.js';
import type { Knowledge } from '../facts/knowledge.js';
import { integerOf, pickId, requiredIds } from './pick.js';

/** A line of the basket before its amount is settled. */
export interface Line {
  readonly item: Conjunct;
  /** Sets the line apart from others that are like it. */
  readonly sku: string | null;
}

const LINES_MAX = 20;

/** `filter`: the items that count; empty for all. */
export function moreLines(
  { query: { fact }, domain }: Constraint,
  filter: readonly Conjunct[],
  lines: readonly Line[],
  knowledge: Knowledge,
): readonly Line[] {
  if (fact !== 'items.lines' && fact !== 'items.products' && fact !== 'items.categories') return [];
  const counted = lines.filter(({ item }) => filter.length === 0 || filter.some((one) => implies(item, one)));
  const there = new Set(counted.map((line, index) => distinctPart(fact, line, index)));
  there.delete(null);
  const wanted = Math.min(integerOf(domain, there.size) ?? 0, LINES_MAX) - there.size;
  const like = filter[0] ?? ANYTHING;
  const items =
    fact === 'items.categories'
      ? otherCategories(like, there, knowledge)
      : Array<Conjunct>(LINES_MAX).fill(like);
  return items.slice(0, Math.max(0, wanted)).map((item, index) => ({ item, sku: `more-${index + 1}` }));
}

/** What two lines must not share to be counted as two; `null`: the line does not count. */
function distinctPart(fact: string, { item, sku }: Line, index: number): string | null {
  if (fact === 'items.lines') return String(index);
  if (fact === 'items.products') return pickId(item, 'item.sku', []) ?? sku;
  return requiredIds(item, 'item.categories')[0] ?? null;
}

/** Items like this one, each of another category. */
function otherCategories(
  like: Conjunct,
  there: ReadonlySet<string | null>,
  knowledge: Knowledge,
): readonly Conjunct[] {
  const others = [...knowledge.vocabulary.categories.members.keys()].filter((id) => !there.has(id));
  return others.flatMap((value) => {
    const test = { fact: 'item.categories', operator: 'contains', value } as const;
    const [ofCategory] = alternativesOf(test, knowledge) ?? [];
    const item = ofCategory === undefined ? null : mergeConjuncts(like, ofCategory);
    // Below another category that is asked for, the item would count as that one.
    return item === null || requiredIds(item, 'item.categories')[0] !== value ? [] : [item];
  });
}
