/** Campaigns that do not go together. */
import { CAMPAIGN_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { plainNames } from '../slots/name.js';

export const CAMPAIGN_EXCLUDES = definePhrase(CAMPAIGN_CLAUSE)({
  id: 'campaign/excludes',
  en: 'excludes campaign {campaigns}',
  zh: '排斥活动 {campaigns}',
  slots: { campaigns: plainNames({ en: 'campaigns', zh: '活动名' }) },
  documentation: {
    summary: {
      en: 'Where a rule of this campaign applies to a purchase, no rule of those campaigns does.',
      zh: '本活动有规则适用于某笔消费时，所列活动的规则都不适用。',
    },
    example: { en: 'excludes campaign summer-2027', zh: '排斥活动 summer-2027' },
  },
  lower: ({ campaigns }) => ({ part: 'excludes', campaigns }),
});
