import { MONEY_VALUE } from '../slots/value-type.js';
import { window } from '../windows/windows.js';
import { defineFactPhrases } from './fact-phrases.js';

/** The one condition that adds this purchase to what came before: for targets that a purchase reaches. */
export const MEMBER_SPEND_WITH_THIS = defineFactPhrases({
  id: 'member-spend-with-this',
  about: 'purchase',
  en: 'member spend {window} with this purchase',
  zh: '会员 {window} 连同本次消费额',
  slots: { window: window() },
  value: MONEY_VALUE,
  fact: (values) => ({ fact: 'member.spendWithThis', params: { window: values.window } }),
  documentation: {
    summary: {
      en: 'Compares the payable amounts of earlier purchases with this one added: "200 points for who reaches 1,000 CNY this month".',
      zh: '比较此前消费与本次消费的应付金额合计：“本月累计消费满 1,000 元送 200 积分”。',
    },
    details: {
      en: 'It goes on holding for later purchases of the same span: write `limit 1 time per member per month` where the target is rewarded once. A discount rule sees what earlier lanes left of this purchase.',
      zh: '达到后，同一时间范围内的后续消费也满足条件：若只奖励一次，请写“限每会员每月 1 次”。优惠规则看到的本次金额是之前通道留下的金额。',
    },
    example: {
      en: 'member spend this month with this purchase is at least 1,000 CNY',
      zh: '会员本月连同本次消费额不低于 1,000 元',
    },
  },
  columnExample: { en: 'member spend this month with this purchase', zh: '会员本月连同本次消费额' },
});
