/** A redeemed ticket is as good as a bought one. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { placeOf } from '../../place-of.js';
import { TRAVEL } from '../articles.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  worse: {
    code: 'JF1623',
    severity: 'error',
    title: { en: 'terms of redeemed tickets not promised', zh: '未承诺同等权益' },
    text: {
      en: 'offer `{offer}` does not say that it is used under the same terms as a bought one: {article}',
      zh: '兑换品“{offer}”没有写明与购买的同等使用条件：{article}',
    },
    page: {
      en: 'Tickets that were redeemed must be valid at the same hours as bought ones. Write `under the same terms as bought ones` in the offer.',
      zh: '积分兑换的门票需保障使用时段与正常购票一致，不得限制入园时段。请在兑换品中写明“与购买的同等使用条件”。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const SAME_TERMS: RedLine = {
  id: 'same-terms',
  profiles: ['cn-travel'],
  article: TRAVEL,
  messages: MESSAGES,
  check: ({ program }, add) => {
    for (const offer of program.life.offers) {
      if (!offer.sameTerms)
        add(report(MESSAGES.worse, placeOf(program, offer), { offer: offer.id, article: TRAVEL }));
    }
  },
};
