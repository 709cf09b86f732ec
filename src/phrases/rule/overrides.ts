/** Rules that give way to this one. */
import { RULE_CLAUSE, TABLE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { plainNames } from '../slots/name.js';

const PLACES = [RULE_CLAUSE, TABLE_CLAUSE] as const;

/** The name that stands for base points wherever a rule is named. */
const BASE = 'base';

export const OVERRIDES: readonly Phrase[] = [
  definePhrase(PLACES)({
    id: 'rule/overrides',
    en: 'overrides rule {rules}',
    zh: '取代规则 {rules}',
    slots: { rules: plainNames({ en: 'rules', zh: '规则名' }) },
    documentation: {
      summary: {
        en: 'Where this rule applies, those rules give nothing.',
        zh: '本规则适用时，所列规则不产生任何结果。',
      },
      details: {
        en: 'A rule that is overridden itself overrides nobody. A rule can name others of its kind only: points rules override points rules, discounts those of their own or a later lane.',
        zh: '自身被取代的规则不再取代别的规则。只能取代同类规则：积分规则取代积分规则，优惠取代同一通道或之后通道的优惠。',
      },
      example: { en: 'overrides rule weekday, silver', zh: '取代规则 weekday、silver' },
    },
    lower: ({ rules }) => ({ part: 'overrides', rules }),
  }),
  definePhrase(PLACES)({
    id: 'rule/overrides-base',
    en: 'overrides base',
    zh: '取代基础积分',
    slots: {},
    documentation: {
      summary: {
        en: 'Where this rule applies, the purchase earns no base points.',
        zh: '本规则适用时，该笔消费不计基础积分。',
      },
      example: { en: 'overrides base', zh: '取代基础积分' },
    },
    lower: (_values, _context, node) => ({ part: 'overrides', rules: [{ text: BASE, span: node.span }] }),
  }),
];
