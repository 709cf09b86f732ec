/**
 * The facts that conditions read: the whole boundary between what a campaign can ask and what the evaluator
 * computes. Values are normalised (see `types.ts` for scales). Adding a fact: an entry here, its computation in
 * `engine/facts/`, and a phrase that reads it.
 */
import type { Localized } from '../text/localized.js';

/**
 * What a fact's value is, which decides how a condition compares it and how an explanation prints it.
 * `ids`: an array of ids. `rank-…`: an index into that scale. `day`: days since 1970-01-01.
 */
export type FactUnit =
  | 'money'
  | 'points'
  | 'count'
  | 'quantity'
  | 'price'
  | 'share'
  | 'grams'
  | 'number'
  | 'days'
  | 'years'
  | 'minute'
  | 'weekday'
  | 'month'
  | 'day'
  | 'instant'
  | 'flag'
  | 'id'
  | 'ids'
  | 'attribute'
  | 'rank-tier'
  | 'rank-band'
  | 'rank-grade';

export interface FactDefinition {
  readonly unit: FactUnit;
  /** How explanations name it; `{name}` is the parameter's name, `{items}` the items, `{window}` the window. */
  readonly label: Localized;
  /** The value may be unknown (null); a condition must then be guarded by `is known`. */
  readonly optional?: true;
}

const define = <T extends Record<string, FactDefinition>>(facts: T): T => facts;

