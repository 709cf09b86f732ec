/** Decisions as lines of JSON, byte for byte as `decisionToJson` prints them. */
import { formatScaled } from '../../value/decimal.js';
import type { PurchaseColumns } from '../columns.js';
import { BASE_AWARD, type DecisionBuffer } from '../decision-buffer.js';
import type { FastPlan } from '../fast-plan.js';
import type { QuotaTable } from '../quota-table.js';
import {
  type ByteWriter,
  lengthOfWord,
  makeTemplate,
  numberWords,
  putBytes,
  putTemplate,
  SMALL_MAX,
  type Template,
} from './byte-writer.js';
import { TemplatePool } from './template-pool.js';

/** The texts that decisions repeat, by row: from where to where they stand in `view`. */
export interface DecisionTexts {
  readonly view: DataView;
  readonly idStarts: Int32Array;
  readonly idEnds: Int32Array;
  readonly memberStarts: Int32Array;
  readonly memberEnds: Int32Array;
  readonly instantStarts: Int32Array;
  readonly instantEnds: Int32Array;
  /** Which of them have a quote or a backslash: `ID_ESCAPE`, `MEMBER_ESCAPE`. */
  readonly escapes: Uint8Array;
}

/** What is told of the purchases themselves. */
export type WrittenColumns = Pick<PurchaseColumns, 'currency' | 'itemStart' | 'amountMinor'>;

export const ID_ESCAPE = 1;
export const MEMBER_ESCAPE = 2;

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

/** The place in the writer's buffer goes from step to step as a number: `writer.at` is behind until the line is whole. */
export class DecisionWriter {
  /** How awards begin: those of base points, then by rule. */
  readonly #awards: TemplatePool;
  readonly #quotas: readonly Template[];
  /** Of the longest award and cut. */
  readonly #awardBytes: number;
  readonly #cutBytes: number;
  readonly #pointsDigits: number;
  readonly #writesItems: boolean;
  /** By number of the currency. */
  readonly #money: readonly MoneyTemplates[];
  readonly #small = numberWords().small;
  readonly #cents = numberWords().cents;

