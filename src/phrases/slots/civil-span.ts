/** Spans of the calendar: `30 days`, `12 months`, `2 years`. */
import type { CivilSpan } from '../../ruleset/types.js';
import type { QuantityNode, SlotNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import type { Language, Localized } from '../../text/localized.js';
import { compare, ONE } from '../../value/fraction.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { CheckContext, SlotType } from '../phrase.js';
import { aboveZero } from './above-zero.js';
import { describeNode } from './describe.js';
import { DAYS_MAX, printQuantity, quantitySlot, readScaled, unitOf } from './quantity.js';

const LABEL = { en: 'a number of days, months or years', zh: '天数、月数或年数' };
const MONTHS_LABEL = { en: 'a number of months', zh: '月数' };

/** A whole number of days, months or years, at least one. */
export function civilSpan(): SlotType<CivilSpan> {
  return aboveZero(
    quantitySlot<CivilSpan>({
      label: LABEL,
      fits: isSpanUnit,
      suggest: () => 'months',
      read: readSpan,
      print: printSpan,
    }),
  );
}

/** A whole number of months, at least one. */
export function months(): SlotType<number> {
  return aboveZero(
    quantitySlot({
      label: MONTHS_LABEL,
      fits: (unit) => unit === 'months',
      suggest: () => 'months',
      read: (node, context) => readAtMost(node, MONTHS_LABEL, MOST.months, context),
    }),
  );
}

function isSpanUnit(unit: string | null): unit is CivilSpan['unit'] {
  return unit === 'days' || unit === 'months' || unit === 'years';
}

/** See `DAYS_MAX`. */
const MOST: Readonly<Record<CivilSpan['unit'], number>> = { days: DAYS_MAX, months: 1200, years: 100 };

function readSpan(node: QuantityNode, context: CheckContext): CivilSpan | undefined {
  const unit = unitOf(node);
  if (!isSpanUnit(unit)) return undefined;
  const count = readAtMost(node, LABEL, MOST[unit], context);
  return count === undefined ? undefined : { count, unit };
}

function readAtMost(
  node: QuantityNode,
  label: Localized,
  most: number,
  context: CheckContext,
): number | undefined {
  const count = readScaled(node, 0, label, context);
  if (count === undefined || count <= most) return count;
  const expected = { en: `at most ${most}`, zh: `不大于 ${most} 的值` };
  context.report(report(MESSAGES.outOfRange, node.span, { found: describeNode(node), expected }));
  return undefined;
}

/** The unit by itself would print 岁, which is for ages. */
function printSpan(node: SlotNode, language: Language): string | null {
  if (node.kind !== 'quantity' || !isSpanUnit(unitOf(node))) return null;
  if (unitOf(node) !== 'years') return printQuantity(node, language);
  if (language === 'zh') return `${node.digits} 年`;
  return `${node.digits} ${compare(node.value, ONE) === 0 ? 'year' : 'years'}`;
}
