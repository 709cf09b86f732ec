/** How much a discount takes off: `10%` in an English sentence, `9 折` in a Chinese one. */
import type { QuantityNode, SlotNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import type { Language, Localized } from '../../text/localized.js';
import { formatDecimal } from '../../value/decimal.js';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  ONE,
  subtract,
  ZERO,
} from '../../value/fraction.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { CheckContext, SlotType } from '../phrase.js';
import { describeNode, describeType } from './describe.js';
import { unitOf } from './quantity.js';

type DiscountUnit = 'percent' | 'fold';

/** The unit of a discount in each language: `打 10%` could mean 10% off as well as 10% to pay. */
const OWN_UNIT: Readonly<Record<Language, DiscountUnit>> = { en: 'percent', zh: 'fold' };

const FOLD_LABEL: Localized = { en: 'how many tenths to pay, such as `9 折`', zh: '折数（如“9 折”）' };
const RANGE_LABELS: Readonly<Record<DiscountUnit, Localized>> = {
  percent: { en: 'more than 0% and at most 100%', zh: '大于 0% 且不超过 100% 的值' },
  fold: { en: 'from 0 折 (free) to less than 10 折', zh: '小于 10 的折数（0 折为免费）' },
};

const PERCENT_OFF_LABEL: Localized = { en: 'a percentage off', zh: '优惠百分比' };
/** For places where an amount of money can stand as well. */
export const OFF_LABEL: Localized = { en: 'a percentage or an amount of money', zh: '百分比或金额' };

/**
 * `10%` off and `9 折` are the same discount: a share above 0 and up to 1. Each language has its own way to write
 * it. `expected` names what an English sentence can have here.
 */
export function percentOff(expected: Localized = PERCENT_OFF_LABEL): SlotType<Fraction> {
  return {
    shape: 'quantity',
    label: { en: expected.en, zh: '折扣' },
    fits: isDiscount,
    check: (node, context, language) => {
      if (node.kind === 'quantity' && unitOf(node) === OWN_UNIT[language]) return readShare(node, context);
      refuse(node, language === 'zh' ? FOLD_LABEL : expected, language, context);
      return undefined;
    },
    print: (node, language, written) =>
      node.kind === 'quantity' && unitOf(node) === OWN_UNIT[written] ? printPercentOff(node, language) : null,
  };
}

/** A discount in a table, where the column says which way to read it: `10%` or `9 折`, whatever the language. */
export function discountCell(): SlotType<Fraction> {
  return {
    ...percentOff(),
    check: (node, context, language) => {
      if (node.kind === 'quantity' && isDiscount(unitOf(node))) return readShare(node, context);
      refuse(node, PERCENT_OFF_LABEL, language, context);
      return undefined;
    },
    print: (node, language) =>
      node.kind === 'quantity' && isDiscount(unitOf(node)) ? printPercentOff(node, language) : null,
  };
}

function isDiscount(unit: string | null): unit is DiscountUnit {
  return unit === 'percent' || unit === 'fold';
}

function refuse(node: SlotNode, expected: Localized, language: Language, context: CheckContext): void {
  const own = node.kind === 'quantity' ? inOwnUnit(node, language) : null;
  const suggestion = own === null ? null : suggest(own);
  context.report(
    report(MESSAGES.wrongType, node.span, { expected, found: describeType(node) }, { suggestion }),
  );
}

/** The discount in the unit of the language; a number in another unit keeps its digits. */
function inOwnUnit(node: QuantityNode, language: Language): string | null {
  if (isDiscount(unitOf(node))) return printPercentOff(node, language);
  return language === 'en' ? `${node.digits}%` : `${node.digits} 折`;
}

function readShare(node: QuantityNode, context: CheckContext): Fraction | undefined {
  const share = shareOff(node);
  if (isShare(share)) return share;
  const expected = RANGE_LABELS[unitOf(node) === 'fold' ? 'fold' : 'percent'];
  const found = describeNode(node);
  context.report(
    report(MESSAGES.outOfRange, node.span, { found, expected }, { suggestion: suggestTenth(node) }),
  );
  return undefined;
}

/** `85 折`, as it is often written, is `8.5 折`. */
function suggestTenth(node: QuantityNode): Localized | null {
  const isTenfold = compare(node.value, fraction(10n)) > 0 && compare(node.value, fraction(100n)) < 0;
  if (unitOf(node) !== 'fold' || !isTenfold) return null;
  return suggest(`${formatDecimal(divide(node.value, fraction(10n)))} 折`);
}

function suggest(text: string): Localized {
  return { en: `write \`${text}\``, zh: `请写“${text}”` };
}

function isShare(share: Fraction): boolean {
  return compare(share, ZERO) > 0 && compare(share, ONE) <= 0;
}

function shareOff(node: QuantityNode): Fraction {
  return unitOf(node) === 'fold'
    ? subtract(ONE, divide(node.value, fraction(10n)))
    : divide(node.value, fraction(100n));
}

/** `null` for what is no discount: `12 折` would be -20%. */
function printPercentOff(node: QuantityNode, language: Language): string | null {
  const share = shareOff(node);
  if (!isShare(share)) return null;
  return language === 'en'
    ? `${formatDecimal(multiply(share, fraction(100n)))}%`
    : `${formatDecimal(multiply(subtract(ONE, share), fraction(10n)))} 折`;
}
