/** What the member did before this purchase, over a span of time. */
import type { FactId } from '../../ruleset/facts.js';
import type { Localized } from '../../text/localized.js';
import type { Phrase } from '../phrase.js';
import {
  CARBON_VALUE,
  COUNT_VALUE,
  MONEY_VALUE,
  POINTS_VALUE,
  PRICE_VALUE,
  type ValueType,
} from '../slots/value-type.js';
import { window } from '../windows/windows.js';
import { defineFactPhrases } from './fact-phrases.js';

interface Counter {
  readonly id: string;
  readonly fact: FactId;
  readonly words: Localized;
  readonly value: ValueType;
  readonly summary: Localized;
  /** The comparison of the example. */
  readonly sample: Localized;
}

const DETAILS: Localized = {
  en: 'The purchase itself is never counted.',
  zh: '本次消费本身从不计入。',
};

function counter({ id, fact, words, value, summary, sample }: Counter): readonly Phrase[] {
  return defineFactPhrases({
    id: `member-${id}`,
    about: 'member',
    en: `${words.en} {window}`,
    zh: `会员 {window} ${words.zh}`,
    slots: { window: window() },
    value,
    fact: (values) => ({ fact, params: { window: values.window } }),
    audience: { en: `${words.en} {window} {test}`, zh: `{window} ${words.zh} {test}` },
    documentation: {
      summary,
      details: DETAILS,
      example: {
        en: `member ${words.en} this month is ${sample.en}`,
        zh: `会员本月${words.zh}${sample.zh}`,
      },
    },
    audienceExample: { en: `${words.en} this month ${sample.en}`, zh: `本月${words.zh}${sample.zh}` },
  });
}

export const MEMBER_COUNTERS: readonly Phrase[] = [
  ...counter({
    id: 'points-earned',
    fact: 'member.points',
    words: { en: 'points earned', zh: '获得积分' },
    value: POINTS_VALUE,
    summary: { en: 'Compares the points that earlier purchases gave.', zh: '比较此前消费获得的积分。' },
    sample: { en: 'less than 500 points', zh: '低于 500 积分' },
  }),
  ...counter({
    id: 'spend',
    fact: 'member.spend',
    words: { en: 'spend', zh: '消费额' },
    value: MONEY_VALUE,
    summary: {
      en: 'Compares the payable amounts of earlier purchases, added up.',
      zh: '比较此前消费的应付金额合计。',
    },
    sample: { en: 'at least 1,000 CNY', zh: '不低于 1,000 元' },
  }),
  ...counter({
    id: 'purchase-count',
    fact: 'member.purchases',
    words: { en: 'purchase count', zh: '消费次数' },
    value: COUNT_VALUE,
    summary: { en: 'Compares the number of earlier purchases.', zh: '比较此前消费的次数。' },
    sample: { en: 'at least 3', zh: '不低于 3' },
  }),
  ...counter({
    id: 'average-purchase',
    fact: 'member.averagePurchase',
    words: { en: 'average purchase', zh: '平均消费额' },
    value: PRICE_VALUE,
    summary: {
      en: 'Compares the average payable amount of earlier purchases; unknown when there was none.',
      zh: '比较此前消费的平均应付金额；没有消费时为未知。',
    },
    sample: { en: 'at least 200 CNY', zh: '不低于 200 元' },
  }),
  ...counter({
    id: 'carbon',
    fact: 'member.carbon',
    words: { en: 'carbon saved', zh: '减碳量' },
    value: CARBON_VALUE,
    summary: {
      en: 'Compares the grams of carbon that earlier purchases and activities saved, added up.',
      zh: '比较此前消费和活动累计减少的碳排放克数。',
    },
    sample: { en: 'at least 1,000 gCO2e', zh: '不低于 1,000 克碳' },
  }),
];
