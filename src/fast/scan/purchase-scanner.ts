/** Purchases of the native form, from the bytes of a line to a row of columns. */
import type { Purchase } from '../../engine/event.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import { ITEMS_MAX } from '../../records/read-purchase.js';
import type { Zone } from '../../value/zone.js';
import { ABSENT, AMOUNT_LIMIT, type PurchaseColumns } from '../columns.js';
import { growPayments } from '../fill/create-columns.js';
import { LocalTime } from '../fill/local-time.js';
import type { ReadColumns } from '../fill/read-columns.js';
import type { NameTables } from '../names.js';
import { ATTRIBUTES_MAX, AttributeScanner } from './attribute-scanner.js';
import { ByteInstant, USUAL_LENGTH } from './byte-instant.js';
import { CLOSE_OBJECT, COMMA, LINE_FEED, OPEN_OBJECT, QUOTE, SPACE } from './bytes.js';
import { CurrencyReader } from './currency-reader.js';
import { ItemScanner, numbered, putName, scanNames } from './item-scanner.js';
import { KeyTable, NO_KEY } from './key-table.js';
import { LineShapes } from './line-shapes.js';
import { NameReader, REFUSED } from './name-reader.js';
import { PaymentScanner } from './payment-scanner.js';
import { PURCHASE_FIELDS, PURCHASE_KEYS } from './purchase-fields.js';
import { DECIMALS_MAX, RecordCursor } from './record-cursor.js';

const REQUIRED =
  (1 << PURCHASE_FIELDS.id) |
  (1 << PURCHASE_FIELDS.member) |
  (1 << PURCHASE_FIELDS.at) |
  (1 << PURCHASE_FIELDS.items);
const PAID = (1 << PURCHASE_FIELDS.payments) | (1 << PURCHASE_FIELDS.paymentMethod);
const MICRO_DECIMALS = 6;

export interface ScannerParts {
  readonly vocabulary: Vocabulary;
  /** For instants without offset; without a zone those are refused. */
  readonly readingZone: Zone | null;
  /** The program's: what day it is. */
  readonly zone: Zone;
  readonly names: NameTables;
  /** Which ids any rule reads: the others have no numbers in the columns. */
  readonly reads: ReadColumns;
  readonly columns: PurchaseColumns;
  readonly itemsMax?: number;
  /** Whether code may be made from text, for lines of one shape. Default: yes. */
  readonly makesCode?: boolean;
}

/** Whether lines can be scanned at all: only the native form is. */
function canScan(vocabulary: Vocabulary): boolean {
  const { input, purchaseAttributes, itemAttributes, currency, currencies } = vocabulary;
  const isReadable = [currency, ...currencies.values()].every(({ digits }) => digits <= DECIMALS_MAX);
  const isNative = input.purchase.size === 0 && input.items.size === 0 && input.itemKinds.length === 0;
  const hasFewAttributes = Math.max(purchaseAttributes.size, itemAttributes.size) <= ATTRIBUTES_MAX;
  return isNative && isReadable && hasFewAttributes;
}

export class PurchaseScanner {
  readonly cursor = new RecordCursor();
  /** Where the texts are that decisions repeat, and whether they have to be escaped for that. */
  idStart = 0;
  idEnd = 0;
  idNeedsEscape = false;
  memberStart = 0;
  memberEnd = 0;
  memberNeedsEscape = false;
  /** Of the bytes of the member's id, for a `MemberFinder`: rows do not have the numbers of members. */
  memberHash = 0;
  atStart = 0;
  atEnd = 0;

  readonly columns: PurchaseColumns;
  readonly #keys = new KeyTable(PURCHASE_KEYS);
  readonly items: ItemScanner;
  readonly #shapes: LineShapes;
  readonly #payments: PaymentScanner;
  readonly #currency: CurrencyReader;
  readonly #channel: NameReader;
  readonly #store: NameReader;
  readonly #partner: NameReader;
  readonly #coupon: NameReader;
  readonly #attributes: AttributeScanner;
  readonly #required: number;
  readonly #type = numbered(['purchase']);
  readonly #instant: ByteInstant;
  readonly #localTime: LocalTime;
  readonly itemsMax: number;
  readonly #isUsable: boolean;
  /** Of the line at hand. */
  #paymentMethod = ABSENT;

  constructor(parts: ScannerParts) {
    const { vocabulary, readingZone, zone, names, reads, columns, itemsMax, makesCode } = parts;
    this.columns = columns;
    this.items = new ItemScanner(vocabulary, names, reads, columns);
    this.#payments = new PaymentScanner(vocabulary, names);
    this.#currency = new CurrencyReader(vocabulary, names);
    this.#channel = new NameReader(names.channel, vocabulary.channels, reads.channel);
    this.#store = new NameReader(names.store, vocabulary.stores, reads.store);
    this.#partner = new NameReader(names.partner, vocabulary.partners, reads.partner);
    this.#coupon = new NameReader(names.coupon, null, reads.coupons);
    this.#instant = new ByteInstant(readingZone);
    this.#localTime = new LocalTime(zone);
    this.itemsMax = itemsMax ?? ITEMS_MAX;
    this.#attributes = new AttributeScanner(vocabulary.purchaseAttributes, columns.attributes, names);
    this.#required = REQUIRED | (this.#attributes.isOptional ? 0 : 1 << PURCHASE_FIELDS.attributes);
    this.#isUsable = canScan(vocabulary);
    this.#shapes = new LineShapes((makesCode ?? true) && this.items.isPlain);
  }

