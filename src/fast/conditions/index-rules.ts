/** Puts rules behind what they wait for. */
import type { FastPlan } from '../fast-plan.js';
import { chooseWaiting, type Key, type KeyKind } from './choose-key.js';
import { type DayLists, makeDayLists } from './day-lists.js';
import { type ListedRule, ListMaker, listRule, type RuleLists } from './rule-lists.js';
import { isEmpty } from './window.js';

export interface RuleIndex {
  /** Rules that are looked at for every purchase, ascending. */
  readonly head: readonly number[];
  /** The others, ascending. */
  readonly tail: readonly number[];
  /** By number of a name; `null`: no rule waits for one. */
  readonly byKey: Readonly<Record<KeyKind, RuleLists | null>>;
  readonly byDay: readonly DayLists[];
}

/** Rules that can never act are nowhere. Fewer than `indexedFrom` all wait for nothing. */
export function indexRules(plan: FastPlan, indexedFrom: number): RuleIndex {
  const { rules } = plan.conditions;
  const makers = emptyMakers();
  const days: ListedRule[] = [];
  const head: number[] = [];
  const tail: number[] = [];
  const expand = categoryExpander(plan);
  for (const [rule, conditions] of rules.entries()) {
    if (isEmpty(conditions.window)) continue;
    const waiting = rules.length < indexedFrom ? null : chooseWaiting(conditions, plan.names, expand);
    (waiting === null ? head : tail).push(rule);
    if (waiting === null) continue;
    const listed = listRule(rule, conditions.window);
    if (waiting.kind === 'days') days.push(listed);
    else for (const number of waiting.key.numbers) makers[waiting.key.kind].add(number, listed);
  }
  return { head, tail, byKey: makeAll(makers), byDay: makeDayLists(days) };
}

function emptyMakers(): Record<KeyKind, ListMaker> {
  return {
    store: new ListMaker(),
    partner: new ListMaker(),
    channel: new ListMaker(),
    scene: new ListMaker(),
    coupons: new ListMaker(),
    paymentMethods: new ListMaker(),
    sku: new ListMaker(),
    brand: new ListMaker(),
    category: new ListMaker(),
    tags: new ListMaker(),
  };
}

function makeAll(makers: Record<KeyKind, ListMaker>): RuleIndex['byKey'] {
  return {
    store: makers.store.make(),
    partner: makers.partner.make(),
    channel: makers.channel.make(),
    scene: makers.scene.make(),
    coupons: makers.coupons.make(),
    paymentMethods: makers.paymentMethods.make(),
    sku: makers.sku.make(),
    brand: makers.brand.make(),
    category: makers.category.make(),
    tags: makers.tags.make(),
  };
}

/** A category is asked for by whatever lies under it. */
function categoryExpander({ conditions: { tables } }: Pick<FastPlan, 'conditions'>): (key: Key) => Key {
  const { ancestorStart, ancestors } = tables;
  const below = new Map<number, number[]>();
  for (let category = 1; category < ancestorStart.length - 2; category += 1) {
    for (const ancestor of ancestors.subarray(ancestorStart[category + 1], ancestorStart[category + 2])) {
      below.set(ancestor, [...(below.get(ancestor) ?? []), category]);
    }
  }
  return (key) => {
    if (key.kind !== 'category') return key;
    return {
      kind: 'category',
      numbers: [...new Set(key.numbers.flatMap((number) => below.get(number) ?? []))],
    };
  };
}
