import { CAMPAIGN_CLAUSE, CAMPAIGN_HEADER } from '../../phrases/kinds.js';
import type { Budget, Campaign } from '../../ruleset/types.js';
import { sameText } from '../../text/localized.js';
import type { Draft } from '../draft.js';
import { checkGuards } from '../guards.js';
import type { Parts } from '../parts.js';
import type { BlockChecker } from './block-checker.js';

const NAME = { en: '`campaign` block', zh: '“活动”块' };

export const CAMPAIGN_BLOCK: BlockChecker = {
  block: 'campaign',
  check: (block, draft) => {
    const header = draft.header(block, CAMPAIGN_HEADER);
    const parts = draft.parts(block, CAMPAIGN_CLAUSE, NAME);
    const runs = parts.required(
      'runs',
      { en: 'when it runs', zh: '活动时间' },
      { en: 'runs 2027-02-01 through 2027-02-20', zh: '时间 2027-02-01 至 2027-02-20' },
    );
    const audience = parts.required(
      'audience',
      { en: 'for whom it is', zh: '活动对象' },
      { en: 'for all members', zh: '面向全体会员' },
    );
    if (header === undefined || header.id === null) return;
    const id = header.id.text;
    if (audience !== null) checkGuards(audience.condition, draft);
    const excludes = parts.all('excludes').flatMap((part) => part.campaigns);
    const campaign: Campaign = {
      id,
      title: sameText(header.title ?? id),
      runs: runs?.range ?? { from: null, until: null },
      audience: audience?.condition ?? { all: [] },
      budgets: budgetsOf(parts, id, draft),
      limits: draft.limitsOf(parts, `campaign/${id}`),
      excludes: excludes.map((name) => name.text),
    };
    draft.campaigns.push({
      campaign: draft.place(campaign, block.header.span),
      span: header.id.span,
      excludes,
    });
    for (const { part, span } of parts.placed('claim')) {
      draft.claims.push({
        campaign: id,
        share: part.percent,
        points: part.points,
        insteadOf: part.insteadOf,
        worthMinor: part.worthMinor,
        span,
      });
    }
  },
};

function budgetsOf(parts: Parts, id: string, draft: Draft): readonly Budget[] {
  const budgets = parts.placed('budget').map(({ part, span }): Budget => {
    const { quota, per, end } = part;
    return draft.place({ id: `campaign/${id}/budget#${quota.unit}-${per}`, quota, per, end }, span);
  });
  return draft.withoutTwins(budgets, parts.block);
}
