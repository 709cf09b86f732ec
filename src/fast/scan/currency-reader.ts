/** The currency of a record, and with it the decimals of its money. */
import type { Vocabulary } from '../../program/vocabulary.js';
import { sameText } from '../../text/localized.js';
import { ABSENT } from '../columns.js';
import type { NameTables } from '../names.js';
import { NameReader, REFUSED } from './name-reader.js';
import type { RecordCursor } from './record-cursor.js';

const NOWHERE = { file: '', start: 0, end: 0 };

export class CurrencyReader {
  /** Of the record at hand, once it is settled. */
  number = ABSENT;
  readonly names: NameReader;
  /** Decimals by number of the currency. */
  readonly #digits: ReadonlyMap<number, number>;
  /** Of records that name none; `REFUSED` where they must. */
  readonly #usual: number;
  readonly #usualDigits: number;
  readonly #isMinor: boolean;
  /** Whether money was read with `#usualDigits` before a currency was named. */
  #isGuessed = false;

  constructor({ currency, currencies, input }: Vocabulary, { currency: names }: NameTables) {
    const all = new Map([...currencies, [currency.code, currency] as const]);
    const digits = new Map<number, number>();
    const members = new Map();
    for (const [code, known] of all) {
      const number = names.numbers.get(code);
      // One without a number could not be told from another one.
      if (number === undefined) continue;
      digits.set(number, known.digits);
      members.set(code, { id: code, name: sameText(code), span: NOWHERE });
    }
    this.names = new NameReader(names, { open: false, members });
    this.#digits = digits;
    const usual = input.currency ?? (all.size === 1 ? currency.code : null);
    this.#usual = usual === null ? REFUSED : (names.numbers.get(usual) ?? REFUSED);
    this.#usualDigits = digits.get(this.#usual) ?? currency.digits;
    this.#isMinor = input.money === 'minor';
  }

  /** Before each record. */
  start(): void {
    this.number = ABSENT;
    this.#isGuessed = false;
  }

  /** False where the line is for the exact reader. */
  read(cursor: RecordCursor): boolean {
    return this.take(this.names.read(cursor));
  }

  /** The same for a number that `names` has read. */
  take(number: number): boolean {
    this.number = number;
    if (this.number === REFUSED) return false;
    return !this.#isGuessed || this.number === ABSENT || this.#digits.get(this.number) === this.#usualDigits;
  }

  /** Of money that is read now. */
  decimals(): number {
    if (this.#isMinor) return 0;
    if (this.number !== ABSENT) return this.#digits.get(this.number) ?? this.#usualDigits;
    this.#isGuessed = true;
    return this.#usualDigits;
  }

  /** At the end of a record; false where it should have named a currency. */
  settle(): boolean {
    if (this.number === ABSENT) this.number = this.#usual;
    return this.number !== REFUSED;
  }
}
