/** What the last event of an example did to the account. */
import { type AfterEvent, type ClausePart, EXAMPLE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { nameOf, plainName } from '../slots/name.js';
import { points } from '../slots/quantity.js';

const after = (expected: AfterEvent): ClausePart => ({ part: 'expect-after', after: expected });
const PERK = { en: 'a perk', zh: '权益' };
const OFFER = { en: 'an offer', zh: '兑换品' };

export const EXPECT_AFTER: readonly Phrase[] = [
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-balance',
    en: 'expect balance {points}',
    zh: '预期余额 {points}',
    slots: { points: points() },
    documentation: {
      summary: {
        en: 'The points that can be used after the last event.',
        zh: '最后一个事件之后可用的积分。',
      },
      example: { en: 'expect balance 1,300 points', zh: '预期余额 1,300 积分' },
    },
    lower: (values) => after({ kind: 'balance', points: BigInt(values.points) }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-pending',
    en: 'expect pending {points}',
    zh: '预期待生效 {points}',
    slots: { points: points() },
    documentation: {
      summary: { en: 'The points that cannot be used yet.', zh: '尚不可用的积分。' },
      example: { en: 'expect pending 100 points', zh: '预期待生效 100 积分' },
    },
    lower: (values) => after({ kind: 'pending', points: BigInt(values.points) }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-taken-back',
    en: 'expect taken back {points}',
    zh: '预期收回 {points}',
    slots: { points: points() },
    documentation: {
      summary: {
        en: 'How many points the refund takes from what its purchase had given.',
        zh: '退货从该笔消费所得积分中收回多少。',
      },
      example: { en: 'expect taken back 50 points', zh: '预期收回 50 积分' },
    },
    lower: (values) => after({ kind: 'taken-back', points: BigInt(values.points) }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-tier',
    en: 'expect tier {tier}',
    zh: '预期会员等级 {tier}',
    slots: { tier: nameOf('tier') },
    documentation: {
      summary: { en: 'The tier after the last event.', zh: '最后一个事件之后的会员等级。' },
      example: { en: 'expect tier gold', zh: '预期会员等级 gold' },
    },
    lower: ({ tier }) => after({ kind: 'tier', tier }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-message',
    en: 'expect message {message}',
    zh: '预期消息 {message}',
    slots: { message: plainName({ en: 'a message', zh: '消息' }) },
    documentation: {
      summary: { en: 'The last event sends this message.', zh: '最后一个事件发送该消息。' },
      example: { en: 'expect message welcome', zh: '预期消息 welcome' },
    },
    lower: ({ message }) => after({ kind: 'message', message }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-perk',
    en: 'expect perk {perk}',
    zh: '预期权益 {perk}',
    slots: { perk: plainName(PERK) },
    documentation: {
      summary: {
        en: 'The member has the perk after the last event.',
        zh: '最后一个事件之后会员享有该权益。',
      },
      example: { en: 'expect perk lounge', zh: '预期权益 lounge' },
    },
    lower: ({ perk }) => after({ kind: 'perk', perk, has: true }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-no-perk',
    en: 'expect no perk {perk}',
    zh: '预期没有权益 {perk}',
    slots: { perk: plainName(PERK) },
    documentation: {
      summary: { en: 'The member does not have the perk then.', zh: '届时会员不享有该权益。' },
      example: { en: 'expect no perk lounge', zh: '预期没有权益 lounge' },
    },
    lower: ({ perk }) => after({ kind: 'perk', perk, has: false }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-offer',
    en: 'expect offer {offer}',
    zh: '预期可兑换 {offer}',
    slots: { offer: plainName(OFFER) },
    documentation: {
      summary: {
        en: 'The member can have one of this offer after the last event: it is open, in stock, and there are points for it.',
        zh: '最后一个事件之后会员可以兑换该兑换品：已开放、有库存且积分足够。',
      },
      example: { en: 'expect offer notebook', zh: '预期可兑换 notebook' },
    },
    lower: ({ offer }) => after({ kind: 'offer', offer, has: true }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-no-offer',
    en: 'expect no offer {offer}',
    zh: '预期不可兑换 {offer}',
    slots: { offer: plainName(OFFER) },
    documentation: {
      summary: { en: 'The member cannot have this offer then.', zh: '届时会员不可兑换该兑换品。' },
      example: { en: 'expect no offer notebook', zh: '预期不可兑换 notebook' },
    },
    lower: ({ offer }) => after({ kind: 'offer', offer, has: false }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-refused',
    en: 'expect refused',
    zh: '预期被拒绝',
    slots: {},
    documentation: {
      summary: {
        en: 'The last event is refused, and nothing is booked for it.',
        zh: '最后一个事件被拒绝，不记任何账。',
      },
      example: { en: 'expect refused', zh: '预期被拒绝' },
    },
    lower: () => after({ kind: 'refused' }),
  }),
];
