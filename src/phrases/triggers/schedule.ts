/** What time brings: rules that act at the start of a day, once for each member it concerns. */
import type { ScheduledTrigger } from '../../ruleset/types.js';
import { type ClausePart, RULE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { date } from '../slots/date.js';
import { dayOfMonth } from '../slots/day-of-month.js';
import { days } from '../slots/quantity.js';

const trigger = (on: ScheduledTrigger): ClausePart => ({ part: 'trigger', trigger: on, mention: null });

export const SCHEDULED_TRIGGERS: readonly Phrase[] = [
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/birthday',
    en: 'on the birthday',
    zh: '生日当天',
    slots: {},
    documentation: {
      summary: {
        en: 'At the start of every birthday of the member; not for members whose birthday is unknown.',
        zh: '会员每年生日当天开始时；生日未知的会员除外。',
      },
      details: {
        en: 'Who was born on 29 February has the birthday on 28 February in other years.',
        zh: '2 月 29 日出生的会员，平年以 2 月 28 日为生日。',
      },
      example: { en: 'on the birthday', zh: '生日当天' },
    },
    lower: () => trigger({ kind: 'birthday', daysBefore: 0 }),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/before-birthday',
    en: 'on the day {days} before the birthday',
    zh: '生日前 {days}',
    slots: { days: days() },
    documentation: {
      summary: {
        en: 'At the start of the day that many days before every birthday.',
        zh: '每年生日之前若干天的当天开始时。',
      },
      example: { en: 'on the day 7 days before the birthday', zh: '生日前 7 天' },
    },
    lower: (values) => trigger({ kind: 'birthday', daysBefore: values.days }),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/anniversary',
    en: 'on the joining anniversary',
    zh: '入会周年当天',
    slots: {},
    documentation: {
      summary: {
        en: 'Every year on the day on which the member joined, from the next year on.',
        zh: '自入会次年起，每年的入会日当天。',
      },
      example: { en: 'on the joining anniversary', zh: '入会周年当天' },
    },
    lower: () => trigger({ kind: 'anniversary' }),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/date',
    en: 'on {date}',
    zh: '于 {date} 当天',
    slots: { date: date() },
    documentation: {
      summary: { en: 'Once, at the start of this day.', zh: '仅一次，该日开始时。' },
      example: { en: 'on 2027-05-01', zh: '于 2027-05-01 当天' },
    },
    lower: (values) => trigger({ kind: 'date', day: values.date }),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/day-of-month',
    en: 'on day {day} of every month',
    zh: '每月 {day} 号',
    slots: { day: dayOfMonth() },
    documentation: {
      summary: {
        en: 'Every month at the start of this day; in shorter months on their last day.',
        zh: '每月该日开始时；当月没有该日时为最后一天。',
      },
      example: { en: 'on day 8 of every month', zh: '每月 8 号' },
    },
    lower: ({ day }) => trigger({ kind: 'day-of-month', day }),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/inactive',
    en: 'after {days} without a purchase',
    zh: '连续 {days} 未消费时',
    slots: { days: days() },
    documentation: {
      summary: {
        en: 'So many days after the day of the last purchase; once, until the member buys again.',
        zh: '最近一次消费之日起满若干天时；会员再次消费前只触发一次。',
      },
      example: { en: 'after 90 days without a purchase', zh: '连续 90 天未消费时' },
    },
    lower: (values) => trigger({ kind: 'inactive', days: values.days }),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/expiring',
    en: 'on the day {days} before points expire',
    zh: '积分到期前 {days}',
    slots: { days: days() },
    documentation: {
      summary: {
        en: 'So many days before points of the member end; once for all that end together.',
        zh: '会员积分到期之前若干天的当天；同时到期的积分只触发一次。',
      },
      example: { en: 'on the day 30 days before points expire', zh: '积分到期前 30 天' },
    },
    lower: (values) => trigger({ kind: 'expiring', days: values.days }),
  }),
];
