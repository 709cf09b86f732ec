/** Why a rule exists, for explanations and audits. */
import { RULE_CLAUSE, TABLE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { text } from '../slots/name.js';

export const BECAUSE = definePhrase([RULE_CLAUSE, TABLE_CLAUSE])({
  id: 'rule/because',
  en: 'because {reason}',
  zh: '原因 {reason}',
  slots: { reason: text({ en: 'a reason', zh: '原因' }) },
  documentation: {
    summary: {
      en: 'The reason or approval behind the rule; shown by `jifen explain`.',
      zh: '规则的原因或审批号；由 `jifen explain` 显示。',
    },
    example: { en: 'because "MK-2027-014"', zh: '原因 「MK-2027-014」' },
  },
  lower: ({ reason }) => ({ part: 'because', reason }),
});
