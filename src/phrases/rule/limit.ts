/** Caps for a member or a purchase. */
import type { LimitPeriod } from '../../ruleset/types.js';
import {
  CAMPAIGN_CLAUSE,
  LIMIT_PERIOD,
  LIMITS_CLAUSE,
  OFFER_CLAUSE,
  RULE_CLAUSE,
  TABLE_CLAUSE,
} from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { part } from '../slots/part.js';
import { days } from '../slots/quantity.js';
import { quota } from '../slots/quota.js';

function period(per: Exclude<LimitPeriod['period'], 'days'>, en: string, zh: string): Phrase {
  return definePhrase(LIMIT_PERIOD)({
    id: `limit-period/${per}`,
    en,
    zh,
    slots: {},
    documentation: { summary: { en: `Counts ${en}.`, zh: `${zh}计数。` }, example: { en, zh } },
    lower: () => ({ period: per }),
  });
}

export const LIMIT_PERIODS: readonly Phrase[] = [
  period('day', 'per day', '每日'),
  period('week', 'per week', '每周'),
  period('month', 'per month', '每月'),
  period('quarter', 'per quarter', '每季'),
  period('year', 'per year', '每年'),
  period('campaign', 'in the campaign', '活动期内'),
  definePhrase(LIMIT_PERIOD)({
    id: 'limit-period/days',
    en: 'in any {days}',
    zh: '任意 {days} 内',
    slots: { days: days() },
    documentation: {
      summary: {
        en: 'Counts the day of the purchase and the days before it.',
        zh: '计算消费当天及之前若干天。',
      },
      example: { en: 'in any 30 days', zh: '任意 30 天内' },
    },
    lower: (values) => ({ period: 'days', days: values.days }),
  }),
];

const PLACES = [RULE_CLAUSE, TABLE_CLAUSE, CAMPAIGN_CLAUSE, LIMITS_CLAUSE] as const;

export const LIMIT: readonly Phrase[] = [
  definePhrase([...PLACES, OFFER_CLAUSE])({
    id: 'limit/member',
    en: 'limit {quota} per member {period}',
    zh: '限每会员 {period} {quota}',
    slots: { quota: quota(), period: part(LIMIT_PERIOD, { en: 'a period', zh: '周期' }) },
    documentation: {
      summary: {
        en: 'The most one member gets in a period: from this rule, from the campaign, or from all rules, by the block it stands in; in an offer, how often the member may have it.',
        zh: '一位会员在周期内的上限：写在规则、活动或总限额中，分别限制该规则、该活动或全部规则；写在兑换品中限制会员的兑换次数。',
      },
      example: { en: 'limit 300 points per member per month', zh: '限每会员每月 300 积分' },
    },
    lower: (values) => ({ part: 'limit', quota: values.quota, per: values.period }),
  }),
  definePhrase(PLACES)({
    id: 'limit/purchase',
    en: 'limit {quota} per purchase',
    zh: '限每单 {quota}',
    slots: { quota: quota() },
    documentation: {
      summary: { en: 'The most one purchase gets.', zh: '单笔消费的上限。' },
      example: { en: 'limit 500 points per purchase', zh: '限每单 500 积分' },
    },
    lower: (values) => ({ part: 'limit', quota: values.quota, per: { period: 'purchase' } }),
  }),
];
