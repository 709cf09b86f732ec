/** What a generated function reads: every thing once, at its beginning. */
import type { ItemColumn, ItemFilter } from './expression.js';

/** Names of helpers in generated code. */
export const NAMES = {
  unsure: 'unsure',
  differs: 'differs',
  isKnown: 'isKnown',
  among: 'among',
} as const;

/** Functions that a generated function calls; they are made on demand. */
export interface FunctionBook {
  readonly hasItem: (filter: ItemFilter) => string;
  readonly total: (of: 'amountMinor' | 'quantityMicro' | 'lines', filter: ItemFilter) => string;
  readonly distinct: (of: 'category' | 'sku', filter: ItemFilter) => string;
  /** A function of a number `t` and the offset `o` that gives what the test says. */
  readonly oneOf: (test: string) => string;
}

/** Of items. */
export type Column = Exclude<ItemColumn, 'price'> | 'category' | 'tags' | 'amountMinor';

export class FunctionScope {
  readonly book: FunctionBook;
  readonly countedKinds: number;
  readonly constants = 'K';
  readonly runtime = 'R';
  readonly row = 'v.row';
  readonly #declared = new Map<string, string>();
  readonly #categoryBits: ReadonlyMap<number, number>;

  /** `categoryBits`: categories that the function knows by a bit of `m`, the mask of the item's category. */
  constructor(book: FunctionBook, countedKinds: number, categoryBits: ReadonlyMap<number, number> = NO_BITS) {
    this.book = book;
    this.countedKinds = countedKinds;
    this.#categoryBits = categoryBits;
  }

  get columns(): string {
    return this.declare('c', 'v.columns');
  }

  fact(place: number): string {
    this.declare('x', 'v.facts');
    return this.declare(`x${place}`, `x[${place}]`);
  }

  slot(slot: number): string {
    this.declare('s', 'v.slots');
    return this.declare(`s${slot}`, `s[${slot}]`);
  }

  column(column: Column): string {
    return this.declare(column, `${this.columns}.${column}`);
  }

  /** Of the item `i`. */
  itemColumn(column: Column): string {
    return `${this.column(column)}[i]`;
  }

  categoryBit(category: number): number | null {
    return this.#categoryBits.get(category) ?? null;
  }

  /** The first statement of the function. */
  get declarations(): string {
    const parts = [...this.#declared].map(([name, text]) => `${name}=${text}`);
    return parts.length === 0 ? '' : `const ${parts.join(',')};`;
  }

  /** A constant of the function. */
  protected declare(name: string, text: string): string {
    if (!this.#declared.has(name)) this.#declared.set(name, text);
    return name;
  }
}

const NO_BITS: ReadonlyMap<number, number> = new Map();