  /**
   * Reads the line that begins at `start` into the row; rows come in order. The cursor then stands at the line feed. False:
   * the exact reader has to read the line; what the row holds then means nothing.
   */
  scan(row: number, start: number): boolean {
    if (!this.#isUsable) return false;
    const seen = this.#shapes.scan(this, row, start);
    if (seen !== 0) return this.#finish(row, seen);
    return this.#scanByKeys(row, start);
  }

  #scanByKeys(row: number, start: number): boolean {
    const { cursor } = this;
    cursor.at = start;
    if (!cursor.takes(OPEN_OBJECT)) return false;
    this.clear(row);
    const learns = this.#shapes.learnsPurchase;
    learns?.begin();
    let seen = 0;
    let key = NO_KEY;
    do {
      key = this.#keys.read(cursor, key);
      if (key < 0 || (seen & (1 << key)) !== 0) return false;
      seen |= 1 << key;
      learns?.take(key);
      if (!this.scanField(row, key)) return false;
    } while (cursor.takes(COMMA));
    if (!cursor.takes(CLOSE_OBJECT)) return false;
    if (cursor.view.getUint8(cursor.at) !== LINE_FEED && cursor.skipSpace() !== LINE_FEED) return false;
    return this.#finish(row, seen);
  }

  /** `seen` has a bit for each key that was there. */
  #finish(row: number, seen: number): boolean {
    const columns = this.columns;
    if ((seen & this.#required) !== this.#required) return false;
    if ((seen & PAID) === PAID || !this.#currency.settle()) return false;
    columns.currency[row] = this.#currency.number;
    if (this.#paymentMethod !== ABSENT) {
      if (this.items.total >= AMOUNT_LIMIT) return false;
      this.#putPayment(row);
    }
    columns.count = row + 1;
    return true;
  }

  /** The readers of ids, by key. */
  get readers(): ReadonlyMap<number, NameReader> {
    return new Map([
      [PURCHASE_FIELDS.channel, this.#channel],
      [PURCHASE_FIELDS.store, this.#store],
      [PURCHASE_FIELDS.partner, this.#partner],
      [PURCHASE_FIELDS.currency, this.#currency.names],
      [PURCHASE_FIELDS.paymentMethod, this.#payments.method],
    ]);
  }

  /** Of money that is read now. */
  moneyDecimals(): number {
    return this.#currency.decimals();
  }

  /** Before the keys of a line are read. */
  clear(row: number): void {
    const columns = this.columns;
    columns.channel[row] = ABSENT;
    columns.store[row] = ABSENT;
    columns.partner[row] = ABSENT;
    columns.carbonMicro[row] = Number.NaN;
    columns.isUnusual[row] = 0;
    columns.coupons.start[row + 1] = columns.coupons.start[row] ?? 0;
    columns.paymentMethods.start[row + 1] = columns.paymentMethods.start[row] ?? 0;
    this.#attributes.clear(columns.attributes, row);
    this.#paymentMethod = ABSENT;
    this.#currency.start();
  }

  /** The value of a key; false: the line is for the exact reader. */
  scanField(row: number, key: number): boolean {
    const { cursor } = this;
    const columns = this.columns;
    switch (key) {
      case PURCHASE_FIELDS.id:
        if (!this.#readId()) return false;
        this.#keepId();
        return true;
      case PURCHASE_FIELDS.member:
        return this.#scanMember();
      case PURCHASE_FIELDS.at:
        return this.#scanInstant(row);
      case PURCHASE_FIELDS.channel:
        return putName(columns.channel, row, this.#channel.read(cursor));
      case PURCHASE_FIELDS.store:
        return putName(columns.store, row, this.#store.read(cursor));
      case PURCHASE_FIELDS.partner:
        return putName(columns.partner, row, this.#partner.read(cursor));
      case PURCHASE_FIELDS.currency:
        return this.#currency.read(cursor);
      case PURCHASE_FIELDS.items:
        return this.#scanItems(row);
      default:
        return this.#scanRareField(row, key);
    }
  }

  #scanRareField(row: number, key: number): boolean {
    const { cursor } = this;
    const columns = this.columns;
    switch (key) {
      case PURCHASE_FIELDS.coupons: {
        const end = scanNames(cursor, this.#coupon, columns.coupons, columns.coupons.start[row] ?? 0);
        columns.coupons.start[row + 1] = end;
        return end >= 0;
      }
      case PURCHASE_FIELDS.payments:
        return this.#scanPayments(row);
      case PURCHASE_FIELDS.paymentMethod:
        this.#paymentMethod = this.#payments.scanMethod(cursor);
        return this.#paymentMethod !== REFUSED;
      case PURCHASE_FIELDS.carbonGrams:
        if (cursor.view.getUint8(cursor.at) <= SPACE) cursor.skipSpace();
        if (cursor.readNull()) return true;
        if (!cursor.readCount(MICRO_DECIMALS)) return false;
        columns.carbonMicro[row] = cursor.number;
        return cursor.number < AMOUNT_LIMIT;
      case PURCHASE_FIELDS.type:
        return this.#type.read(cursor) >= ABSENT;
      case PURCHASE_FIELDS.attributes:
        return this.#attributes.scan(cursor, columns.attributes, row);
      default:
        return false;
    }
  }

  /** Keeps the texts of a purchase that the exact reader read; false where there is no room. */
  putTexts({ id, member, at }: Pick<Purchase, 'id' | 'member' | 'at'>): boolean {
    const { cursor } = this;
    if (!cursor.putText(id)) return false;
    this.#keepId();
    if (!cursor.putText(member ?? '')) return false;
    this.#keepMember();
    if (!cursor.putText(at)) return false;
    this.atStart = cursor.textStart;
    this.atEnd = cursor.textEnd;
    return true;
  }

  #keepId(): void {
    const { cursor } = this;
    this.idStart = cursor.textStart;
    this.idEnd = cursor.textEnd;
    this.idNeedsEscape = cursor.needsEscape;
  }

  #keepMember(): void {
    const { cursor } = this;
    this.memberStart = cursor.textStart;
    this.memberEnd = cursor.textEnd;
    this.memberNeedsEscape = cursor.needsEscape;
    this.memberHash = cursor.hash;
  }

  /** An id that must be there. */
  #readId(): boolean {
    const { cursor } = this;
    if (!cursor.takes(QUOTE)) return cursor.readDigits();
    return cursor.readText() && cursor.textEnd > cursor.textStart;
  }

  #scanMember(): boolean {
    if (!this.#readId()) return false;
    this.#keepMember();
    return true;
  }

  /** The id of the purchase: plain characters from `start` to `end`. */
  putPlainId(start: number, end: number): void {
    this.idStart = start;
    this.idEnd = end;
    this.idNeedsEscape = false;
  }

  /** The same for the member. */
  putPlainMember(start: number, end: number, hash: number): void {
    this.memberStart = start;
    this.memberEnd = end;
    this.memberHash = hash;
    this.memberNeedsEscape = false;
  }

  /** A currency that its reader has read; false: the line is for the exact reader. */
  putCurrency(number: number): boolean {
    return this.#currency.take(number);
  }

  /** The same for a method. */
  putPaymentMethod(number: number): void {
    this.#paymentMethod = number;
  }

  /** An instant of the usual form between quotes, of which the first is at `at`; false where it is none. */
  putUsualInstant(row: number, at: number): boolean {
    const { view } = this.cursor;
    const [start, end] = [at + 1, at + 1 + USUAL_LENGTH];
    if (view.getUint8(end) !== QUOTE || !this.#instant.readUsual(view, start)) return false;
    this.#putInstant(row, start, end);
    return true;
  }

  #scanInstant(row: number): boolean {
    const { cursor } = this;
    if (!cursor.takes(QUOTE) || !cursor.readText() || !this.#instant.read(cursor)) return false;
    this.#putInstant(row, cursor.textStart, cursor.textEnd);
    return true;
  }

  #putInstant(row: number, start: number, end: number): void {
    const columns = this.columns;
    this.atStart = start;
    this.atEnd = end;
    const { instantMs } = this.#instant;
    columns.instantMs[row] = instantMs;
    this.#localTime.set(instantMs);
    columns.day[row] = this.#localTime.day;
    columns.minute[row] = this.#localTime.minute;
  }

  #scanItems(row: number): boolean {
    const columns = this.columns;
    const first = columns.itemStart[row] ?? 0;
    const count = this.items.scan(this.cursor, columns, first, this.#currency.decimals(), this.itemsMax);
    columns.itemStart[row + 1] = first + count;
    return count > 0;
  }

  #scanPayments(row: number): boolean {
    const { cursor } = this;
    const columns = this.columns;
    if (cursor.view.getUint8(cursor.at) <= SPACE) cursor.skipSpace();
    if (cursor.readNull()) return true;
    const start = columns.paymentMethods.start[row] ?? 0;
    const end = this.#payments.scan(cursor, columns, start, this.#currency.decimals());
    columns.paymentMethods.start[row + 1] = end;
    return end >= 0;
  }

  /** One method has paid for all of it. */
  #putPayment(row: number): void {
    const columns = this.columns;
    const at = columns.paymentMethods.start[row] ?? 0;
    growPayments(columns, at + 1);
    columns.paymentMethods.values[at] = this.#paymentMethod;
    columns.paymentMinor[at] = this.items.total;
    columns.paymentMethods.start[row + 1] = at + 1;
  }
}
