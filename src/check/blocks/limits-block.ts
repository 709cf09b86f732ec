import { LIMITS_CLAUSE } from '../../phrases/kinds.js';
import { report } from '../../text/diagnostic.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
import type { BlockChecker } from './block-checker.js';

const NAME = { en: '`limits` block', zh: '“总限额”块' };

/** Caps on all rules together. */
export const LIMITS_BLOCK: BlockChecker = {
  block: 'limits',
  check: (block, draft) => {
    if (draft.limitsSpan !== null) {
      draft.report(
        report(
          MESSAGES.onlyOne,
          block.header.span,
          { what: NAME },
          {
            labels: [{ span: draft.limitsSpan, text: { en: 'the first one is here', zh: '第一个在这里' } }],
          },
        ),
      );
      return;
    }
    draft.limitsSpan = block.header.span;
    draft.limits.push(...draft.limitsOf(draft.parts(block, LIMITS_CLAUSE, NAME), 'program'));
  },
};
