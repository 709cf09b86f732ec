/** Points of bank cards come from spending with the card, and from nothing else. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { placeOf } from '../../place-of.js';
import { BANK_CARDS } from '../articles.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  notSpend: {
    code: 'JF1620',
    severity: 'error',
    title: { en: 'card points without spending', zh: '卡积分未与消费挂钩' },
    text: {
      en: 'rule `{rule}` gives card points for an activity; they must come directly from spending: {article}',
      zh: '规则“{rule}”因行为发放卡积分；卡积分获取需与消费直接挂钩：{article}',
    },
    page: {
      en: 'In a program of bank cards only purchases earn. Gifts for signing up have a ceiling of their own, see JF1618; other triggers without a purchase are refused as JF1617.',
      zh: '银行卡项目中只有消费可以获得积分。注册赠送另有上限，见 JF1618；其他没有消费的触发方式见 JF1617。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const SPEND_ONLY: RedLine = {
  id: 'spend-only',
  profiles: ['cn-bank-card'],
  article: BANK_CARDS,
  messages: MESSAGES,
  check: ({ program }, add) => {
    for (const rule of program.rules) {
      if (rule.trigger?.kind !== 'activity' || rule.effect.kind !== 'give') continue;
      add(report(MESSAGES.notSpend, placeOf(program, rule), { rule: rule.id, article: BANK_CARDS }));
    }
  },
};
