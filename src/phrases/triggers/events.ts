/** Events other than purchases that set a rule off. */
import type { EventTrigger } from '../../ruleset/types.js';
import { type ClausePart, type LifeName, type NameAt, RULE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { nameOf, plainName } from '../slots/name.js';
import { points } from '../slots/quantity.js';

const trigger = (on: EventTrigger, mention: LifeName | null = null): ClausePart => ({
  part: 'trigger',
  trigger: on,
  mention,
});

const mentionOf = (of: LifeName['of'], name: NameAt | null): LifeName | null =>
  name === null ? null : { of, name };

export const EVENT_TRIGGERS: readonly Phrase[] = [
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/signup',
    en: 'on sign-up',
    zh: '入会时',
    slots: {},
    documentation: {
      summary: { en: 'When somebody becomes a member.', zh: '顾客成为会员时。' },
      example: { en: 'on sign-up', zh: '入会时' },
    },
    lower: () => trigger({ kind: 'signup' }),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/activity',
    en: 'on activity {activity}',
    zh: '完成 {activity} 时',
    slots: { activity: nameOf('activity') },
    documentation: {
      summary: {
        en: 'When the member has done something that is no purchase: one of the activities of jifen.yaml.',
        zh: '会员完成一项非消费行为时：jifen.yaml 中声明的活动行为。',
      },
      example: { en: 'on activity survey', zh: '完成 survey 时' },
    },
    lower: ({ activity }) => trigger({ kind: 'activity', activity }),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/redemption',
    en: 'on redemption [of offer {offer}]',
    zh: '兑换 [{offer}] 时',
    slots: { offer: plainName({ en: 'an offer', zh: '兑换品' }) },
    documentation: {
      summary: {
        en: 'When the member has redeemed points: for this offer, or for any.',
        zh: '会员用积分兑换后：该兑换品，不写则为任意兑换品。',
      },
      example: { en: 'on redemption of offer notebook', zh: '兑换 notebook 时' },
    },
    lower: ({ offer }) =>
      trigger({ kind: 'redemption', offer: offer?.text ?? null }, mentionOf('offer', offer)),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/donation',
    en: 'on donation [to cause {cause}]',
    zh: '捐赠 [给 {cause}] 时',
    slots: { cause: plainName({ en: 'a cause', zh: '公益项目' }) },
    documentation: {
      summary: {
        en: 'When the member has donated points: to this cause, or to any.',
        zh: '会员捐赠积分后：捐给该公益项目，不写则为任意公益项目。',
      },
      example: { en: 'on donation to cause school', zh: '捐赠给 school 时' },
    },
    lower: ({ cause }) =>
      trigger({ kind: 'donation', cause: cause?.text ?? null }, mentionOf('cause', cause)),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/tier',
    en: 'on reaching tier {tier}',
    zh: '达到等级 {tier} 时',
    slots: { tier: nameOf('tier') },
    documentation: {
      summary: {
        en: 'When the member rises to this tier, or past it, from below.',
        zh: '会员由较低等级升至（或越过）该等级时。',
      },
      example: { en: 'on reaching tier gold', zh: '达到等级 gold 时' },
    },
    lower: ({ tier }, { vocabulary }) =>
      trigger({ kind: 'tier', rank: vocabulary.tiers.steps.findIndex(({ id }) => id === tier) }),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/any-tier',
    en: 'on reaching a higher tier',
    zh: '升级时',
    slots: {},
    documentation: {
      summary: { en: 'When the member rises to a higher tier, whichever.', zh: '会员升到任一更高等级时。' },
      example: { en: 'on reaching a higher tier', zh: '升级时' },
    },
    lower: () => trigger({ kind: 'tier', rank: null }),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'trigger/balance',
    en: 'on balance reaching {points}',
    zh: '余额达到 {points} 时',
    slots: { points: aboveZero(points()) },
    documentation: {
      summary: {
        en: 'When the balance comes to so many points or more, from less.',
        zh: '积分余额由不足升至该数或以上时。',
      },
      example: { en: 'on balance reaching 50,000 points', zh: '余额达到 50,000 积分时' },
    },
    lower: (values) => trigger({ kind: 'balance', points: values.points }),
  }),
];
