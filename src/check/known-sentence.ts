/** The condition that a value is known, as one writes it in a rule. */
import type { FactId } from '../ruleset/facts.js';
import type { Test } from '../ruleset/types.js';
import type { Localized } from '../text/localized.js';

const BIRTHDAY: Localized = { en: 'member birthday is known', zh: '会员生日已知' };
const JOINED: Localized = { en: 'member joining date is known', zh: '入会日期已知' };

const SENTENCES: Readonly<Partial<Record<FactId, Localized>>> = {
  'member.tier': { en: 'member tier is known', zh: '会员等级已知' },
  'member.creditBand': { en: 'member credit band is known', zh: '信用等级已知' },
  'member.creditScore': { en: 'member credit score is known', zh: '信用分已知' },
  'member.age': BIRTHDAY,
  'member.birthdayToday': BIRTHDAY,
  'member.birthdayThisMonth': BIRTHDAY,
  'member.daysFromBirthday': BIRTHDAY,
  'member.joinedDay': JOINED,
  'member.daysSinceJoined': JOINED,
  'member.attribute': { en: 'member attribute {name} is known', zh: '会员属性 {name} 已知' },
  'activity.quantity': { en: 'counted amount is known', zh: '活动计数已知' },
  'purchase.carbon': { en: 'carbon saved is known', zh: '减碳量已知' },
  'purchase.attribute': { en: 'purchase attribute {name} is known', zh: '订单属性 {name} 已知' },
};

/** `null` for facts that need more words (a window, a selection of items). */
export function knownSentence({ fact, params }: Pick<Test, 'fact' | 'params'>): Localized | null {
  const sentence = SENTENCES[fact];
  if (sentence === undefined) return null;
  const name = params?.name ?? '';
  return { en: sentence.en.replace('{name}', () => name), zh: sentence.zh.replace('{name}', () => name) };
}
