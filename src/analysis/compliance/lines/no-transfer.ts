/** Points stay with the member who earned them. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { placeOf } from '../../place-of.js';
import { NETWORK_POINTS } from '../articles.js';
import { findForbiddenNames } from '../forbidden-names.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  transfer: {
    code: 'JF1611',
    severity: 'error',
    title: { en: 'points handed to another member', zh: '积分转让' },
    text: {
      en: '`{name}` hands points to somebody else, as its name says ({word}); members may not transfer or trade points: {article}',
      zh: '“{name}”从名称看是转让积分（{word}）；积分不得跨用户交易转让：{article}',
    },
    page: {
      en: 'Points that change hands become a means of payment. Donating to a cause is no transfer to a member.\n\nFound are offers and perks whose id or title says so. The language has no sentence that moves points between members, and every entry of the ledger belongs to one.',
      zh: '可以转手的积分会变成支付工具。向公益项目捐赠不属于会员间转让。\n\n根据兑换品和权益的 id 或名称查找。语言本身没有在会员之间转移积分的句子，账本的每条分录只属于一位会员。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const TRANSFER_WORDS: readonly string[] = [
  'transfer points',
  'points transfer',
  'give points to a friend',
  'sell points',
  '积分转让',
  '转赠积分',
  '积分转赠',
  '积分交易',
];

export const NO_TRANSFER: RedLine = {
  id: 'no-transfer',
  profiles: ['cn-retail', 'cn-bank-card', 'cn-travel'],
  article: NETWORK_POINTS,
  messages: MESSAGES,
  check: (input, add) => {
    for (const { part, word } of findForbiddenNames(input, TRANSFER_WORDS)) {
      const args = { name: part.id, word, article: NETWORK_POINTS };
      add(report(MESSAGES.transfer, placeOf(input.program, part), args));
    }
  },
};
