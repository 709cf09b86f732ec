/** Decisions as lines of JSON, byte for byte as `decisionToJson` prints them. */
import { formatScaled } from '../../value/decimal.js';
import type { PurchaseColumns } from '../columns.js';
import { BASE_AWARD, type DecisionBuffer } from '../decision-buffer.js';
import type { FastPlan } from '../fast-plan.js';
import type { QuotaTable } from '../quota-table.js';
import { type ByteWriter, makeTemplate, type Template } from './byte-writer.js';

/** The texts that a decision repeats, as bytes of `view`. */
export interface DecisionTexts {
  view: DataView;
  idStart: number;
  idEnd: number;
  memberStart: number;
  memberEnd: number;
  atStart: number;
  atEnd: number;
  idNeedsEscape: boolean;
  memberNeedsEscape: boolean;
}

/** What is the same for all decisions in one currency. */
interface MoneyTemplates {
  readonly digits: number;
  readonly discountAndPayable: Template;
  readonly awardEnd: Template;
  readonly awardEndBeforeCuts: Template;
  readonly itemDiscountAndPayable: Template;
}

const ID = makeTemplate('{"id":"');
const MEMBER = makeTemplate('","member":"');
const AT = makeTemplate('","at":"');
const POINTS = makeTemplate('","points":');
const LISTED = makeTemplate(',"listed":"');
const AWARDS = makeTemplate('","awards":');
const EMPTY_LIST = makeTemplate('[');
const WANTED = makeTemplate(',"wanted":');
const ITEMS = makeTemplate('],"items":');
const ITEM = makeTemplate(',{"index":');
const ITEM_POINTS = makeTemplate(',"points":');
const ITEM_END = makeTemplate('"}');
/** The first items, to their points. */
const FIRST_ITEMS = Array.from({ length: 16 }, (_, index) => makeTemplate(`,{"index":${index},"points":`));
const CUTS_END = makeTemplate(']}');
const END = makeTemplate(']}\n');

const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const QUOTE = 0x22;
const CLOSE_OBJECT = 0x7d;

/** Bytes of the fixed parts and numbers, with room to spare. */
const HEAD_BYTES = 256;
const NUMBERS_BYTES = 96;
const ITEM_BYTES = 160;

export class DecisionWriter {
  readonly #rules: readonly Template[];
  readonly #base: Template;
  readonly #quotas: readonly Template[];
  /** Of the longest award and cut. */
  readonly #awardBytes: number;
  readonly #cutBytes: number;
  readonly #pointsDigits: number;
  readonly #writesItems: boolean;
  /** By number of the currency. */
  readonly #money: readonly MoneyTemplates[];

