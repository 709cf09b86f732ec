import { EXPIRY_CLAUSE, EXPIRY_HEADER } from '../../phrases/kinds.js';
import type { ExpiryRule, ExpiryWay } from '../../ruleset/types.js';
import { report } from '../../text/diagnostic.js';
import type { Draft } from '../draft.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
import type { Parts } from '../parts.js';
import type { BlockChecker } from './block-checker.js';
import { readPointsScope } from './points-scope.js';

const NAME = { en: '`expiry` block', zh: '“积分有效期”块' };

/** When points end. */
export const EXPIRY_BLOCK: BlockChecker = {
  block: 'expiry',
  check: (block, draft) => {
    const header = draft.header(block, EXPIRY_HEADER);
    const parts = draft.parts(block, EXPIRY_CLAUSE, NAME);
    const way = parts.required(
      'expiry-way',
      { en: 'when points end', zh: '积分何时到期' },
      {
        en: 'points expire at the end of the year in which they were earned',
        zh: '积分于获得当年年底到期',
      },
    )?.way;
    if (header === undefined) return;
    const { id, scope, mentions } = readPointsScope(header, parts);
    const monthEnd = way === undefined ? null : readMonthEnd(way, parts, draft);
    if (way === undefined || monthEnd === null) return;
    const part: ExpiryRule = draft.place({ id, ...scope, way, monthEnd }, block.header.span);
    draft.life.expiry.push({ part, span: block.header.span, mentions });
  },
};

/** Said where months or years are counted, and only there; elsewhere nothing depends on it. */
function readMonthEnd(way: ExpiryWay, parts: Parts, draft: Draft): ExpiryRule['monthEnd'] | null {
  if ('span' in way && way.span.unit !== 'days') {
    const clause = parts.required(
      'month-end',
      { en: 'what becomes of the 31st in shorter months', zh: '小月没有 31 日时如何处理' },
      { en: 'month ends clamp to the last day', zh: '没有对应日期的月份取最后一天' },
    );
    return clause?.way ?? null;
  }
  for (const { span } of parts.placed('month-end')) draft.report(report(MESSAGES.noMonthsCounted, span));
  return 'clamp';
}
