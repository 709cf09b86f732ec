/** What one point costs: money of any precision, since a point is often worth a fraction of a cent. */
import { report } from '../../text/diagnostic.js';
import { divide, type Fraction, fraction, multiply } from '../../value/fraction.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { SlotType } from '../phrase.js';
import { describeNode } from './describe.js';
import { isCurrency, MONEY_LABEL, quantitySlot, unitOf } from './quantity.js';

/** Exact minor units of the program's currency for each smallest unit of points. */
export function pointPrice(): SlotType<Fraction> {
  return quantitySlot({
    label: MONEY_LABEL,
    fits: isCurrency,
    suggest: (context) => context.vocabulary.currency.code,
    read: (node, context) => {
      const { currency, points } = context.vocabulary;
      if (unitOf(node) !== currency.code) {
        const args = { expected: currency.code, found: describeNode(node) };
        context.report(report(MESSAGES.wrongCurrency, node.span, args));
        return undefined;
      }
      const minor = multiply(node.value, fraction(10n ** BigInt(currency.digits)));
      return divide(minor, fraction(10n ** BigInt(points.digits)));
    },
  });
}
