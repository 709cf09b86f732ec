/** Points come from consumption: what was paid with points earns none, and points do not breed points. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { placeOf } from '../../place-of.js';
import { NETWORK_POINTS } from '../articles.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  pointsPaid: {
    code: 'JF1616',
    severity: 'error',
    title: { en: 'points for what was paid with points', zh: '积分支付部分又得积分' },
    text: {
      en: 'the part paid with points earns points; no points may circulate without consumption: {article}',
      zh: '用积分支付的部分又获得积分；积分不得虚发、空转：{article}',
    },
    page: {
      en: 'Write `the part paid with points does not earn`, and let no base rate count a payment method of the kind `points`.',
      zh: '请写“积分支付的部分不计积分”，基础比例也不要计入 `points` 类的支付方式。',
    },
  },
  noDeed: {
    code: 'JF1617',
    severity: 'error',
    title: { en: 'points without consumption', zh: '没有消费的积分' },
    text: {
      en: 'rule `{rule}` gives points {trigger}: without a purchase or a named activity; points must come from real consumption ({article})',
      zh: '规则“{rule}”{trigger}发放积分，既没有订单也没有指定行为；积分必须基于实际消费场景发行（{article}）',
    },
    page: {
      en: 'Points may be given for a purchase, for an activity that jifen.yaml names, for signing up (see JF1618) and for reaching a tier, which follows from purchases. Time alone, a balance, a redemption or a donation is no consumption. Let the rule send a message, open an offer, or give the points on the next purchase.',
      zh: '积分可因订单、jifen.yaml 中声明的行为、注册（见 JF1618）以及由消费带来的等级达成而发放。仅仅时间到来、余额达到、兑换或捐赠都不是消费。可以改为发送消息、开放兑换品，或在下一次消费时发放。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

/** Triggers that are neither a purchase, nor an activity, nor follow from purchases; in words. */
const WITHOUT_DEED: Partial<Readonly<Record<string, { readonly en: string; readonly zh: string }>>> = {
  birthday: { en: 'on birthdays', zh: '在生日' },
  anniversary: { en: 'on joining anniversaries', zh: '在入会周年' },
  date: { en: 'on a date', zh: '在固定日期' },
  'day-of-month': { en: 'on a day of the month', zh: '在每月固定日' },
  inactive: { en: 'to who has not purchased', zh: '向久未消费者' },
  expiring: { en: 'because points end', zh: '因积分将到期' },
  balance: { en: 'for a balance', zh: '因余额达到' },
  redemption: { en: 'for a redemption', zh: '因兑换' },
  donation: { en: 'for a donation', zh: '因捐赠' },
};

export const NO_EMPTY_TURNS: RedLine = {
  id: 'no-empty-turns',
  profiles: ['cn-retail', 'cn-bank-card', 'cn-travel'],
  article: NETWORK_POINTS,
  messages: MESSAGES,
  check: ({ program }, add) => {
    const { choices, base, rules, vocabulary } = program;
    const args = { article: NETWORK_POINTS };
    if (choices.pointsPaidEarns) add(report(MESSAGES.pointsPaid, placeOf(program, choices), args));
    for (const rate of base.rates) {
      const kinds = (rate.paidWith ?? []).map((id) => vocabulary.paymentMethods.members.get(id)?.kind);
      if (kinds.includes('points')) add(report(MESSAGES.pointsPaid, placeOf(program, rate), args));
    }
    for (const rule of rules) {
      const trigger = rule.trigger === undefined ? undefined : WITHOUT_DEED[rule.trigger.kind];
      if (trigger === undefined || rule.effect.kind !== 'give') continue;
      add(report(MESSAGES.noDeed, placeOf(program, rule), { ...args, rule: rule.id, trigger }));
    }
  },
};
