/** Effects that are neither points nor money: messages, perks, offers, tiers. */
import type { FavourEffect } from '../../ruleset/types.js';
import { type ClausePart, type LifeName, type NameAt, RULE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { nameOf, plainName } from '../slots/name.js';
import { days } from '../slots/quantity.js';

const favour = (effect: FavourEffect, of: LifeName['of'], name: NameAt): ClausePart => ({
  part: 'effect',
  effect,
  mention: { of, name },
});

const PERK = { en: 'a perk', zh: '权益' };
const OFFER = { en: 'an offer', zh: '兑换品' };

export const FAVOURS: readonly Phrase[] = [
  definePhrase(RULE_CLAUSE)({
    id: 'effect/send-message',
    en: 'send message {message}',
    zh: '发送消息 {message}',
    slots: { message: plainName({ en: 'a message', zh: '消息' }) },
    documentation: {
      summary: {
        en: 'Tells the member something: the text of a `message` block.',
        zh: '向会员发送一条消息：“消息”块中的文字。',
      },
      example: { en: 'send message welcome', zh: '发送消息 welcome' },
    },
    lower: ({ message }) => favour({ kind: 'send', message: message.text }, 'message', message),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'effect/give-perk',
    en: 'give perk {perk} for {days}',
    zh: '授予权益 {perk} {days}',
    slots: { perk: plainName(PERK), days: days() },
    documentation: {
      summary: {
        en: 'The member has the perk for so many days, today included.',
        zh: '会员获得该权益若干天，含当天。',
      },
      example: { en: 'give perk lounge for 30 days', zh: '授予权益 lounge 30 天' },
    },
    lower: (values) =>
      favour({ kind: 'grant', perk: values.perk.text, days: values.days }, 'perk', values.perk),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'effect/give-perk-for-good',
    en: 'give perk {perk} for good',
    zh: '授予权益 {perk} ， 永久有效',
    slots: { perk: plainName(PERK) },
    documentation: {
      summary: { en: 'The member has the perk from now on.', zh: '会员自此长期享有该权益。' },
      example: { en: 'give perk lounge for good', zh: '授予权益 lounge，永久有效' },
    },
    lower: ({ perk }) => favour({ kind: 'grant', perk: perk.text, days: null }, 'perk', perk),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'effect/open-offer',
    en: 'open offer {offer} for {days}',
    zh: '开放兑换 {offer} {days}',
    slots: { offer: plainName(OFFER), days: days() },
    documentation: {
      summary: {
        en: 'For so many days, today included, the member can have an offer that is not open to all, or not yet.',
        zh: '会员在若干天内（含当天）可兑换尚未对所有人开放的兑换品。',
      },
      example: { en: 'open offer notebook for 14 days', zh: '开放兑换 notebook 14 天' },
    },
    lower: (values) =>
      favour({ kind: 'open', offer: values.offer.text, days: values.days }, 'offer', values.offer),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'effect/open-offer-for-good',
    en: 'open offer {offer} for good',
    zh: '开放兑换 {offer} ， 永久有效',
    slots: { offer: plainName(OFFER) },
    documentation: {
      summary: {
        en: 'From now on the member can have an offer that is not open to all.',
        zh: '会员自此可一直兑换不对所有人开放的兑换品。',
      },
      example: { en: 'open offer notebook for good', zh: '开放兑换 notebook，永久有效' },
    },
    lower: ({ offer }) => favour({ kind: 'open', offer: offer.text, days: null }, 'offer', offer),
  }),
  definePhrase(RULE_CLAUSE)({
    id: 'effect/move-to-tier',
    en: 'move to tier {tier}',
    zh: '直升等级 {tier}',
    slots: { tier: nameOf('tier') },
    documentation: {
      summary: {
        en: 'Raises the member to the tier; who has it already or is above it stays.',
        zh: '会员直接升至该等级；已在该等级或以上的不变。',
      },
      example: { en: 'move to tier gold', zh: '直升等级 gold' },
    },
    lower: ({ tier }, { vocabulary }) => ({
      part: 'effect',
      effect: { kind: 'move', tier: vocabulary.tiers.steps.findIndex(({ id }) => id === tier) },
    }),
  }),
];
