import type { Vocabulary } from '../../program/vocabulary.js';
import { currencyWords } from '../../text/currency-words.js';
import type { Localized } from '../../text/localized.js';
import { formatScaled } from '../../value/decimal.js';

/** An amount in minor units of the program's currency as campaigns write it: `30.00 CNY`, `30.00 元`. */
export function moneyText(minor: bigint, { currency }: Vocabulary): Localized {
  const amount = formatScaled(minor, currency.digits);
  const { en, zh } = currencyWords(currency.code);
  return { en: `${amount} ${en}`, zh: `${amount} ${zh}` };
}
