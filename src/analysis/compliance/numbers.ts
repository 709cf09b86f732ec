/** The numbers that a program can give under `compliance` in jifen.yaml. */
import type { Localized } from '../../text/localized.js';
import type { Fraction } from '../../value/fraction.js';
import type { LintInput } from '../lint.js';

export const NUMBERS = {
  signUpGiftMax: {
    en: 'points that all gifts for signing up may come to together, for one member',
    zh: '一位会员的注册赠送积分合计上限',
  },
  marketingBudgetPerYear: {
    en: 'what points and discounts may cost in a calendar year, in the program’s currency',
    zh: '每个自然年积分与优惠的成本上限，按项目币种',
  },
  supplierCancellationCompensation: {
    en: 'points given besides, as a share of those that come back, when a supplier cancels',
    zh: '供应方取消兑换时，额外补偿的积分占退回积分的比例',
  },
  purchasesPerDayMax: {
    en: 'purchases of one member on one day, above which the report lists them',
    zh: '一位会员单日订单数，超过则列入运营报告',
  },
  pointsPerDayMax: {
    en: 'points earned by one member on one day, above which the report lists them',
    zh: '一位会员单日获得的积分，超过则列入运营报告',
  },
  refundsPerMonthMax: {
    en: 'refunds of one member in one month, above which the report lists them',
    zh: '一位会员单月退货次数，超过则列入运营报告',
  },
} as const satisfies Record<string, Localized>;

export type NumberId = keyof typeof NUMBERS;

/** `null` when the program does not give it. */
export function complianceNumber({ program }: LintInput, id: NumberId): Fraction | null {
  return program.vocabulary.compliance.numbers.get(id) ?? null;
}
