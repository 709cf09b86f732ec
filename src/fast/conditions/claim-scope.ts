/** What the code that claims awards reads: facts of the purchase from its columns, what it adds up itself from variables. */
import { PLACES } from './expression.js';
import { type FunctionBook, FunctionScope } from './function-scope.js';

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

  override fact(place: number): string {
    const result = this.#results.get(place);
    if (result !== undefined) return result;
    const column = COLUMNS.get(place);
    if (column === undefined) return super.fact(place);
    return this.declare(`x${place}`, `${this.columns}.${column}[${this.row}]`);
  }
}
