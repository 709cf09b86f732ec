/** When a campaign runs. */

import type { InstantRange } from '../../ruleset/types.js';
import { CAMPAIGN_CLAUSE, type ClausePart } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { civilRange } from '../slots/civil-range.js';
import { date } from '../slots/date.js';

const runs = (range: InstantRange | undefined): ClausePart | undefined =>
  range === undefined ? undefined : { part: 'runs', range };

export const CAMPAIGN_RUNS: readonly Phrase[] = [
  definePhrase(CAMPAIGN_CLAUSE)({
    id: 'campaign/runs',
    en: 'runs {from} through {through}',
    zh: '时间 {from} 至 {through}',
    slots: { from: date(), through: date() },
    documentation: {
      summary: {
        en: 'The first and the last day of the campaign, both included.',
        zh: '活动的第一天和最后一天，均包含在内。',
      },
      example: { en: 'runs 2027-02-01 through 2027-02-20', zh: '时间 2027-02-01 至 2027-02-20' },
    },
    lower: ({ from, through }, context, node) => runs(civilRange(from, through, node.span, context)),
  }),
  definePhrase(CAMPAIGN_CLAUSE)({
    id: 'campaign/runs-from',
    en: 'runs from {from}',
    zh: '时间 {from} 起',
    slots: { from: date() },
    documentation: {
      summary: {
        en: 'The campaign begins on this day and has no end.',
        zh: '活动从这一天开始，没有结束日期。',
      },
      example: { en: 'runs from 2027-01-01', zh: '时间 2027-01-01 起' },
    },
    lower: ({ from }, context, node) => runs(civilRange(from, null, node.span, context)),
  }),
  definePhrase(CAMPAIGN_CLAUSE)({
    id: 'campaign/runs-through',
    en: 'runs through {through}',
    zh: '时间截至 {through}',
    slots: { through: date() },
    documentation: {
      summary: {
        en: 'The campaign is running already and ends with this day.',
        zh: '活动已在进行，到这一天为止。',
      },
      example: { en: 'runs through 2027-12-31', zh: '时间截至 2027-12-31' },
    },
    lower: ({ through }, context, node) => runs(civilRange(null, through, node.span, context)),
  }),
  definePhrase(CAMPAIGN_CLAUSE)({
    id: 'campaign/runs-always',
    en: 'runs always',
    zh: '长期有效',
    slots: {},
    documentation: {
      summary: { en: 'The campaign has neither a first nor a last day.', zh: '活动没有开始和结束日期。' },
      example: { en: 'runs always', zh: '长期有效' },
    },
    lower: () => runs({ from: null, until: null }),
  }),
];