  /** @param writesItems whether the points of each item are told */
  constructor({ rules, names, ruleSet }: FastPlan, { quotas }: QuotaTable, writesItems = true) {
    const { program } = ruleSet.content;
    this.#rules = rules.map(({ id, campaign }) => awardTemplate(campaign.id, id));
    this.#base = awardTemplate(null, 'base');
    this.#quotas = quotas.map((quota) => {
      const id = quota.kind === 'limit' ? quota.limit.id : quota.budget.id;
      return makeTemplate(`{"kind":"${quota.kind}","id":${JSON.stringify(id)},"points":`);
    });
    this.#awardBytes = longest([this.#base, ...this.#rules]) + NUMBERS_BYTES;
    this.#cutBytes = longest(this.#quotas) + NUMBERS_BYTES;
    this.#writesItems = writesItems;
    this.#pointsDigits = program.points.digits;
    const digitsOf = new Map(Object.entries(program.currencies));
    this.#money = names.currency.ids.map((code) =>
      moneyTemplates(
        code === program.currency.code
          ? program.currency.digits
          : (digitsOf.get(code) ?? program.currency.digits),
      ),
    );
  }

  /** Appends the line of the decision in the buffer, which is about the purchase in the row. */
  write(
    writer: ByteWriter,
    texts: DecisionTexts,
    columns: PurchaseColumns,
    row: number,
    buffer: DecisionBuffer,
  ): void {
    const first = columns.itemStart[row] ?? 0;
    const end = columns.itemStart[row + 1] ?? first;
    const money = this.#money[columns.currency[row] ?? 1];
    if (money === undefined) throw new Error('a decision in a currency without a number');
    writer.reserve(this.#bytesOf(texts, end - first, buffer));
    writeHead(writer, texts);
    this.#points(writer, buffer.points);
    let listed = 0;
    for (let item = first; item < end; item += 1) listed += columns.amountMinor[item] ?? 0;
    writer.template(LISTED);
    writer.scaled(listed, money.digits);
    writer.template(money.discountAndPayable);
    writer.scaled(listed, money.digits);
    writer.template(AWARDS);
    this.#writeAwards(writer, buffer, money);
    if (this.#writesItems) {
      writer.template(ITEMS);
      this.#writeItems(writer, columns, row, buffer, money);
    }
    writer.template(END);
  }

  #bytesOf(texts: DecisionTexts, items: number, buffer: DecisionBuffer): number {
    const { idStart, idEnd, memberStart, memberEnd, atStart, atEnd } = texts;
    const copied = 2 * (idEnd - idStart + (memberEnd - memberStart) + (atEnd - atStart));
    const { awardCount, cutCount } = buffer;
    return (
      HEAD_BYTES + copied + awardCount * this.#awardBytes + cutCount * this.#cutBytes + items * ITEM_BYTES
    );
  }

  #points(writer: ByteWriter, points: number): void {
    if (this.#pointsDigits === 0) {
      writer.integer(points);
      return;
    }
    writer.byte(QUOTE);
    writer.scaled(points, this.#pointsDigits);
    writer.byte(QUOTE);
  }

  #writeAwards(writer: ByteWriter, buffer: DecisionBuffer, money: MoneyTemplates): void {
    const start = writer.at;
    if (buffer.awardCount === 0) writer.template(EMPTY_LIST);
    for (let award = 0; award < buffer.awardCount; award += 1) {
      const rule = buffer.awardRule[award] ?? BASE_AWARD;
      writer.template(this.#rules[rule] ?? this.#base);
      this.#points(writer, buffer.awardGiven[award] ?? 0);
      writer.template(WANTED);
      this.#points(writer, buffer.awardWanted[award] ?? 0);
      if (buffer.cutCount === 0 || !this.#writeCuts(writer, buffer, award, money)) {
        writer.template(money.awardEnd);
      }
    }
    // All begin with a comma, the first one too.
    writer.view.setUint8(start, OPEN_LIST);
  }

  /** False where nothing was cut. */
  #writeCuts(writer: ByteWriter, buffer: DecisionBuffer, award: number, money: MoneyTemplates): boolean {
    let count = 0;
    for (let cut = 0; cut < buffer.cutCount; cut += 1) {
      if (buffer.cutAward[cut] !== award) continue;
      if (count === 0) writer.template(money.awardEndBeforeCuts);
      else writer.byte(COMMA);
      count += 1;
      const quota = this.#quotas[buffer.cutBy[cut] ?? 0];
      if (quota !== undefined) writer.template(quota);
      this.#points(writer, buffer.cutTaken[cut] ?? 0);
      writer.byte(CLOSE_OBJECT);
    }
    if (count > 0) writer.template(CUTS_END);
    return count > 0;
  }

  #writeItems(
    writer: ByteWriter,
    columns: PurchaseColumns,
    row: number,
    buffer: DecisionBuffer,
    money: MoneyTemplates,
  ): void {
    const first = columns.itemStart[row] ?? 0;
    const count = (columns.itemStart[row + 1] ?? first) - first;
    const start = writer.at;
    if (count === 0) writer.template(EMPTY_LIST);
    for (let index = 0; index < count; index += 1) {
      const template = FIRST_ITEMS[index];
      if (template === undefined) {
        writer.template(ITEM);
        writer.integer(index);
        writer.template(ITEM_POINTS);
      } else {
        writer.template(template);
      }
      this.#points(writer, buffer.itemPoints[index] ?? 0);
      writer.template(money.itemDiscountAndPayable);
      writer.scaled(columns.amountMinor[first + index] ?? 0, money.digits);
      writer.template(ITEM_END);
    }
    writer.view.setUint8(start, OPEN_LIST);
  }
}

function writeHead(writer: ByteWriter, texts: DecisionTexts): void {
  const { view } = texts;
  writer.template(ID);
  if (texts.idNeedsEscape) writer.copyEscaped(view, texts.idStart, texts.idEnd);
  else writer.copy(view, texts.idStart, texts.idEnd);
  writer.template(MEMBER);
  if (texts.memberNeedsEscape) writer.copyEscaped(view, texts.memberStart, texts.memberEnd);
  else writer.copy(view, texts.memberStart, texts.memberEnd);
  writer.template(AT);
  writer.copy(view, texts.atStart, texts.atEnd);
  writer.template(POINTS);
}

function awardTemplate(campaign: string | null, rule: string): Template {
  return makeTemplate(`,{"campaign":${JSON.stringify(campaign)},"rule":${JSON.stringify(rule)},"points":`);
}

function moneyTemplates(digits: number): MoneyTemplates {
  const none = `"${formatScaled(0n, digits)}"`;
  return {
    digits,
    discountAndPayable: makeTemplate(`","discount":${none},"payable":"`),
    awardEnd: makeTemplate(`,"discount":${none}}`),
    awardEndBeforeCuts: makeTemplate(`,"discount":${none},"cuts":[`),
    itemDiscountAndPayable: makeTemplate(`,"discount":${none},"payable":"`),
  };
}

function longest(templates: readonly Template[]): number {
  return templates.reduce((most, { length }) => Math.max(most, length), 0);
}
