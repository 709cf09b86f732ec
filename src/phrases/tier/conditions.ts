/** When a tier is reached, and when it is kept. */
import { CONDITION, TIER_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { expression } from '../slots/part.js';

const CONDITIONS = { en: 'conditions', zh: '条件' };

export const TIER_CONDITIONS: readonly Phrase[] = [
  definePhrase(TIER_CLAUSE)({
    id: 'tier/reached',
    en: 'reached when {conditions}',
    zh: '升级条件为 {conditions}',
    slots: { conditions: expression(CONDITION, CONDITIONS) },
    documentation: {
      summary: {
        en: 'A member who meets this after an event has the tier. Read with the purchase itself in all counters.',
        zh: '会员在某一事件之后满足此条件即达到该等级。计数包含本次消费。',
      },
      details: {
        en: 'Conditions on the member (counters and profile) and on the purchase just made. Points that are redeemed still count as earned.',
        zh: '可以写对会员的条件（计数与资料）和对刚完成的这笔消费的条件。已兑换的积分仍算作获得。',
      },
      example: {
        en: 'reached when member points earned in the last 12 months is at least 5,000 points or paid amount is at least 10,000 CNY',
        zh: '升级条件为会员最近 12 个月内获得积分不低于 5,000 积分或实付金额不低于 10,000 元',
      },
    },
    lower: ({ conditions }) => ({ part: 'reached', condition: conditions }),
  }),
  definePhrase(TIER_CLAUSE)({
    id: 'tier/kept',
    en: 'kept when {conditions}',
    zh: '保级条件为 {conditions}',
    slots: { conditions: expression(CONDITION, CONDITIONS) },
    documentation: {
      summary: {
        en: 'A member who meets this at a review keeps the tier. Without this clause: as it was reached.',
        zh: '评定时满足此条件的会员保留等级。不写此句时与升级条件相同。',
      },
      details: {
        en: 'At a review there is no purchase, so only conditions on the member can stand here.',
        zh: '评定时没有消费，因此只能写对会员的条件。',
      },
      example: {
        en: 'kept when member spend this year is at least 3,000 CNY',
        zh: '保级条件为会员本年消费额不低于 3,000 元',
      },
    },
    lower: ({ conditions }) => ({ part: 'kept', condition: conditions }),
  }),
];