export const FACTS = define({
  'purchase.amount': { unit: 'money', label: { en: 'purchase amount', zh: '订单金额' } },
  'purchase.paid': { unit: 'money', label: { en: 'paid amount', zh: '实付金额' } },
  'purchase.listed': { unit: 'money', label: { en: 'listed amount', zh: '标价金额' } },
  'purchase.channel': { unit: 'id', label: { en: 'channel', zh: '渠道' } },
  'purchase.store': { unit: 'id', label: { en: 'store', zh: '门店' } },
  'purchase.partner': { unit: 'id', label: { en: 'partner', zh: '合作方' } },
  'purchase.scene': { unit: 'id', label: { en: 'scene', zh: '场景' } },
  'purchase.currency': { unit: 'id', label: { en: 'currency', zh: '币种' } },
  'purchase.coupons': { unit: 'ids', label: { en: 'coupons', zh: '优惠券' } },
  'purchase.paymentMethods': { unit: 'ids', label: { en: 'payment methods', zh: '支付方式' } },
  'purchase.paymentShare': { unit: 'share', label: { en: 'share paid with {name}', zh: '{name} 支付比例' } },
  'purchase.carbon': { unit: 'grams', label: { en: 'carbon saved', zh: '减碳量' }, optional: true },
  'purchase.attribute': {
    unit: 'attribute',
    label: { en: 'purchase {name}', zh: '订单属性 {name}' },
    optional: true,
  },
  'items.amount': { unit: 'money', label: { en: 'amount of {items}', zh: '{items} 的金额' } },
  'items.paid': { unit: 'money', label: { en: 'paid amount of {items}', zh: '{items} 的实付金额' } },
  'items.listed': { unit: 'money', label: { en: 'listed amount of {items}', zh: '{items} 的标价金额' } },
  'items.quantity': { unit: 'quantity', label: { en: 'quantity of {items}', zh: '{items} 的数量' } },
  'items.lines': { unit: 'count', label: { en: 'lines of {items}', zh: '{items} 的行数' } },
  'items.categories': { unit: 'count', label: { en: 'distinct categories', zh: '不同品类数' } },
  'items.products': { unit: 'count', label: { en: 'distinct products', zh: '不同商品数' } },
  'item.kind': { unit: 'id', label: { en: 'kind of line', zh: '行类型' } },
  'item.sku': { unit: 'id', label: { en: 'product', zh: '商品' } },
  'item.categories': { unit: 'ids', label: { en: 'category', zh: '品类' } },
  'item.tags': { unit: 'ids', label: { en: 'tags', zh: '标签' } },
  'item.brand': { unit: 'id', label: { en: 'brand', zh: '品牌' } },
  'item.greenGrade': { unit: 'rank-grade', label: { en: 'green grade', zh: '绿色等级' }, optional: true },
  'item.price': { unit: 'price', label: { en: 'unit price', zh: '单价' } },
  'item.quantity': { unit: 'quantity', label: { en: 'quantity', zh: '数量' } },
  'item.isDiscounted': { unit: 'flag', label: { en: 'already discounted', zh: '已享优惠' } },
  'item.attribute': {
    unit: 'attribute',
    label: { en: 'item {name}', zh: '商品属性 {name}' },
    optional: true,
  },
  'member.tier': { unit: 'rank-tier', label: { en: 'member tier', zh: '会员等级' }, optional: true },
  'member.creditBand': { unit: 'rank-band', label: { en: 'credit band', zh: '信用等级' }, optional: true },
  'member.creditScore': { unit: 'number', label: { en: 'credit score', zh: '信用分' }, optional: true },
  'member.tags': { unit: 'ids', label: { en: 'member tags', zh: '会员标签' } },
  'member.age': { unit: 'years', label: { en: 'age', zh: '年龄' }, optional: true },
  'member.birthdayToday': {
    unit: 'flag',
    label: { en: 'birthday today', zh: '今天生日' },
    optional: true,
  },
  'member.birthdayThisMonth': {
    unit: 'flag',
    label: { en: 'birthday this month', zh: '本月生日' },
    optional: true,
  },
  'member.daysFromBirthday': {
    unit: 'days',
    label: { en: 'days from the birthday', zh: '距生日天数' },
    optional: true,
  },
  'member.joinedDay': { unit: 'day', label: { en: 'joining date', zh: '入会日期' }, optional: true },
  'member.daysSinceJoined': {
    unit: 'days',
    label: { en: 'days since joining', zh: '入会天数' },
    optional: true,
  },
  'member.attribute': {
    unit: 'attribute',
    label: { en: 'member {name}', zh: '会员属性 {name}' },
    optional: true,
  },
  'member.balance': { unit: 'points', label: { en: 'balance', zh: '余额' } },
  'member.points': { unit: 'points', label: { en: 'points earned {window}', zh: '{window}获得积分' } },
  'member.spend': { unit: 'money', label: { en: 'spend {window}', zh: '{window}消费额' } },
  'member.spendWithThis': {
    unit: 'money',
    label: { en: 'spend {window} with this purchase', zh: '{window}连同本次消费额' },
  },
  'member.purchases': { unit: 'count', label: { en: 'purchases {window}', zh: '{window}消费次数' } },
  'member.averagePurchase': {
    unit: 'price',
    label: { en: 'average purchase {window}', zh: '{window}平均消费额' },
    optional: true,
  },
  'member.purchaseNumber': { unit: 'count', label: { en: 'number of this purchase', zh: '第几次消费' } },
  /** From 1 to the size of a run, which `name` holds in digits: 10 for every tenth purchase. */
  'member.purchaseInRun': {
    unit: 'count',
    label: { en: 'number of this purchase in its run of {name}', zh: '每 {name} 次消费中的第几次' },
  },
  'member.daysSinceLastPurchase': {
    unit: 'days',
    label: { en: 'days since the last purchase', zh: '距上次消费天数' },
    optional: true,
  },
  'member.pending': { unit: 'points', label: { en: 'pending points', zh: '待生效积分' } },
  /** Available points that end within the window's days, today included. */
  'member.pointsExpiring': {
    unit: 'points',
    label: { en: 'points expiring within {window}', zh: '{window}内到期的积分' },
  },
  'member.perks': { unit: 'ids', label: { en: 'perks', zh: '权益' } },
  'member.redemptions': {
    unit: 'count',
    label: { en: 'redemptions of {name} {window}', zh: '{window}兑换 {name} 次数' },
  },
  'member.donated': {
    unit: 'points',
    label: { en: 'points donated to {name} {window}', zh: '{window}向 {name} 捐赠积分' },
  },
  'member.activities': {
    unit: 'count',
    label: { en: 'times {name} was done {window}', zh: '{window}参与 {name} 次数' },
  },
  'member.carbon': { unit: 'grams', label: { en: 'carbon saved {window}', zh: '{window}减碳量' } },
  'activity.quantity': {
    unit: 'quantity',
    label: { en: 'counted by the activity', zh: '活动计数' },
    optional: true,
  },
  'time.instant': { unit: 'instant', label: { en: 'time of purchase', zh: '消费时间' } },
  'time.day': { unit: 'day', label: { en: 'date', zh: '日期' } },
  'time.weekday': { unit: 'weekday', label: { en: 'weekday', zh: '星期' } },
  'time.dayOfMonth': { unit: 'count', label: { en: 'day of the month', zh: '每月几号' } },
  'time.month': { unit: 'month', label: { en: 'month', zh: '月份' } },
  'time.minute': { unit: 'minute', label: { en: 'time of day', zh: '时刻' } },
});

export type FactId = keyof typeof FACTS;

export function factDefinition(id: FactId): FactDefinition {
  return FACTS[id];
}
