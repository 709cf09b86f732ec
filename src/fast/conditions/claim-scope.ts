/** What the code that claims awards reads: facts of the purchase from its columns, what it adds up itself from variables. */
import { PLACES } from './expression.js';
import { type Column, type FunctionBook, FunctionScope } from './function-scope.js';

/** Facts that are a column. */
const COLUMNS = new Map<number, string>([
  [PLACES.instant, 'instantMs'],
  [PLACES.day, 'day'],
  [PLACES.minute, 'minute'],
  [PLACES.channel, 'channel'],
  [PLACES.store, 'store'],
  [PLACES.partner, 'partner'],
  [PLACES.currency, 'currency'],
]);

export class ClaimScope extends FunctionScope {
  readonly #results: ReadonlyMap<number, string>;
  readonly #itemColumns = new Map<Column, string>();

  /** `results`: by place, what the walk over the items has computed. */
  constructor(
    book: FunctionBook,
    countedKinds: number,
    bits: ReadonlyMap<number, number>,
    results: ReadonlyMap<number, string>,
  ) {
    super(book, countedKinds, bits);
    this.#results = results;
  }

  /** Items have few columns that several facts read. */
  override itemColumn(column: Column): string {
    const known = this.#itemColumns.get(column);
    if (known !== undefined) return known;
    const name = `c${this.#itemColumns.size}`;
    this.#itemColumns.set(column, name);
    return name;
  }

  /** What the items' part of the code begins with. */
  get itemConstants(): string {
    const parts = [...this.#itemColumns].map(([column, name]) => `${name}=${this.column(column)}[i]`);
    return parts.length === 0 ? '' : `const ${parts.join()};`;
  }

  override fact(place: number): string {
    const result = this.#results.get(place);
    if (result !== undefined) return result;
    if (place === PLACES.carbon) return this.declare(`x${place}`, `${this.runtime}.carbon(v)`);
    const column = COLUMNS.get(place);
    if (column === undefined) return super.fact(place);
    return this.declare(`x${place}`, `${this.columns}.${column}[${this.row}]`);
  }
}
