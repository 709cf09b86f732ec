/** A sample purchase in words, close to the sentences of examples. */
import type { AttributeValue, PurchaseItem } from '../../engine/event.js';
import type { LimitUse } from '../../engine/state.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import { MICRO } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { civilDateOf, formatCivilDate } from '../../value/civil-date.js';
import { formatScaled } from '../../value/decimal.js';
import { compare, fraction, ONE } from '../../value/fraction.js';
import { COMMA, joinTexts } from '../words/join-texts.js';
import { moneyText } from '../words/money-text.js';
import { shortDecimal, trimZeros } from '../words/short-decimal.js';
import type { Witness } from './witness.js';

/** Only what matters is told; everything else is as for a member and a purchase of which nothing is known. */
export function describeWitness(witness: Witness, vocabulary: Vocabulary): Localized {
  const member = [
    ...memberFacts(witness, vocabulary),
    ...lifeFacts(witness, vocabulary),
    ...historyFacts(witness, vocabulary),
  ];
  const purchase = purchaseFacts(witness, vocabulary);
  return {
    en: `${member.length === 0 ? '' : `member ${joinTexts(member, COMMA).en}; `}purchase ${joinTexts(purchase, COMMA).en}`,
    zh: `${member.length === 0 ? '' : `会员：${joinTexts(member, COMMA).zh}；`}消费：${joinTexts(purchase, COMMA).zh}`,
  };
}

function fact(en: string, zh: string, value: string): Localized {
  return { en: `${en} ${value}`, zh: `${zh} ${value}` };
}

function optional(en: string, zh: string, value: string | null): readonly Localized[] {
  return value === null || value === '' ? [] : [fact(en, zh, value)];
}

function memberFacts({ member }: Witness, vocabulary: Vocabulary): readonly Localized[] {
  const { creditScore, balance } = member;
  const points = pointsText(balance, vocabulary);
  return [
    ...optional('tier', '会员等级', member.tier),
    ...optional('credit band', '信用等级', member.creditBand),
    ...optional('credit score', '信用分', creditScore === null ? null : shortDecimal(creditScore)),
    ...optional('tagged', '会员标签', member.tags.join(', ')),
    ...optional('joined', '入会日期', member.joined),
    ...optional('birthday', '生日', member.birthday),
    ...attributeFacts(member.attributes),
    ...(balance === 0n ? [] : [{ en: `balance ${points.en}`, zh: `余额 ${points.zh}` }]),
  ];
}

function historyFacts({ state }: Witness, vocabulary: Vocabulary): readonly Localized[] {
  return state.days.map(([day, { purchases, spendMinor, points }]) => {
    const date = formatCivilDate(civilDateOf(day));
    const spend = moneyText(spendMinor, vocabulary);
    const gained = pointsText(points, vocabulary);
    return {
      en: `${purchases} earlier ${purchases === 1 ? 'purchase' : 'purchases'} on ${date} for ${spend.en}${points === 0n ? '' : `, giving ${gained.en}`}`,
      zh: `此前于 ${date} 消费 ${purchases} 次共 ${spend.zh}${points === 0n ? '' : `，获得 ${gained.zh}`}`,
    };
  });
}

const DEEDS: readonly (readonly [family: string, en: string, zh: string])[] = [
  ['redeemed/', 'redeemed before', '此前兑换'],
  ['activity/', 'did before', '此前完成'],
];

/** Perks, points on the way, and what was done beside buying. */
function lifeFacts({ state }: Witness, vocabulary: Vocabulary): readonly Localized[] {
  const lots = state.lots.map(({ points, isPending }) => {
    const words = pointsText(points, vocabulary);
    return isPending
      ? { en: `${words.en} pending`, zh: `待生效 ${words.zh}` }
      : { en: `${words.en} expiring today`, zh: `今日到期 ${words.zh}` };
  });
  const counts = [...state.counts].flatMap(([key, days]) => describeCount(key, days, vocabulary));
  return [...state.grants.map(({ id }) => fact('with perk', '享有权益', id)), ...lots, ...counts];
}

function describeCount(key: string, days: LimitUse, vocabulary: Vocabulary): readonly Localized[] {
  const count = days.reduce((sum, [, used]) => sum + used, 0n);
  const name = key.slice(key.indexOf('/') + 1);
  if (key === 'carbon') {
    const grams = shortDecimal(fraction(count, MICRO));
    return [{ en: `${grams} gCO2e saved before`, zh: `此前减碳 ${grams} 克碳` }];
  }
  if (key.startsWith('donated/')) {
    const points = pointsText(count, vocabulary);
    return [{ en: `${points.en} donated before to ${name}`, zh: `此前向 ${name} 捐赠 ${points.zh}` }];
  }
  const deed = DEEDS.find(([family]) => key.startsWith(family));
  if (deed === undefined) return [];
  const [, en, zh] = deed;
  return [
    { en: `${en} ${name} ${count} ${count === 1n ? 'time' : 'times'}`, zh: `${zh} ${name} ${count} 次` },
  ];
}

function pointsText(points: bigint, vocabulary: Vocabulary): Localized {
  const count = trimZeros(formatScaled(points, vocabulary.points.digits));
  return { en: `${count} ${points === 1n ? 'point' : 'points'}`, zh: `${count} 积分` };
}

function purchaseFacts({ purchase }: Witness, vocabulary: Vocabulary): readonly Localized[] {
  const items = purchase.items.map((item) => describeItem(item, vocabulary));
  const payments = purchase.payments.map(({ method, amountMinor }) => {
    const amount = moneyText(amountMinor, vocabulary);
    return { en: `${amount.en} paid with ${method}`, zh: `以 ${method} 支付 ${amount.zh}` };
  });
  return [
    fact('at', '时间', purchase.at.slice(0, 16).replace('T', ' ')),
    ...optional('channel', '渠道', purchase.channel),
    ...optional('store', '门店', purchase.store),
    ...optional('partner', '合作方', purchase.partner),
    ...optional('coupon', '优惠券', purchase.coupons.join(', ')),
    ...(purchase.carbonGrams === null
      ? []
      : [fact('carbon saved', '减碳克数', shortDecimal(purchase.carbonGrams))]),
    ...attributeFacts(purchase.attributes),
    ...payments,
    ...items,
  ];
}

function describeItem(item: PurchaseItem, vocabulary: Vocabulary): Localized {
  const amount = moneyText(item.amountMinor, vocabulary);
  const quantity = shortDecimal(item.quantity);
  const units = compare(item.quantity, ONE) === 0 ? 'item' : 'items';
  const properties = [
    ...optional('category', '品类', item.category),
    ...optional('product', '商品', item.sku),
    ...optional('tagged', '标签', item.tags.join(', ')),
    ...optional('brand', '品牌', item.brand),
    ...optional('green grade', '绿色等级', item.greenGrade),
    ...optional('kind', '行类型', item.kind === 'goods' ? null : item.kind),
    ...attributeFacts(item.attributes),
  ];
  const joined = joinTexts(properties, { en: ' ', zh: ' ' });
  const of =
    properties.length === 0 ? { en: '', zh: '' } : { en: ` of ${joined.en}`, zh: `（${joined.zh}）` };
  return {
    en: `${quantity} ${units} for ${amount.en}${of.en}`,
    zh: `${quantity} 件${of.zh} ${amount.zh}`,
  };
}

function attributeFacts(attributes: ReadonlyMap<string, AttributeValue>): readonly Localized[] {
  return [...attributes].map(([name, value]) =>
    fact(name, name, typeof value === 'object' ? shortDecimal(value) : String(value)),
  );
}
