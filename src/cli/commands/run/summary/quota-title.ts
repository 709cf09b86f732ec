/** What cut an award, by name. */
import type { CutBy } from '../../../../engine/trace.js';
import { findBudget, findLimit } from '../../../../explain/reasons/cut-reasons.js';
import { fill } from '../../../../explain/words/fill.js';
import type { Lexicon } from '../../../../explain/words/lexicon.js';
import { budgetWords, limitWords } from '../../../../explain/words/quotas.js';
import { type Localized, sameText } from '../../../../text/localized.js';

/** `limit 300 points per member per month`, `budget 5000000 points of spring-2027`. */
export function quotaTitle(lexicon: Lexicon, { kind, id }: CutBy): Localized {
  switch (kind) {
    case 'limit':
      return limitTitle(lexicon, id);
    case 'budget':
      return budgetTitle(lexicon, id);
    case 'nothing-left':
      return fill({ en: 'nothing left in lane {id}', zh: '{id} 通道已无可减金额' }, { id });
  }
}

function limitTitle(lexicon: Lexicon, id: string): Localized {
  const found = findLimit(lexicon.content, id);
  if (found === undefined) return sameText(id);
  const limit = limitWords(lexicon, found.limit);
  if (found.owner === undefined) return fill({ en: 'limit {limit}', zh: '限 {limit}' }, { limit });
  if (found.owner === null)
    return fill({ en: 'limit {limit}, all rules', zh: '全部规则合计限 {limit}' }, { limit });
  return fill({ en: 'limit {limit}, {owner}', zh: '{owner} 合计限 {limit}' }, { limit, owner: found.owner });
}

function budgetTitle(lexicon: Lexicon, id: string): Localized {
  const found = findBudget(lexicon.content, id);
  if (found === undefined) return sameText(id);
  const budget = budgetWords(lexicon, found.budget);
  const { campaign } = found;
  return fill({ en: 'budget {budget}, {campaign}', zh: '{campaign} 的预算 {budget}' }, { budget, campaign });
}
