/** Slot types for a number with a unit. Units are types: each accepts its own and refuses the others. */
import type { QuantityNode, SlotNode } from '../../syntax/tree.js';
import { unitWords } from '../../syntax/units.js';
import { report } from '../../text/diagnostic.js';
import type { Language, Localized } from '../../text/localized.js';
import { sameText } from '../../text/localized.js';
import { compare, divide, type Fraction, fraction, multiply, ONE, ZERO } from '../../value/fraction.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { CheckContext, SlotType } from '../phrase.js';
import { describeNode, describeType, withUnit } from './describe.js';

/** The largest integer that a rule set holds. */
const MAX_SAFE = 9_007_199_254_740_991n;

export function unitOf(node: QuantityNode): string | null {
  return node.unit === null ? null : (node.unit.id ?? node.unit.text);
}

export const MONEY_LABEL: Localized = { en: 'an amount of money', zh: '金额' };
const POINTS_LABEL: Localized = { en: 'points', zh: '积分数' };

interface QuantityOptions<T> {
  readonly label: Localized;
  readonly fits: (unit: string | null) => boolean;
  /** The unit to suggest when it is missing or wrong. */
  readonly suggest: (context: CheckContext) => string | null;
  readonly read: (node: QuantityNode, context: CheckContext) => T | undefined;
  readonly print?: (node: SlotNode, language: Language) => string | null;
}

export function quantitySlot<T>(options: QuantityOptions<T>): SlotType<T> {
  return {
    shape: 'quantity',
    label: options.label,
    fits: options.fits,
    check: (node, context) => {
      if (node.kind === 'quantity' && options.fits(unitOf(node))) return options.read(node, context);
      refuse(node, options.label, options.suggest(context), context);
      return undefined;
    },
    ...(options.print === undefined ? {} : { print: options.print }),
  };
}

export function refuse(
  node: SlotNode,
  expected: Localized,
  unit: string | null,
  context: CheckContext,
): void {
  const written = unit !== null && node.kind === 'quantity' ? withUnit(node, unit) : null;
  const suggestion = written === null ? null : { en: `write ${written.en}`, zh: `请写${written.zh}` };
  context.report(
    report(MESSAGES.wrongType, node.span, { expected, found: describeType(node) }, { suggestion }),
  );
}

/** `30 CNY`: minor units of the program's currency. */
export function money(): SlotType<number> {
  return quantitySlot({
    label: MONEY_LABEL,
    fits: isCurrency,
    suggest: (context) => context.vocabulary.currency.code,
    read: readMoney,
  });
}

/** Currency codes are three capitals; what else is a plain word is the unit of an attribute. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

export function readMoney(node: QuantityNode, context: CheckContext): number | undefined {
  const { code, digits } = context.vocabulary.currency;
  if (unitOf(node) !== code) {
    context.report(report(MESSAGES.wrongCurrency, node.span, { expected: code, found: describeNode(node) }));
    return undefined;
  }
  return readScaled(node, digits, sameText(code), context);
}

/** `50 points`: smallest units of points. */
export function points(): SlotType<number> {
  return quantitySlot({
    label: POINTS_LABEL,
    fits: (unit) => unit === 'points',
    suggest: () => 'points',
    read: readPoints,
  });
}

/** Points in a table, where the head of the column names the unit: `10`, or `10 points`. */
export function pointsCell(): SlotType<number> {
  return quantitySlot({
    label: POINTS_LABEL,
    fits: (unit) => unit === 'points' || unit === null,
    suggest: () => 'points',
    read: readPoints,
  });
}

export function readPoints(node: QuantityNode, context: CheckContext): number | undefined {
  return readScaled(node, context.vocabulary.points.digits, { en: 'points', zh: '积分' }, context);
}

/** Points of a rate ("2.3 points per 1 EUR"): smallest units, exact, of any precision. */
export function ratePoints(): SlotType<Fraction> {
  return exactPoints((unit) => unit === 'points');
}

/** The same in a table, where the head of the column names the unit. */
export function ratePointsCell(): SlotType<Fraction> {
  return exactPoints((unit) => unit === 'points' || unit === null);
}

function exactPoints(fits: (unit: string | null) => boolean): SlotType<Fraction> {
  return quantitySlot({
    label: POINTS_LABEL,
    fits,
    suggest: () => 'points',
    read: (node, context) => multiply(node.value, fraction(10n ** BigInt(context.vocabulary.points.digits))),
  });
}

/** A number in units of 10^-digits, as a safe integer. */
export function readScaled(
  node: QuantityNode,
  digits: number,
  unit: Localized,
  context: CheckContext,
): number | undefined {
  const scaled = multiply(node.value, fraction(10n ** BigInt(digits)));
  if (scaled.den !== 1n) {
    context.report(
      report(MESSAGES.tooPrecise, node.span, { found: describeNode(node), unit, digits: String(digits) }),
    );
    return undefined;
  }
  if (scaled.num > MAX_SAFE) {
    context.report(report(MESSAGES.tooLarge, node.span, { found: describeNode(node) }));
    return undefined;
  }
  return Number(scaled.num);
}

