import { type NameAt, TIER_CLAUSE, TIER_HEADER } from '../../phrases/kinds.js';
import type { TierRule } from '../../ruleset/types.js';
import { report } from '../../text/diagnostic.js';
import type { Draft } from '../draft.js';
import { checkGuards } from '../guards.js';
import { CHECK_MESSAGES as MESSAGES } from '../messages.js';
import type { Parts } from '../parts.js';
import { checkTierConditions } from '../tier-conditions.js';
import type { BlockChecker } from './block-checker.js';

const NAME = { en: '`tier` block', zh: '“等级规则”块' };

/** How a tier is reached, kept and lost. */
export const TIER_BLOCK: BlockChecker = {
  block: 'tier',
  check: (block, draft) => {
    const header = draft.header(block, TIER_HEADER);
    const parts = draft.parts(block, TIER_CLAUSE, NAME);
    const rule = readRule(parts, draft);
    const rank = header?.id == null ? null : rankOf(header.id, draft);
    if (rule === null || rank === null) return;
    const part: TierRule = draft.place({ rank, ...rule }, block.header.span);
    draft.life.tiers.push({ part, span: block.header.span, mentions: [] });
  },
};

/** `null` and a message for the tier that everyone has, and for one that has a block already. */
function rankOf({ text, span }: NameAt, draft: Draft): number | null {
  const { steps, fallback } = draft.vocabulary.tiers;
  const rank = steps.findIndex(({ id }) => id === text);
  const isFree = rank === 0 || text === fallback;
  if (isFree) draft.report(report(MESSAGES.tierForAll, span, { tier: text }));
  const first = draft.life.tiers.find(({ part }) => part.rank === rank);
  if (first !== undefined) {
    const labels = [{ span: first.span, text: { en: 'the first one is here', zh: '第一个在这里' } }];
    const what = { en: `block for the tier \`${text}\``, zh: `等级“${text}”的块` };
    draft.report(report(MESSAGES.onlyOne, span, { what }, { labels }));
  }
  return isFree || first !== undefined ? null : rank;
}

function readRule(parts: Parts, draft: Draft): Omit<TierRule, 'rank'> | null {
  const reached = parts.required(
    'reached',
    { en: 'when the tier is reached', zh: '何时达到该等级' },
    {
      en: 'reached when member points earned this year is at least 5,000 points',
      zh: '升级条件为会员本年获得积分不低于 5,000 积分',
    },
  );
  const kept = parts.single('kept')?.condition ?? null;
  const review = parts.required(
    'review',
    { en: 'when it is reviewed', zh: '何时评定' },
    { en: 'reviewed at the end of the year', zh: '评定时间为每年年底' },
  );
  const grace = parts.required(
    'grace',
    { en: 'how long it stays after a failed review', zh: '评定未通过后保留多久' },
    { en: 'no grace', zh: '不设宽限期' },
  );
  const lost = parts.required(
    'lost',
    { en: 'how far a member falls', zh: '如何降级' },
    { en: 'lost one step at a time', zh: '未保级则逐级下降' },
  );
  for (const condition of [reached?.condition, kept]) if (condition != null) checkGuards(condition, draft);
  checkTierConditions(parts, draft);
  if (reached === null || review === null || grace === null || lost === null) return null;
  return { reached: reached.condition, kept, review: review.review, graceDays: grace.days, lost: lost.way };
}
