/** Gives names their numbers, in the order in which they are asked for. */
import type { NameKind, NameTables } from '../names.js';

interface OpenTable {
  readonly numbers: Map<string, number>;
  readonly ids: string[];
}

const emptyTable = (): OpenTable => ({ numbers: new Map(), ids: [''] });

export class NameBook {
  readonly #tables: Readonly<Record<NameKind, OpenTable>> = {
    sku: emptyTable(),
    category: emptyTable(),
    brand: emptyTable(),
    tag: emptyTable(),
    channel: emptyTable(),
    store: emptyTable(),
    partner: emptyTable(),
    currency: emptyTable(),
    coupon: emptyTable(),
    paymentMethod: emptyTable(),
    memberTag: emptyTable(),
    text: emptyTable(),
  };

  /** The tables as they are now; they grow until all conditions are lowered. */
  get tables(): NameTables {
    return this.#tables;
  }

  /** The number of a name, which is new when it has not been asked for. The empty text is no name. */
  numberOf(kind: NameKind, id: string): number {
    const { numbers, ids } = this.#tables[kind];
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = ids.length;
    numbers.set(id, number);
    ids.push(id);
    return number;
  }

  addAll(kind: NameKind, ids: readonly string[] | null): void {
    for (const id of ids ?? []) if (id !== '') this.numberOf(kind, id);
  }
}
