import { PENDING_CLAUSE, PENDING_HEADER } from '../../phrases/kinds.js';
import type { PendingRule } from '../../ruleset/types.js';
import type { BlockChecker } from './block-checker.js';
import { readPointsScope } from './points-scope.js';

const NAME = { en: '`pending` block', zh: '“积分生效”块' };

/** When points become usable. */
export const PENDING_BLOCK: BlockChecker = {
  block: 'pending',
  check: (block, draft) => {
    const header = draft.header(block, PENDING_HEADER);
    const parts = draft.parts(block, PENDING_CLAUSE, NAME);
    const way = parts.required(
      'pending-way',
      { en: 'when points can be used', zh: '积分何时可用' },
      { en: 'points are usable 7 days after the event', zh: '积分于获得 7 天后可用' },
    )?.way;
    if (header === undefined) return;
    const { id, scope, mentions } = readPointsScope(header, parts);
    if (way === undefined) return;
    const part: PendingRule = draft.place({ id, ...scope, way }, block.header.span);
    draft.life.pending.push({ part, span: block.header.span, mentions });
  },
};