/** `3 items`, or `3` alone: a whole number from `from` on. */
export function count(from = 1): SlotType<number> {
  return whole({ en: `a whole number from ${from}`, zh: `不小于 ${from} 的整数` }, ['items', null], from);
}

/** `1 time`, `3 times`. */
export function times(): SlotType<number> {
  return whole({ en: 'a number of times', zh: '次数' }, ['times'], 1);
}

/** A hundred years: what is meant to last longer is meant to last for good, and dates stay within the calendar. */
export const DAYS_MAX = 36_525;

/** `30 days`. */
export function days(): SlotType<number> {
  return whole({ en: 'a number of days', zh: '天数' }, ['days'], 1, DAYS_MAX);
}

/** A whole number without a unit. */
export function bareWhole(from = 0): SlotType<number> {
  return whole({ en: `a whole number from ${from}`, zh: `不小于 ${from} 的整数` }, [null], from);
}

function whole(
  label: Localized,
  units: readonly (string | null)[],
  from: number,
  most = Number.MAX_SAFE_INTEGER,
): SlotType<number> {
  return quantitySlot({
    label,
    fits: (unit) => units.includes(unit),
    suggest: () => units[0] ?? null,
    read: (node, context) => {
      const value = readScaled(node, 0, label, context);
      if (value === undefined || (value >= from && value <= most)) return value;
      const expected =
        value < from
          ? { en: `at least ${from}`, zh: `不小于 ${from} 的值` }
          : { en: `at most ${most}`, zh: `不大于 ${most} 的值` };
      context.report(report(MESSAGES.outOfRange, node.span, { found: describeNode(node), expected }));
      return undefined;
    },
  });
}

/** `2`, `2 times`, `2 倍`: at least 1. */
export function factor(): SlotType<Fraction> {
  return quantitySlot({
    label: { en: 'a multiplier', zh: '倍数' },
    fits: isFactor,
    suggest: () => 'factor',
    read: readFactor,
    print: (node, language) =>
      node.kind === 'quantity' && isFactor(unitOf(node))
        ? `${node.digits}${language === 'zh' ? ' 倍' : ''}`
        : null,
  });
}

function isFactor(unit: string | null): boolean {
  return unit === null || unit === 'factor' || unit === 'times';
}

function readFactor(node: QuantityNode, context: CheckContext): Fraction | undefined {
  if (compare(node.value, ONE) >= 0) return node.value;
  const expected = { en: 'a multiplier of at least 1', zh: '不小于 1 的倍数' };
  context.report(report(MESSAGES.outOfRange, node.span, { found: describeNode(node), expected }));
  return undefined;
}

/** A percentage as a share between 0 and 1: `10%`. */
export function percent(): SlotType<Fraction> {
  return quantitySlot({
    label: { en: 'a percentage', zh: '百分比' },
    fits: (unit) => unit === 'percent',
    suggest: () => 'percent',
    read: (node, context) => inUnitRange(divide(node.value, fraction(100n)), node, context),
  });
}

function inUnitRange(share: Fraction, node: QuantityNode, context: CheckContext): Fraction | undefined {
  if (compare(share, ZERO) > 0 && compare(share, ONE) <= 0) return share;
  const expected = { en: 'between 0% and 100%', zh: '0% 到 100% 之间的值' };
  context.report(report(MESSAGES.outOfRange, node.span, { found: describeNode(node), expected }));
  return undefined;
}

/** The words of a unit for a value: `1 point`, `2 points`, `30 CNY`, `10%`, `2 积分`. */
export function printQuantity(node: QuantityNode, language: Language): string {
  if (node.unit === null) return node.digits;
  const words = node.unit.id === null ? undefined : unitWords(node.unit.id);
  if (words === undefined) return `${node.digits} ${node.unit.text}`;
  const isOne = compare(node.value, ONE) === 0;
  const own = words[language];
  const word = (isOne ? own[0] : own[own.length - 1]) as string;
  return word === '%' ? `${node.digits}%` : `${node.digits} ${word}`;
}

/** A number without a unit, exact. */
export function bareNumber(): SlotType<Fraction> {
  return quantitySlot({
    label: { en: 'a number', zh: '数字' },
    fits: (unit) => unit === null,
    suggest: () => null,
    read: (node) => node.value,
  });
}

/** `3 items`, weighed goods too: `1.5 items`. */
export function items(): SlotType<Fraction> {
  return quantitySlot({
    label: { en: 'a number of items', zh: '件数' },
    fits: (unit) => unit === 'items',
    suggest: () => 'items',
    read: (node) => node.value,
  });
}

/** `250 gCO2e`: grams of carbon saved. */
export function carbon(): SlotType<Fraction> {
  return quantitySlot({
    label: { en: 'grams of carbon', zh: '减碳克数' },
    fits: (unit) => unit === 'carbon',
    suggest: () => 'carbon',
    read: (node) => node.value,
  });
}
