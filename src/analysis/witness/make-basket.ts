/** The items of a sample purchase: the one that the rules are about, and those that conditions ask for besides. */
import { ITEM_KINDS, type ItemKind, type PurchaseItem } from '../../engine/event.js';
import { MICRO } from '../../ruleset/types.js';
import { type Conjunct, type Constraint, implies, mergeConjuncts } from '../conditions/conjunct.js';
import { alternativesOf } from '../conditions/normal-form.js';
import type { Knowledge } from '../facts/knowledge.js';
import { hasInteger } from '../sets/integer-set.js';
import { type Line, moreLines } from './more-lines.js';
import { fromMicro, integerOf, pickAttributes, pickId, pickInteger, requiredIds } from './pick.js';

/** How large the purchase should be where nothing says so. */
export interface Wish {
  readonly amountMinor: number;
  readonly quantity: number;
}

/**
 * The given items, and the lines that the facts about items ask for besides. `null` when an item that must not be
 * there would have to be.
 */
export function makeLines(
  given: readonly Conjunct[],
  facts: Conjunct,
  knowledge: Knowledge,
): readonly Line[] | null {
  const constraints = [...facts.values()].filter(({ query }) => query.fact.startsWith('items.'));
  let items: readonly Conjunct[] | null = given;
  for (const constraint of constraints) items = addItem(items, constraint, knowledge);
  for (const constraint of constraints) items = items === null ? null : keepOut(items, constraint, knowledge);
  if (items === null) return null;
  const lines = items.map((item): Line => ({ item, sku: null }));
  const more = constraints.flatMap((one) => moreLines(one, filterOf(one, knowledge), lines, knowledge));
  return [...lines, ...more];
}

function filterOf({ query }: Constraint, knowledge: Knowledge): readonly Conjunct[] {
  return query.params?.items === undefined ? [] : (alternativesOf(query.params.items, knowledge) ?? []);
}

function isZero({ domain }: Constraint): boolean {
  return integerOf(domain, 1) === 0;
}

/** Makes sure that an item meets the filter where some are asked for: one that is there already, if it can. */
function addItem(
  items: readonly Conjunct[],
  constraint: Constraint,
  knowledge: Knowledge,
): readonly Conjunct[] {
  const filter = filterOf(constraint, knowledge);
  const allowsNone = constraint.domain.kind === 'integers' && hasInteger(constraint.domain.values, 0);
  if (allowsNone || items.some((item) => filter.some((one) => implies(item, one)))) return items;
  for (const [index, item] of items.entries()) {
    for (const one of filter) {
      const merged = mergeConjuncts(item, one);
      if (merged !== null) return items.with(index, merged);
    }
  }
  return [...items, ...filter.slice(0, 1)];
}

function keepOut(
  items: readonly Conjunct[],
  constraint: Constraint,
  knowledge: Knowledge,
): readonly Conjunct[] | null {
  const filter = constraint.query.params?.items;
  if (filter === undefined || !isZero(constraint)) return items;
  const others = alternativesOf(filter, knowledge, false) ?? [];
  const kept = items.map((item) =>
    others.map((other) => mergeConjuncts(item, other)).find((one) => one !== null),
  );
  return kept.some((item) => item === undefined) ? null : kept.filter((item) => item !== undefined);
}

/** Turns lines into items whose amounts fit what is asked of the purchase and its parts. */
export function makeItems(
  lines: readonly Line[],
  facts: Conjunct,
  wish: Wish,
  knowledge: Knowledge,
): readonly PurchaseItem[] {
  const items = lines.map((line) => makeItem(line, facts, wish, knowledge));
  const total = items.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const wanted = wantedTotal(facts, Number(total));
  const [first, ...others] = items;
  if (wanted === null || first === undefined) return items;
  const amountMinor = first.amountMinor + BigInt(wanted) - total;
  if (amountMinor <= 0n) return shareEqually(items, BigInt(wanted));
  return [{ ...first, amountMinor }, ...others];
}

function shareEqually(items: readonly PurchaseItem[], total: bigint): readonly PurchaseItem[] {
  const share = total / BigInt(items.length);
  const rest = total - share * BigInt(items.length);
  return items.map((item, index) => ({ ...item, amountMinor: index === 0 ? share + rest : share }));
}

const PURCHASE_AMOUNTS = ['purchase.amount', 'purchase.paid', 'purchase.listed'] as const;

function wantedTotal(facts: Conjunct, total: number): number | null {
  const wanted = PURCHASE_AMOUNTS.flatMap((fact) => pickInteger(facts, fact, total) ?? []);
  // Where several are asked for, the one that is farthest from what there is binds most.
  return wanted.sort((a, b) => Math.abs(b - total) - Math.abs(a - total))[0] ?? null;
}

function makeItem({ item, sku }: Line, facts: Conjunct, wish: Wish, knowledge: Knowledge): PurchaseItem {
  const { vocabulary } = knowledge;
  const quantity = quantityOf(item, facts, wish, knowledge);
  const grade = pickInteger(item, 'item.greenGrade') ?? null;
  return {
    sku: pickId(item, 'item.sku', []) ?? sku,
    kind: kindOf(pickId(item, 'item.kind', ITEM_KINDS)),
    category: requiredIds(item, 'item.categories')[0] ?? null,
    tags: requiredIds(item, 'item.tags'),
    brand: pickId(item, 'item.brand', vocabulary.brands.members.keys()) ?? null,
    greenGrade: grade === null ? null : (vocabulary.greenGrades.steps[grade]?.id ?? null),
    quantity: fromMicro(quantity),
    amountMinor: BigInt(amountOf(item, quantity, facts, wish, knowledge)),
    floorPriceMinor: null,
    attributes: pickAttributes(item, 'item.attribute', vocabulary.itemAttributes),
  };
}

function kindOf(kind: string | null | undefined): ItemKind {
  return ITEM_KINDS.find((one) => one === kind) ?? 'goods';
}

/** In millionths. */
function quantityOf(item: Conjunct, facts: Conjunct, wish: Wish, knowledge: Knowledge): number {
  const usual = wish.quantity * Number(MICRO);
  const own = pickInteger(item, 'item.quantity', usual);
  const asked = askedOfItems('items.quantity', item, facts, usual, knowledge);
  return own ?? asked ?? usual;
}

function amountOf(
  item: Conjunct,
  quantity: number,
  facts: Conjunct,
  wish: Wish,
  knowledge: Knowledge,
): number {
  const price = pickInteger(item, 'item.price', Math.floor(wish.amountMinor / wish.quantity) * Number(MICRO));
  if (price !== null && price !== undefined)
    return Number((BigInt(price) * BigInt(quantity) + MICRO * MICRO - 1n) / (MICRO * MICRO));
  for (const fact of ['items.amount', 'items.paid', 'items.listed'] as const) {
    const asked = askedOfItems(fact, item, facts, wish.amountMinor, knowledge);
    if (asked !== null) return asked;
  }
  return wish.amountMinor;
}

/** What a fact about a part of the purchase asks for, when this item is in that part. */
function askedOfItems(
  fact: 'items.quantity' | 'items.amount' | 'items.paid' | 'items.listed',
  item: Conjunct,
  facts: Conjunct,
  wish: number,
  knowledge: Knowledge,
): number | null {
  for (const constraint of facts.values()) {
    if (constraint.query.fact !== fact) continue;
    const isPart =
      constraint.query.params?.items === undefined ||
      filterOf(constraint, knowledge).some((one) => implies(item, one));
    const value = isPart ? integerOf(constraint.domain, wish) : null;
    if (value !== null && value > 0) return value;
  }
  return null;
}
