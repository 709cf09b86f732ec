/** What a campaign may give to all members together. */
import { CAMPAIGN_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { choice } from '../slots/part.js';
import { quota } from '../slots/quota.js';

export const CAMPAIGN_BUDGET = definePhrase(CAMPAIGN_CLAUSE)({
  id: 'campaign/budget',
  en: 'budget {quota} [{per}] , then {end}',
  zh: '预算 [{per}] {quota} ， {end}',
  slots: {
    quota: quota(),
    per: choice(
      'budget-period',
      { en: 'a period', zh: '周期' },
      {
        day: { en: 'per day', zh: '每日' },
        week: { en: 'per week', zh: '每周' },
        month: { en: 'per month', zh: '每月' },
        quarter: { en: 'per quarter', zh: '每季' },
        year: { en: 'per year', zh: '每年' },
      },
    ),
    end: choice(
      'budget-end',
      { en: 'what happens at the end', zh: '用完时的处理' },
      {
        'pay-rest': { en: 'pay the rest and close', zh: '余额发完即止' },
        'pay-nothing': { en: 'pay nothing and close', zh: '不足即止' },
        'pay-in-full': { en: 'pay in full and close', zh: '足额发放后截止' },
      },
    ),
  },
  documentation: {
    summary: {
      en: 'The most the campaign gives to all members together, in the whole campaign or in each period.',
      zh: '活动（或每个周期内）发给全体会员的总量上限。',
    },
    details: {
      en: 'The first award that the budget cannot pay in full gets what is declared, and the budget closes for that period for good.',
      zh: '第一笔无法足额支付的奖励按声明处理，随后预算在该周期内关闭，不再重开。',
    },
    example: {
      en: 'budget 5,000,000 points, then pay the rest and close',
      zh: '预算 5,000,000 积分，余额发完即止',
    },
  },
  lower: ({ quota: amount, per, end }) => ({ part: 'budget', quota: amount, per: per ?? 'campaign', end }),
});
