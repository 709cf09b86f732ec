/** Decisions as JSON Lines and CSV. Money is a decimal text; points are integers where they can be. */
import type { Award, Cut, Decision, ItemResult } from '../engine/decision.js';
import { formatScaled } from '../value/decimal.js';

export interface DecisionDigits {
  /** Decimal digits of the minor unit of the decision's currency. */
  readonly currencyDigits: number;
  /** Decimal digits of the smallest unit of points. */
  readonly pointsDigits: number;
}

export interface PrintOptions {
  /** Whether the points of each item are told. Default: yes. */
  readonly items?: boolean;
}

const SAFE_MAX = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * One line of JSON without its line break: `id`, `member`, `at`, `points`, `listed`, `discount`, `payable`,
 * `awards`, `items`. An award that a limit or budget cut has `cuts` as well, each with what it took, in points or
 * as `discount`. Points beyond 2^53 are decimal texts, as are all points of a program with fractional ones.
 */
export function decisionToJson(
  decision: Decision,
  digits: DecisionDigits,
  options: PrintOptions = {},
): string {
  const awards = decision.awards.map((award) => awardJson(award, digits)).join(',');
  const items = options.items === false ? '' : `,"items":[${itemsJson(decision, digits)}]`;
  const amounts = amountsJson(decision.points, decision.listedMinor, decision.discountMinor, digits);
  const head = `"id":${quote(decision.id)},"member":${quote(decision.member)},"at":${quote(decision.at)}`;
  return `{${head},${amounts},"awards":[${awards}]${items}}`;
}

function itemsJson({ items }: Decision, digits: DecisionDigits): string {
  return items.map((item) => itemJson(item, digits)).join(',');
}

function amountsJson(points: bigint, listed: bigint, discount: bigint, digits: DecisionDigits): string {
  const money = (minor: bigint): string => moneyJson(minor, digits);
  const payable = money(listed - discount);
  const discounted = `"discount":${money(discount)},"payable":${payable}`;
  return `"points":${pointsJson(points, digits)},"listed":${money(listed)},${discounted}`;
}

export function awardJson(award: Award, digits: DecisionDigits): string {
  const rule = `"campaign":${quote(award.campaign)},"rule":${quote(award.rule)}`;
  const points = `"points":${pointsJson(award.points, digits)},"wanted":${pointsJson(award.wanted, digits)}`;
  const cuts = award.cuts.map((cut) => cutJson(cut, award, digits)).join(',');
  const tail = cuts === '' ? '' : `,"cuts":[${cuts}]`;
  return `{${rule},${points},"discount":${moneyJson(award.discountMinor, digits)}${tail}}`;
}

/** A rule has one effect, so that what it wanted tells what the cut took. */
function cutJson(cut: Cut, award: Award, digits: DecisionDigits): string {
  const taken =
    award.wantedDiscountMinor === 0n
      ? `"points":${pointsJson(cut.taken, digits)}`
      : `"discount":${moneyJson(cut.taken, digits)}`;
  return `{"kind":${quote(cut.by.kind)},"id":${quote(cut.by.id)},${taken}}`;
}

function itemJson(item: ItemResult, digits: DecisionDigits): string {
  const points = `"index":${item.index},"points":${pointsJson(item.points, digits)}`;
  const payable = moneyJson(item.listedMinor - item.discountMinor, digits);
  return `{${points},"discount":${moneyJson(item.discountMinor, digits)},"payable":${payable}}`;
}

function quote(text: string | null): string {
  return JSON.stringify(text);
}

export function moneyJson(minor: bigint, { currencyDigits }: DecisionDigits): string {
  return `"${formatScaled(minor, currencyDigits)}"`;
}

export function pointsJson(points: bigint, { pointsDigits }: DecisionDigits): string {
  const safe = pointsDigits === 0 && points <= SAFE_MAX && points >= -SAFE_MAX;
  return safe ? points.toString() : `"${formatScaled(points, pointsDigits)}"`;
}

export interface CsvOptions extends DecisionDigits {
  /** Leave cells as they are, although a spreadsheet may run them as formulas. */
  readonly raw?: boolean;
}

/** Columns of the CSV form, one row an award. A decision without awards has no row. */
export const DECISION_COLUMNS: readonly string[] = [
  'id',
  'member',
  'at',
  'campaign',
  'rule',
  'points',
  'wanted',
  'discount',
];

/** The header row of the CSV form, with its line end. */
export function decisionCsvHeader(): string {
  return csvRow(DECISION_COLUMNS);
}

/** The rows of a decision, each with its line end (CR LF, as RFC 4180 has it); empty without awards. */
export function decisionToCsv(decision: Decision, options: CsvOptions): string {
  const text = (value: string | null): string => csvText(value ?? '', options.raw ?? false);
  const head = [text(decision.id), text(decision.member), text(decision.at)];
  return decision.awards
    .map((award) =>
      csvRow([
        ...head,
        text(award.campaign),
        text(award.rule),
        formatScaled(award.points, options.pointsDigits),
        formatScaled(award.wanted, options.pointsDigits),
        formatScaled(award.discountMinor, options.currencyDigits),
      ]),
    )
    .join('');
}

function csvRow(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

/** First characters that make a spreadsheet take a cell for a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text cell, always in quotes; what a spreadsheet would run as a formula gets an apostrophe before it.
 * Source: OWASP ASVS 1.2.10 (CSV and formula injection).
 */
export function csvText(text: string, raw = false): string {
  const safe = !raw && FORMULA_START.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
