import { EARN_CLAUSE, EARN_HEADER } from '../../phrases/kinds.js';
import type { BaseRate } from '../../ruleset/types.js';
import { formatFraction } from '../../value/fraction.js';
import { checkGuards } from '../guards.js';
import type { BlockChecker } from './block-checker.js';

const NAME = { en: '`earn` block', zh: '“基础积分”块' };

/** One base rate a block. */
export const EARN_BLOCK: BlockChecker = {
  block: 'earn',
  check: (block, draft) => {
    const header = draft.header(block, EARN_HEADER);
    const parts = draft.parts(block, EARN_CLAUSE, NAME);
    const rate = parts.required(
      'rate',
      { en: 'how much it gives', zh: '给多少积分' },
      { en: 'give 1 point per 1 CNY', zh: '每 1 元送 1 积分' },
    );
    if (parts.damaged) draft.damagedRates = true;
    const several = parts.placed('several-rates')[0];
    if (several !== undefined) draft.several = { way: several.part.way, span: several.span };
    const excluded = parts.single('excluded-items');
    if (excluded !== null) {
      checkGuards(excluded.items, draft);
      draft.excluded.push(excluded.items);
    }
    const items = parts.single('items')?.items ?? null;
    if (items !== null) checkGuards(items, draft);
    if (rate === null || header === undefined || header.id === null) return;
    const during = parts.all('during').flatMap((part) => part.ranges);
    const built: BaseRate = {
      id: header.id.text,
      currency: rate.currency,
      points: formatFraction(rate.points),
      step: rate.step,
      when: draft.conditions(parts),
      during: during.length === 0 ? null : during,
      items,
      paidWith: parts.single('paid-with')?.methods ?? null,
    };
    draft.rates.push({ rate: draft.place(built, block.header.span), span: header.id.span });
  },
};
