/** What sets a rule off, in words. */
import type { Trigger } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { countWords } from './amounts.js';
import { fill } from './fill.js';
import { activityName, type Lexicon, lifeName, points, rankName } from './lexicon.js';
import { dayText } from './moments.js';

/** `on sign-up`, `7 days before the birthday`. */
export function triggerWords(lexicon: Lexicon, trigger: Trigger): Localized {
  switch (trigger.kind) {
    case 'signup':
      return { en: 'on sign-up', zh: '入会时' };
    case 'activity':
      return fill(ON_ACTIVITY, { activity: activityName(lexicon, trigger.activity) });
    case 'redemption':
      if (trigger.offer === null) return { en: 'on redemption', zh: '兑换时' };
      return fill(ON_REDEMPTION, { offer: lifeName(lexicon, 'offers', trigger.offer) });
    case 'donation':
      if (trigger.cause === null) return { en: 'on donation', zh: '捐赠时' };
      return fill(ON_DONATION, { cause: lifeName(lexicon, 'causes', trigger.cause) });
    case 'tier':
      if (trigger.rank === null) return { en: 'on reaching a higher tier', zh: '升级时' };
      return fill(ON_TIER, { tier: rankName(lexicon, 'tiers', trigger.rank) });
    case 'balance':
      return fill(ON_BALANCE, { points: points(lexicon, BigInt(trigger.points)) });
    case 'birthday':
      if (trigger.daysBefore === 0) return { en: 'on the birthday', zh: '生日当天' };
      return fill(BEFORE_BIRTHDAY, { days: daysWords(trigger.daysBefore) });
    case 'anniversary':
      return { en: 'on the joining anniversary', zh: '入会周年当天' };
    case 'date':
      return fill({ en: 'on {date}', zh: '{date} 当天' }, { date: dayText(trigger.day) });
    case 'day-of-month':
      return fill({ en: 'on day {day} of every month', zh: '每月 {day} 号' }, { day: `${trigger.day}` });
    case 'inactive':
      return fill(INACTIVE, { days: daysWords(trigger.days) });
    case 'expiring':
      return fill(EXPIRING, { days: daysWords(trigger.days) });
  }
}

const ON_ACTIVITY: Localized = { en: 'on activity {activity}', zh: '完成 {activity} 时' };
const ON_REDEMPTION: Localized = { en: 'on redemption of {offer}', zh: '兑换 {offer} 时' };
const ON_DONATION: Localized = { en: 'on donation to {cause}', zh: '捐赠给 {cause} 时' };
const ON_TIER: Localized = { en: 'on reaching tier {tier}', zh: '达到等级 {tier} 时' };
const ON_BALANCE: Localized = { en: 'on balance reaching {points}', zh: '余额达到 {points} 时' };
const BEFORE_BIRTHDAY: Localized = { en: '{days} before the birthday', zh: '生日前 {days}' };
const INACTIVE: Localized = { en: 'after {days} without a purchase', zh: '连续 {days} 未消费时' };
const EXPIRING: Localized = { en: '{days} before points expire', zh: '积分到期前 {days}' };

function daysWords(days: number): Localized {
  return countWords(BigInt(days), { en: 'day', zh: '天' }, { en: 'days', zh: '天' });
}
