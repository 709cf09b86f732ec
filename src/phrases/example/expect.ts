/** What the purchase of an example must give. */
import { EXAMPLE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { plainName, plainNames } from '../slots/name.js';
import { choice } from '../slots/part.js';
import { money, points } from '../slots/quantity.js';

const RULE_LABEL = { en: 'a rule', zh: '规则名' };
const RULES_LABEL = { en: 'rules', zh: '规则名' };

export const EXPECT: readonly Phrase[] = [
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-points',
    en: 'expect {points} [from rule {rule}]',
    zh: '预期 {points} [来自规则 {rule}]',
    slots: { points: points(), rule: plainName(RULE_LABEL) },
    documentation: {
      summary: {
        en: 'The points of the purchase, or of one rule in it.',
        zh: '该笔消费（或其中一条规则）的积分。',
      },
      example: { en: 'expect 300 points', zh: '预期 300 积分' },
    },
    lower: (values) => ({ part: 'expect-points', points: BigInt(values.points), rule: values.rule ?? null }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-rules',
    en: 'expect rules {rules}',
    zh: '预期规则 {rules}',
    slots: { rules: plainNames(RULES_LABEL) },
    documentation: {
      summary: {
        en: 'Exactly these rules give something (`base` for base points).',
        zh: '恰好是这些规则产生了结果（`base` 表示基础积分）。',
      },
      example: { en: 'expect rules base, festival, gold', zh: '预期规则 base、festival、gold' },
    },
    lower: ({ rules }) => ({ part: 'expect-rules', rules, apply: true }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-no-rules',
    en: 'expect nothing from rule {rules}',
    zh: '预期没有规则 {rules}',
    slots: { rules: plainNames(RULES_LABEL) },
    documentation: {
      summary: { en: 'None of these rules gives anything.', zh: '这些规则都没有产生结果。' },
      example: { en: 'expect nothing from rule combo', zh: '预期没有规则 combo' },
    },
    lower: ({ rules }) => ({ part: 'expect-rules', rules, apply: false }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/expect-money',
    en: 'expect {what} {amount} [by rule {rule}]',
    zh: '预期 {what} {amount} [由规则 {rule}]',
    slots: {
      what: choice(
        'expected-money',
        { en: 'discount or payable', zh: '优惠或应付' },
        {
          discount: { en: 'discount', zh: '优惠' },
          payable: { en: 'payable', zh: '应付' },
        },
      ),
      amount: money(),
      rule: plainName(RULE_LABEL),
    },
    documentation: {
      summary: {
        en: 'The discount of the purchase (or of one rule), or what remains to be paid.',
        zh: '该笔消费（或一条规则）的优惠金额，或应付金额。',
      },
      example: { en: 'expect discount 20.00 CNY', zh: '预期优惠 20.00 元' },
    },
    lower: ({ what, amount, rule }) => ({
      part: 'expect-money',
      what,
      amountMinor: BigInt(amount),
      rule: rule ?? null,
    }),
  }),
];
