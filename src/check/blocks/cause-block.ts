import { CAUSE_CLAUSE, CAUSE_HEADER } from '../../phrases/kinds.js';
import type { Cause } from '../../ruleset/types.js';
import { sameText } from '../../text/localized.js';
import type { BlockChecker } from './block-checker.js';
import { checkLeast } from './points-as-money.js';

const NAME = { en: '`cause` block', zh: '“公益项目”块' };

export const CAUSE_BLOCK: BlockChecker = {
  block: 'cause',
  check: (block, draft, file) => {
    const header = draft.header(block, CAUSE_HEADER);
    const parts = draft.parts(block, CAUSE_CLAUSE, NAME);
    const accepts = parts.required(
      'accepts',
      { en: 'how many points it accepts', zh: '接受多少积分' },
      { en: 'accepts at least 100 points in steps of 100 points', zh: '最低 100 积分，每档 100 积分' },
    );
    const matches = parts.single('matches');
    const during = parts.all('during').flatMap(({ ranges }) => ranges);
    for (const { part, span } of parts.placed('accepts'))
      checkLeast(part.leastPoints, part.stepPoints, span, draft);
    if (header === undefined || header.id === null) return;
    const id = header.id.text;
    const cause: Cause = {
      id,
      title: sameText(header.title ?? id),
      campaign: file.campaign,
      during: during.length === 0 ? null : during,
      leastPoints: accepts?.leastPoints ?? 1,
      stepPoints: accepts?.stepPoints ?? 1,
      match: matches?.match ?? null,
      matchMost: matches?.most ?? null,
    };
    draft.life.causes.push({
      part: draft.place(cause, block.header.span),
      span: header.id.span,
      mentions: [],
    });
  },
};
