/** A moment of the evaluation: an occasion with the amounts that discounts have left so far. */
import type { Condition } from '../ruleset/types.js';
import { at } from './at.js';
import { type FactReader, holds, readsFact } from './conditions.js';
import type { FactMoment } from './facts/fact-moment.js';
import { readItemFact, readMomentFact } from './facts/read-fact.js';
import type { Occasion } from './occasion.js';

export interface Moment extends FactMoment {
  /** The facts of the purchase, the member and the time; facts of one item (`item.*`) are unknown here. */
  readonly read: FactReader;
}

export function createMoment(occasion: Occasion, left: readonly bigint[]): Moment {
  const selected = new Map<Condition | null, readonly number[]>();
  const moment: Moment = {
    occasion,
    left,
    select(filter) {
      let known = selected.get(filter);
      if (known === undefined) {
        known = selectItems(moment, filter);
        selected.set(filter, known);
      }
      return known;
    },
    holds: (condition) => holds(condition, moment.read),
    read: (query) => readMomentFact(moment, query),
  };
  return moment;
}

function selectItems(moment: FactMoment, filter: Condition | null): readonly number[] {
  const { event, counted } = moment.occasion;
  // A filter that asks for the kind of line reaches delivery and fees; any other stays with what counts.
  const anyKind = filter !== null && readsFact(filter, 'item.kind');
  const indices: number[] = [];
  let index = 0;
  const read: FactReader = (test) => readItemFact(moment, index, test);
  for (; index < counted.length; index += 1) {
    const takesPart = anyKind ? at(event.items, index).kind !== 'adjustment' : at(counted, index);
    if (takesPart && (filter === null || holds(filter, read))) indices.push(index);
  }
  return indices;
}
