/** Puts rules behind what they wait for. */
import { at } from '../../engine/at.js';
import type { FastPlan } from '../fast-plan.js';
import { KeyChooser, type Waiting } from './choose-key.js';
import { type DayLists, makeDayLists } from './day-lists.js';
import { forKeyKinds, type KeyKind } from './key-kinds.js';
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
  /** Rules of the tail that are found through an item that they need; others through anything. */
  readonly foundByNeeded: ReadonlySet<number>;
}

/** Looking up a kind of key costs as much as looking at so many rules. */
const RARE_MAX = 8;

/** Rules that can never act are nowhere. Fewer than `indexedFrom` all wait for nothing. */
export function indexRules(plan: FastPlan, indexedFrom: number): RuleIndex {
  const { rules } = plan.conditions;
  const makers = forKeyKinds(() => new ListMaker());
  const days: ListedRule[] = [];
  const head: number[] = [];
  const tail: number[] = [];
  const foundByNeeded = new Set<number>();
  const waitings = waitingOf(plan, indexedFrom);
  for (let rule = 0; rule < rules.length; rule += 1) {
    const waiting = waitings[rule] ?? null;
    const window = rules[rule]?.window;
    if (window === undefined || isEmpty(window)) continue;
    (waiting === null ? head : tail).push(rule);
    if (waiting === null) continue;
    const listed = listRule(rule, window);
    if (waiting === 'days') {
      days.push(listed);
      continue;
    }
    for (const number of waiting.numbers) makers[waiting.kind].add(number, listed);
    if (waiting.isOfNeeded) foundByNeeded.add(rule);
  }
  const byKey = forKeyKinds((kind) => makers[kind].make());
  return { head, tail, byKey, byDay: makeDayLists(days), foundByNeeded };
}

/** What each rule waits for; `null` also for one that can never act. */
function waitingOf(plan: FastPlan, indexedFrom: number): readonly Waiting[] {
  const { rules } = plan.conditions;
  if (rules.length < indexedFrom) return [];
  const chooser = new KeyChooser(plan.names, categoryExpander(plan));
  const waitings: Waiting[] = [];
  for (let rule = 0; rule < rules.length; rule += 1) {
    const conditions = at(rules, rule);
    waitings.push(isEmpty(conditions.window) ? null : chooser.choose(conditions));
  }
  dropRare(waitings, Math.min(RARE_MAX, indexedFrom));
  return waitings;
}

function dropRare(waitings: Waiting[], rareMax: number): void {
  const counts = forKeyKinds(() => 0);
  for (const waiting of waitings) if (waiting !== null && waiting !== 'days') counts[waiting.kind] += 1;
  waitings.forEach((waiting, rule) => {
    if (waiting !== null && waiting !== 'days' && counts[waiting.kind] < rareMax) waitings[rule] = null;
  });
}

/** A category is asked for by whatever lies under it, in no list twice. */
function categoryExpander({
  conditions: { tables },
}: Pick<FastPlan, 'conditions'>): (categories: readonly number[]) => readonly number[] {
  const { ancestorStart, ancestors } = tables;
  const below = new Map<number, number[]>();
  for (let category = 1; category < ancestorStart.length - 2; category += 1) {
    for (const ancestor of ancestors.subarray(ancestorStart[category + 1], ancestorStart[category + 2])) {
      const list = below.get(ancestor);
      if (list === undefined) below.set(ancestor, [category]);
      else list.push(category);
    }
  }
  return (categories) => {
    const [first = 0] = categories;
    if (categories.length === 1) return below.get(first) ?? [];
    return [...new Set(categories.flatMap((number) => below.get(number) ?? []))];
  };
}
