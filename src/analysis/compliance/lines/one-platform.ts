/** Points belong to one platform: a partner may be where they are redeemed, never where they pay. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { placeOf } from '../../place-of.js';
import { NETWORK_POINTS } from '../articles.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  acrossPlatforms: {
    code: 'JF1621',
    severity: 'error',
    title: { en: 'points as money of another platform', zh: '积分跨平台通用' },
    text: {
      en: 'offer `{offer}` lets points pay at the partner `{partner}`; points may not be usable across platforms: {article}',
      zh: '兑换品“{offer}”允许在合作方“{partner}”用积分付款；不得跨平台发行通兑通用的“超级积分”：{article}',
    },
    page: {
      en: 'Points may be redeemed once and for all for what a partner offers (a ticket, a drink): that goes one way. Points that pay part of any purchase at a partner are a common currency of both. Give the offer a price in points instead.',
      zh: '积分可以一次性兑换合作方的商品或服务（电影票、饮品），这是单向的；而能在合作方抵扣任意消费的积分就成了双方通用的货币。请改为以积分标价的兑换品。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const ONE_PLATFORM: RedLine = {
  id: 'one-platform',
  profiles: ['cn-retail', 'cn-bank-card', 'cn-travel'],
  article: NETWORK_POINTS,
  messages: MESSAGES,
  check: ({ program }, add) => {
    for (const offer of program.life.offers) {
      if (offer.partner === null || offer.pays === null) continue;
      const args = { offer: offer.id, partner: offer.partner, article: NETWORK_POINTS };
      add(report(MESSAGES.acrossPlatforms, placeOf(program, offer), args));
    }
  },
};
