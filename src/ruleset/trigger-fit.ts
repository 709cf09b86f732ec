/** Which facts, effects and groups have a meaning for what sets a rule off. */
import type { Localized } from '../text/localized.js';
import { canonicalJson } from './canonical-json.js';
import type { Effect, GivePer } from './effect.js';
import type { FactId } from './facts.js';
import type { Trigger } from './trigger.js';

/** What sets rules off, in a few words; `purchase` stands for a rule without a trigger. */
export const TRIGGER_NAMES: Readonly<Record<Trigger['kind'] | 'purchase', Localized>> = {
  purchase: { en: 'a purchase', zh: '消费' },
  signup: { en: 'a sign-up', zh: '入会' },
  activity: { en: 'an activity', zh: '活动行为' },
  redemption: { en: 'a redemption', zh: '兑换' },
  donation: { en: 'a donation', zh: '捐赠' },
  tier: { en: 'a tier that is reached', zh: '升级' },
  balance: { en: 'a balance that is reached', zh: '余额达标' },
  birthday: { en: 'a birthday', zh: '生日' },
  anniversary: { en: 'a joining anniversary', zh: '入会周年' },
  date: { en: 'a date', zh: '日期' },
  'day-of-month': { en: 'a day of the month', zh: '每月的某一天' },
  inactive: { en: 'time without a purchase', zh: '连续未消费' },
  expiring: { en: 'points about to expire', zh: '积分即将到期' },
};

/** Facts about a purchase that other events know as well. */
const ALSO_KNOWN: Readonly<Partial<Record<FactId, readonly Trigger['kind'][]>>> = {
  'purchase.carbon': ['activity'],
  'purchase.channel': ['signup'],
};
/** Facts about the member that count the purchase at hand. */
const COUNT_THIS_PURCHASE: readonly FactId[] = [
  'member.purchaseNumber',
  'member.purchaseInRun',
  'member.spendWithThis',
];

/** Whether a rule that is set off so can read the fact; `undefined`: by a purchase. */
export function factFitsTrigger(fact: FactId, trigger: Trigger | undefined): boolean {
  if (fact === 'activity.quantity') return trigger?.kind === 'activity';
  if (trigger === undefined) return true;
  if (ALSO_KNOWN[fact]?.includes(trigger.kind) === true) return true;
  const needsPurchase = /^(?:purchase|items|item)\./.test(fact) || COUNT_THIS_PURCHASE.includes(fact);
  return !needsPurchase;
}

/** Whether a rule that is set off so can have the effect. */
export function effectFitsTrigger(effect: Effect, trigger: Trigger | undefined): boolean {
  switch (effect.kind) {
    case 'multiply':
    case 'discount':
    case 'buy-get':
    case 'bundle':
      return trigger === undefined;
    case 'give':
      return perFitsTrigger(effect.per, trigger);
    case 'send':
    case 'grant':
    case 'open':
    case 'move':
      return true;
  }
}

function perFitsTrigger({ kind }: GivePer, trigger: Trigger | undefined): boolean {
  switch (kind) {
    case 'purchase':
      return true;
    case 'activity':
      return trigger?.kind === 'activity';
    case 'carbon':
      return trigger === undefined || trigger.kind === 'activity';
    case 'line':
    case 'unit':
    case 'spend':
    case 'measure':
      return trigger === undefined;
  }
}

/** Whether two rules are set off by the same, so that one can stand back behind the other. */
export function isSameTrigger(a: Trigger | undefined, b: Trigger | undefined): boolean {
  return a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

/** Whether the effect is neither points nor money. */
export function isFavour({ kind }: Effect): boolean {
  return kind === 'send' || kind === 'grant' || kind === 'open' || kind === 'move';
}
