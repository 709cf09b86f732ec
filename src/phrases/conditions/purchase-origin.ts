/** Where and with whom a purchase was made. */
import type { FactId } from '../../ruleset/facts.js';
import type { Localized } from '../../text/localized.js';
import type { Phrase } from '../phrase.js';
import type { FamilyId } from '../slots/name.js';
import { idValue } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

function origin(
  field: Extract<FamilyId, 'channel' | 'store' | 'partner' | 'scene' | 'currency'>,
  zh: string,
  summary: Localized,
  sample: string,
): readonly Phrase[] {
  const fact: FactId = `purchase.${field}`;
  return defineFactPhrases({
    id: `purchase-${field}`,
    about: 'purchase',
    en: field,
    zh,
    slots: {},
    value: idValue(field),
    fact: plainFact(fact),
    documentation: {
      summary,
      example: { en: `${field} is ${sample}`, zh: `${zh}为 ${sample.replace(', ', '、')}` },
    },
  });
}

export const PURCHASE_ORIGIN: readonly Phrase[] = [
  ...origin(
    'channel',
    '渠道',
    { en: 'The purchase was made through one of these channels.', zh: '消费通过其中一个渠道完成。' },
    'app, shop',
  ),
  ...origin(
    'store',
    '门店',
    { en: 'The purchase was made in one of these stores.', zh: '消费在其中一家门店完成。' },
    's001',
  ),
  ...origin(
    'partner',
    '合作方',
    { en: 'The purchase was made with one of these partners.', zh: '消费在其中一个合作方完成。' },
    'grid',
  ),
  ...origin(
    'scene',
    '场景',
    {
      en: 'The partner of the purchase belongs to one of these scenes.',
      zh: '消费的合作方属于其中一个场景。',
    },
    'utilities, fuel',
  ),
  ...origin(
    'currency',
    '币种',
    {
      en: 'The purchase was made in one of these currencies; amounts are never converted.',
      zh: '消费使用其中一个币种；金额从不换算。',
    },
    'USD',
  ),
];
