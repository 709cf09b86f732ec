/** Members are told how long points can be used. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import type { LintInput } from '../../lint.js';
import { NETWORK_POINTS } from '../articles.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  missing: {
    code: 'JF1615',
    severity: 'error',
    title: { en: 'no validity of points', zh: '没有积分有效期' },
    text: {
      en: 'nothing says how long points can be used: an `expiry` block for all points is missing; members must be able to see the validity ({article})',
      zh: '没有说明积分可以使用多久：缺少适用于全部积分的有效期块；会员须能清晰查看有效期（{article}）',
    },
    page: {
      en: 'Also points that never end say so: `points never expire`. Blocks for the points of some campaigns or rules do not count, as others remain.',
      zh: '永久有效的积分也要写明：“积分永久有效”。只适用于部分活动或规则的有效期块不算，因为其他积分仍没有说明。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const VALIDITY: RedLine = {
  id: 'validity',
  profiles: ['cn-retail', 'cn-bank-card', 'cn-travel'],
  article: NETWORK_POINTS,
  messages: MESSAGES,
  check: (input, add) => {
    if (!saysValidity(input)) add(report(MESSAGES.missing, null, { article: NETWORK_POINTS }));
  },
};

function saysValidity({ program: { life } }: LintInput): boolean {
  return life.expiry.some(({ campaigns, rules }) => campaigns === null && rules === null);
}
