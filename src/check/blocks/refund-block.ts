import { REFUND_CLAUSE } from '../../phrases/kinds.js';
import type { RefundRules } from '../../ruleset/types.js';
import { report } from '../../text/diagnostic.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
import type { BlockChecker } from './block-checker.js';

const NAME = { en: '`refund` block', zh: '“退货”块' };

/** How points come back: once a project. */
export const REFUND_BLOCK: BlockChecker = {
  block: 'refund',
  check: (block, draft) => {
    const first = draft.life.refund;
    if (first !== null) {
      const labels = [{ span: first.span, text: { en: 'the first one is here', zh: '第一个在这里' } }];
      draft.report(report(MESSAGES.onlyOne, block.header.span, { what: NAME }, { labels }));
      return;
    }
    const parts = draft.parts(block, REFUND_CLAUSE, NAME);
    const way = parts.required(
      'refund-part',
      { en: 'what a refund of part takes back', zh: '部分退货时收回多少积分' },
      { en: 'a refund of part takes back in proportion', zh: '部分退货时积分按比例收回' },
    );
    const beyond = parts.required(
      'beyond-balance',
      { en: 'what happens when the points are spent already', zh: '积分已用掉时如何处理' },
      { en: 'a clawback beyond the balance stops at zero', zh: '收回积分超出余额时扣至零为止' },
    );
    const rules: RefundRules = {
      part: way?.way ?? 'proportion',
      beyondBalance: beyond?.way ?? { kind: 'stop-at-zero' },
    };
    // What is missing has been reported, so that these rules never leave the checker.
    draft.life.refund = {
      part: draft.place(rules, block.header.span),
      span: block.header.span,
      mentions: [],
    };
  },
};
