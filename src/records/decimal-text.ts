/** The one grammar of numbers in records: `-?digits[.digits]` in ASCII digits, never rounded. */

/** More digits than this before the decimal point are refused in every number. */
export const INTEGER_DIGITS_MAX = 18;
/** Decimals of quantities, attributes and other numbers that are not money. */
export const NUMBER_DECIMALS_MAX = 6;

/** `form`: not of the grammar, minus zero included. `digits`: more digits than allowed on either side. */
export type DecimalProblem = 'form' | 'digits';

const DECIMAL = /^(-?)([0-9]+)(?:\.([0-9]+))?$/;
const NOTHING_BUT_ZERO = /^0+$/;

/**
 * Reads a decimal as a count of its last allowed decimal place: `"12.5"` with 2 decimals is `1250n`. Zeros count
 * as digits: `1.500` is refused where two decimals are allowed, since it may have meant fifteen hundred.
 */
export function readScaled(text: string, decimals: number): bigint | DecimalProblem {
  const match = DECIMAL.exec(text);
  if (match === null) return 'form';
  const [, sign = '', whole = '', part = ''] = match;
  if (whole.length > INTEGER_DIGITS_MAX || part.length > decimals) return 'digits';
  const digits = part.length === decimals ? whole + part : whole + part.padEnd(decimals, '0');
  if (sign === '') return BigInt(digits);
  return NOTHING_BUT_ZERO.test(digits) ? 'form' : -BigInt(digits);
}
