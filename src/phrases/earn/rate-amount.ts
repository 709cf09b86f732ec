/** The amount that a base rate is for. It may be in any currency that jifen.yaml declares. */

import type { Currency, Vocabulary } from '../../program/vocabulary.js';
import { report } from '../../text/diagnostic.js';
import { sameText } from '../../text/localized.js';
import { type Fraction, fraction } from '../../value/fraction.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { SlotType } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { describeNode } from '../slots/describe.js';
import { isCurrency, MONEY_LABEL, quantitySlot, readScaled, unitOf } from '../slots/quantity.js';

export interface RateAmount {
  readonly currency: string;
  /** Minor units of that currency. */
  readonly minor: Fraction;
}

/** `10 CNY`, or `1 USD` for purchases in USD. */
export function rateAmount(): SlotType<RateAmount> {
  return aboveZero(
    quantitySlot<RateAmount>({
      label: MONEY_LABEL,
      fits: isCurrency,
      suggest: (context) => context.vocabulary.currency.code,
      read: (node, context) => {
        const currency = currencyOf(unitOf(node), context.vocabulary);
        if (currency === null) {
          const { code } = context.vocabulary.currency;
          context.report(
            report(MESSAGES.wrongCurrency, node.span, { expected: code, found: describeNode(node) }),
          );
          return undefined;
        }
        const minor = readScaled(node, currency.digits, sameText(currency.code), context);
        return minor === undefined ? undefined : { currency: currency.code, minor: fraction(BigInt(minor)) };
      },
    }),
  );
}

function currencyOf(code: string | null, vocabulary: Vocabulary): Currency | null {
  if (code === vocabulary.currency.code) return vocabulary.currency;
  return vocabulary.currencies.get(code ?? '') ?? null;
}
