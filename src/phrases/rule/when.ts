/** The conditions of a rule. */
import { CONDITION, EARN_CLAUSE, RULE_CLAUSE, TABLE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { expression } from '../slots/part.js';

export const WHEN = definePhrase([RULE_CLAUSE, TABLE_CLAUSE, EARN_CLAUSE])({
  id: 'rule/when',
  en: 'when {conditions}',
  zh: '当 {conditions}',
  slots: { conditions: expression(CONDITION, { en: 'conditions', zh: '条件' }) },
  documentation: {
    summary: {
      en: 'The rule applies only when these conditions hold. Several such clauses: all of them.',
      zh: '只有满足这些条件时规则才适用。写多条时须全部满足。',
    },
    details: {
      en: '`not` binds stronger than `and`, `and` stronger than `or`; parentheses are allowed. Conditions see the member as before the purchase.',
      zh: '“非”优先于“且”，“且”优先于“或”；可以使用括号。条件看到的是消费之前的会员状态。',
    },
    example: {
      en: 'when purchase includes category snack and paid amount is at least 30 CNY',
      zh: '当订单包含 snack 品类且实付金额不低于 30 元',
    },
  },
  lower: ({ conditions }) => ({ part: 'when', condition: conditions }),
});
