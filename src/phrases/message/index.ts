import type { Language, Localized } from '../../text/localized.js';
import { CONDITION, MESSAGE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { text } from '../slots/name.js';
import { expression } from '../slots/part.js';

const SLOTS: Localized = {
  en: 'Slots are filled in when it is sent: `{member}`, `{balance}`, `{points}` (what the event gave; of a redemption or donation, what it took), `{expiring}` and `{expires}` (points that end, and when), `{offer}`, `{tier}`, `{grams}` (carbon saved), `{month}`.',
  zh: '发送时填入的内容：`{member}` 会员、`{balance}` 余额、`{points}` 本次获得的积分（兑换和捐赠时为本次用去的积分）、`{expiring}` 与 `{expires}` 到期积分及日期、`{offer}` 兑换品、`{tier}` 等级、`{grams}` 减碳克数、`{month}` 月份。',
};

function words(language: Language, id: string, pattern: Localized, example: Localized): Phrase {
  return definePhrase(MESSAGE_CLAUSE)({
    id: `message/${id}`,
    en: `${pattern.en} {text}`,
    zh: `${pattern.zh} {text}`,
    slots: { text: text({ en: 'a text', zh: '文字' }) },
    documentation: {
      summary: { en: `What it says ${pattern.en}.`, zh: `${pattern.zh}内容。` },
      details: SLOTS,
      example,
    },
    lower: (values) => ({ part: 'words', language, text: values.text }),
  });
}

export const MESSAGE_PHRASES: readonly Phrase[] = [
  words(
    'en',
    'english',
    { en: 'in English', zh: '英文' },
    {
      en: 'in English "{expiring} points end on {expires}."',
      zh: '英文「{expiring} points end on {expires}.」',
    },
  ),
  words(
    'zh',
    'chinese',
    { en: 'in Chinese', zh: '中文' },
    {
      en: 'in Chinese "您有 {expiring} 积分将于 {expires} 到期。"',
      zh: '中文「您有 {expiring} 积分将于 {expires} 到期。」',
    },
  ),
  definePhrase(MESSAGE_CLAUSE)({
    id: 'message/on-statement',
    en: 'on statements when {conditions}',
    zh: '对账单写入条件为 {conditions}',
    slots: { conditions: expression(CONDITION, { en: 'conditions', zh: '条件' }) },
    documentation: {
      summary: {
        en: 'It stands on the monthly statement of every member for whom this holds at the end of the month.',
        zh: '月末满足条件的会员，其当月对账单写入此消息。',
      },
      details: {
        en: 'The conditions are about the member; there is no purchase then.',
        zh: '条件只能针对会员，此时没有消费。',
      },
      example: {
        en: 'on statements when member balance is at least 500 points',
        zh: '对账单写入条件为余额不低于 500 积分',
      },
    },
    lower: ({ conditions }) => ({ part: 'on-statement', condition: conditions }),
  }),
  definePhrase(MESSAGE_CLAUSE)({
    id: 'message/on-every-statement',
    en: 'on every statement',
    zh: '每期对账单均写入',
    slots: {},
    documentation: {
      summary: { en: 'It stands on every monthly statement.', zh: '每月的对账单都写入此消息。' },
      example: { en: 'on every statement', zh: '每期对账单均写入' },
    },
    lower: () => ({ part: 'on-statement', condition: { all: [] } }),
  }),
];
