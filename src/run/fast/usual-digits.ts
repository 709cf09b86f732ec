/** Whether money and points have as few decimals as the fast way reads and writes. */
import { DECIMALS_MAX } from '../../fast/scan/record-cursor.js';
import type { RuleSet } from '../../ruleset/types.js';

export function hasUsualDigits({ content }: RuleSet): boolean {
  const { currency, currencies, points } = content.program;
  return Math.max(currency.digits, points.digits, ...Object.values(currencies)) <= DECIMALS_MAX;
}
