import type { Vocabulary } from '../../program/vocabulary.js';
import { unitWords } from '../../syntax/units.js';
import type { Localized } from '../../text/localized.js';
import { formatScaled } from '../../value/decimal.js';

/** An amount in minor units of the program's currency as campaigns write it: `30.00 CNY`, `30.00 元`. */
export function moneyText(minor: bigint, { currency }: Vocabulary): Localized {
  const amount = formatScaled(minor, currency.digits);
  const words = unitWords(currency.code);
  return {
    en: `${amount} ${words?.en[0] ?? currency.code}`,
    zh: `${amount} ${words?.zh[0] ?? currency.code}`,
  };
}
