/** Who cannot use a redeemed ticket because a supplier cancels gets the miles back, and more. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { TRAVEL } from '../articles.js';
import { complianceNumber } from '../numbers.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  missing: {
    code: 'JF1626',
    severity: 'error',
    title: { en: 'no compensation for cancellations', zh: '没有取消补偿' },
    text: {
      en: 'jifen.yaml does not say how a supplier’s cancellation is made good (`compliance: numbers: supplierCancellationCompensation`): {article}',
      zh: 'jifen.yaml 没有声明供应方取消时的补偿（`compliance: numbers: supplierCancellationCompensation`）：{article}',
    },
    page: {
      en: 'The number is the share of the points that come back which is given besides: 0.1 gives 100 points more for 1,000. A `cancel` record by the supplier returns the points and carries the compensation.',
      zh: '该数是额外补偿的积分占退回积分的比例：0.1 表示退回 1,000 积分时另补 100。供应方的 `cancel` 记录会退回积分并带上补偿。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const SUPPLIER_CANCELLATION: RedLine = {
  id: 'supplier-cancellation',
  profiles: ['cn-travel'],
  article: TRAVEL,
  messages: MESSAGES,
  check: (input, add) => {
    const share = complianceNumber(input, 'supplierCancellationCompensation');
    if (share === null || share.num <= 0n) add(report(MESSAGES.missing, null, { article: TRAVEL }));
  },
};