  /** @param writesItems whether the points of each item are told */
  constructor({ rules, names, ruleSet }: FastPlan, { quotas }: QuotaTable, writesItems = true) {
    const { program } = ruleSet.content;
    const beginnings = rules.map(({ id, campaign }) => awardText(campaign.id, id));
    this.#awards = new TemplatePool([awardText(null, 'base'), ...beginnings]);
    this.#quotas = quotas.map((quota) => {
      const id = quota.kind === 'limit' ? quota.limit.id : quota.budget.id;
      return makeTemplate(`{"kind":"${quota.kind}","id":${JSON.stringify(id)},"points":`);
    });
    this.#awardBytes = this.#awards.longest + NUMBERS_BYTES;
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
    columns: WrittenColumns,
    row: number,
    buffer: DecisionBuffer,
  ): void {
    const { itemStart, amountMinor } = columns;
    const first = itemStart[row] as number;
    const end = itemStart[row + 1] as number;
    const money = this.#money[columns.currency[row] as number];
    if (money === undefined) throw new Error('a decision in a currency without a number');
    let listed = 0;
    for (let item = first; item < end; item += 1) listed += amountMinor[item] as number;
    writer.reserve(this.#bytesOf(texts, row, end - first, buffer));
    const { view } = writer;
    let at = putHead(writer, texts, row);
    at = this.#putPoints(writer, at, buffer.points);
    at = putTemplate(view, at, LISTED);
    at = this.#putMoney(writer, at, listed, money.digits);
    at = putTemplate(view, at, money.discountAndPayable);
    at = this.#putMoney(writer, at, listed, money.digits);
    at = putTemplate(view, at, AWARDS);
    at = this.#putAwards(writer, at, buffer, money);
    if (this.#writesItems) {
      at = putTemplate(view, at, ITEMS);
      at = this.#putItems(writer, at, buffer, amountMinor, first, end, money);
    }
    writer.at = putTemplate(view, at, END);
  }

  /** At most; texts with escapes are twice as long. */
  #bytesOf(texts: DecisionTexts, row: number, items: number, buffer: DecisionBuffer): number {
    const id = (texts.idEnds[row] as number) - (texts.idStarts[row] as number);
    const member = (texts.memberEnds[row] as number) - (texts.memberStarts[row] as number);
    const instant = (texts.instantEnds[row] as number) - (texts.instantStarts[row] as number);
    const quotas = buffer.cutCount * this.#cutBytes;
    const awards = buffer.awardCount * this.#awardBytes;
    return HEAD_BYTES + 2 * (id + member) + instant + awards + quotas + items * ITEM_BYTES;
  }

  #putPoints(writer: ByteWriter, at: number, points: number): number {
    if (this.#pointsDigits === 0 && points >= 0 && points < SMALL_MAX) {
      const word = this.#small[points] as number;
      writer.view.setInt32(at, word, true);
      return at + lengthOfWord(word);
    }
    writer.at = at;
    if (this.#pointsDigits === 0) writer.integer(points);
    else {
      writer.byte(QUOTE);
      writer.scaled(points, this.#pointsDigits);
      writer.byte(QUOTE);
    }
    return writer.at;
  }

  #putMoney(writer: ByteWriter, at: number, minor: number, digits: number): number {
    if (digits === 2 && minor >= 0 && minor < 100 * SMALL_MAX) {
      const whole = (minor / 100) | 0;
      const word = this.#small[whole] as number;
      const end = at + lengthOfWord(word);
      writer.view.setInt32(at, word, true);
      writer.view.setInt32(end, this.#cents[minor - whole * 100] as number, true);
      return end + 3;
    }
    writer.at = at;
    writer.scaled(minor, digits);
    return writer.at;
  }

  #putAwards(writer: ByteWriter, start: number, buffer: DecisionBuffer, money: MoneyTemplates): number {
    const { view } = writer;
    const awards = this.#awards;
    const { awardCount, cutCount, awardRule, awardGiven, awardWanted } = buffer;
    let at = awardCount === 0 ? putTemplate(view, start, EMPTY_LIST) : start;
    for (let award = 0; award < awardCount; award += 1) {
      at = awards.put(view, at, (awardRule[award] as number) - BASE_AWARD);
      at = this.#putPoints(writer, at, awardGiven[award] as number);
      at = putTemplate(view, at, WANTED);
      at = this.#putPoints(writer, at, awardWanted[award] as number);
      at =
        cutCount === 0
          ? putTemplate(view, at, money.awardEnd)
          : this.#putCuts(writer, at, buffer, award, money);
    }
    // All begin with a comma, the first one too.
    view.setUint8(start, OPEN_LIST);
    return at;
  }

  /** The end of an award, with what was cut of it. */
  #putCuts(
    writer: ByteWriter,
    start: number,
    buffer: DecisionBuffer,
    award: number,
    money: MoneyTemplates,
  ): number {
    const { view } = writer;
    let at = start;
    for (let cut = 0; cut < buffer.cutCount; cut += 1) {
      if (buffer.cutAward[cut] !== award) continue;
      if (at === start) at = putTemplate(view, at, money.awardEndBeforeCuts);
      else {
        view.setUint8(at, COMMA);
        at += 1;
      }
      const quota = this.#quotas[buffer.cutBy[cut] as number];
      if (quota !== undefined) at = putTemplate(view, at, quota);
      at = this.#putPoints(writer, at, buffer.cutTaken[cut] as number);
      view.setUint8(at, CLOSE_OBJECT);
      at += 1;
    }
    return putTemplate(view, at, at === start ? money.awardEnd : CUTS_END);
  }

  #putItems(
    writer: ByteWriter,
    start: number,
    { itemPoints }: DecisionBuffer,
    amounts: Float64Array,
    first: number,
    end: number,
    money: MoneyTemplates,
  ): number {
    const { view } = writer;
    let at = first === end ? putTemplate(view, start, EMPTY_LIST) : start;
    for (let index = 0; index < end - first; index += 1) {
      const template = FIRST_ITEMS[index];
      at = template === undefined ? putItem(writer, at, index) : putTemplate(view, at, template);
      at = this.#putPoints(writer, at, itemPoints[index] as number);
      at = putTemplate(view, at, money.itemDiscountAndPayable);
      at = this.#putMoney(writer, at, amounts[first + index] as number, money.digits);
      at = putTemplate(view, at, ITEM_END);
    }
    view.setUint8(start, OPEN_LIST);
    return at;
  }
}

/** An item that has no template, to its points. */
function putItem(writer: ByteWriter, at: number, index: number): number {
  writer.at = putTemplate(writer.view, at, ITEM);
  writer.integer(index);
  return putTemplate(writer.view, writer.at, ITEM_POINTS);
}

/** To the points. */
function putHead(writer: ByteWriter, texts: DecisionTexts, row: number): number {
  const { view } = writer;
  const from = texts.view;
  const escapes = texts.escapes[row] as number;
  let at = putTemplate(view, writer.at, ID);
  const [idStart, idEnd] = [texts.idStarts[row] as number, texts.idEnds[row] as number];
  if ((escapes & ID_ESCAPE) === 0) at = putBytes(view, at, from, idStart, idEnd);
  else at = putEscaped(writer, at, from, idStart, idEnd);
  at = putTemplate(view, at, MEMBER);
  const [memberStart, memberEnd] = [texts.memberStarts[row] as number, texts.memberEnds[row] as number];
  if ((escapes & MEMBER_ESCAPE) === 0) at = putBytes(view, at, from, memberStart, memberEnd);
  else at = putEscaped(writer, at, from, memberStart, memberEnd);
  at = putTemplate(view, at, AT);
  at = putBytes(view, at, from, texts.instantStarts[row] as number, texts.instantEnds[row] as number);
  return putTemplate(view, at, POINTS);
}

function putEscaped(writer: ByteWriter, at: number, from: DataView, start: number, end: number): number {
  writer.at = at;
  writer.copyEscaped(from, start, end);
  return writer.at;
}

function awardText(campaign: string | null, rule: string): string {
  return `,{"campaign":${JSON.stringify(campaign)},"rule":${JSON.stringify(rule)},"points":`;
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
