/** Rules about points must not leave it to their order which of them decides. */
import type { PointsScope } from '../ruleset/types.js';
import { report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';
import type { Draft } from './draft.js';
import type { LifePart } from './life-draft.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';
import { checkUnique } from './references.js';

type Scoped = LifePart<PointsScope & { readonly id: string }>;

const EXPIRY = { en: '`expiry` block', zh: '“积分有效期”块' };
const PENDING = { en: '`pending` block', zh: '“积分生效”块' };

/** At most one block of a kind for the same points; names are given once. */
export function checkPointsScopes(draft: Draft): void {
  checkBlocks(draft.life.expiry, EXPIRY, draft);
  checkBlocks(draft.life.pending, PENDING, draft);
}

function checkBlocks(blocks: readonly Scoped[], block: Localized, draft: Draft): void {
  const seen = new Map<string, Span>();
  const clashing = new Set<Scoped>();
  for (const one of blocks) {
    for (const { key, points } of coveredBy(one.part)) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, one.span);
      else {
        clashing.add(one);
        const labels = [{ span: first, text: { en: 'the other one is here', zh: '另一个在这里' } }];
        draft.report(report(MESSAGES.scopesClash, one.span, { block, points }, { labels }));
      }
    }
  }
  // Blocks that clash are named after the same points; that is one mistake.
  const rest = blocks.filter((one) => !clashing.has(one));
  checkUnique(
    draft,
    block,
    rest.map(({ part, span }) => ({ id: part.id, span })),
    null,
  );
}

/** The points that a block is for, piece by piece. */
function coveredBy({ campaigns, rules }: PointsScope): readonly { key: string; points: Localized }[] {
  if (rules !== null)
    return rules.map((id) => ({
      key: `rule ${id}`,
      points: { en: `the points of rule \`${id}\``, zh: `规则“${id}”的积分` },
    }));
  if (campaigns !== null)
    return campaigns.map((id) => ({
      key: `campaign ${id}`,
      points: { en: `the points of campaign \`${id}\``, zh: `活动“${id}”的积分` },
    }));
  return [{ key: 'all', points: { en: 'all points', zh: '全部积分' } }];
}
