/** Miles say how they are earned, how long they last, and how far they can be redeemed. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { placeOf } from '../../place-of.js';
import { TRAVEL } from '../articles.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  noRate: {
    code: 'JF1624',
    severity: 'error',
    title: { en: 'no accrual rate', zh: '没有累积比例' },
    text: {
      en: 'the program has no base rate; miles must state their accrual rate: {article}',
      zh: '项目没有基础比例；里程积分需明确累积比例：{article}',
    },
    page: {
      en: 'Write at least one rate in `earn base`. That points have a validity is checked as JF1615.',
      zh: '请在“基础积分”块中至少写一个比例。有效期由 JF1615 检查。',
    },
  },
  noLimit: {
    code: 'JF1625',
    severity: 'error',
    title: { en: 'no redemption limits', zh: '没有兑换限制' },
    text: {
      en: 'offer `{offer}` states neither stock nor a limit per member; miles must state the limits of redemption: {article}',
      zh: '兑换品“{offer}”没有写库存，也没有写每会员限额；里程积分需明确兑换限制：{article}',
    },
    page: {
      en: 'Write `stock …` or `limit … times per member per …`, so that members know before they save up.',
      zh: '请写“库存……”或“限每会员……次”，让会员在攒积分之前就知道。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const MILES_TERMS: RedLine = {
  id: 'miles-terms',
  profiles: ['cn-travel'],
  article: TRAVEL,
  messages: MESSAGES,
  check: ({ program }, add) => {
    if (program.base.rates.length === 0)
      add(report(MESSAGES.noRate, placeOf(program, program.base), { article: TRAVEL }));
    for (const offer of program.life.offers) {
      if (offer.stock.length > 0 || offer.limits.length > 0) continue;
      add(report(MESSAGES.noLimit, placeOf(program, offer), { offer: offer.id, article: TRAVEL }));
    }
  },
};
