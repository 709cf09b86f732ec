/** Gathers the facts about members that conditions read: each is one slot, however often it is read. */
import { canonicalJson } from '../../ruleset/canonical-json.js';
import type { FactParams, Test } from '../../ruleset/types.js';
import type { MemberSlot } from '../member-slot.js';

const NO_PARAMS: FactParams = {};

export class SlotBook {
  readonly slots: MemberSlot[] = [];
  readonly #places = new Map<string, number>();

  /** `contains`: for lists of ids, the one that is asked for. */
  slotOf({ fact, params }: Pick<Test, 'fact' | 'params'>, contains: string | null): number {
    const key = params === undefined ? `${fact} ${contains}` : canonicalJson([fact, contains, { ...params }]);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.slots.length;
    this.slots.push({ fact, params: params ?? NO_PARAMS, contains });
    this.#places.set(key, place);
    return place;
  }
}
