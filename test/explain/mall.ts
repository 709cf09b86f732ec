/** A rule set with names in both languages and a map, as a compiler would have made it. */
import type { RuleSet, RuleSetVocabulary } from '../../src/ruleset/types.js';
import { RECORDS, type RuleSetParts, ruleSet } from '../support/rule-set.js';

const named = (id: string, en: string, zh: string) => ({ id, name: { en, zh } });

export const MALL_VOCABULARY: RuleSetVocabulary = {
  tiers: [
    named('bronze', 'Bronze', '铜卡'),
    named('silver', 'Silver', '银卡'),
    named('gold', 'Gold', '金卡'),
  ],
  tierFallback: 0,
  creditBands: [named('C', 'Band C', 'C 级'), named('B', 'Band B', 'B 级'), named('A', 'Band A', 'A 级')],
  creditBandFallback: null,
  greenGrades: [named('low', 'Low', '低'), named('high', 'High', '高')],
  greenGradeFallback: null,
  categories: {
    food: { name: { en: 'Food', zh: '食品' }, parent: null },
    snack: { name: { en: 'Snacks', zh: '零食' }, parent: 'food' },
    drink: { name: { en: 'Drinks', zh: '饮料' }, parent: 'food' },
    gift: { name: { en: 'Gift cards', zh: '礼品卡' }, parent: null },
  },
  partners: { grid: { name: { en: 'City Grid', zh: '城市电网' }, scene: 'utilities' } },
  paymentMethods: {
    card: { name: { en: 'Bank card', zh: '银行卡' }, kind: 'card' },
    points: { name: { en: 'Points', zh: '积分支付' }, kind: 'points' },
  },
  names: {
    'tag/green-label': { en: 'Green label', zh: '绿色标签' },
    'channel/app': { en: 'App', zh: '应用' },
    'channel/shop': { en: 'Shop', zh: '门店' },
    'store/s001': { en: 'Riverside', zh: '江滨店' },
    'scene/utilities': { en: 'Utilities', zh: '公用事业' },
    'member-tag/student': { en: 'Student', zh: '学生' },
    'brand/luna': { en: 'Luna', zh: '月牌' },
    'member-attribute/household': { en: 'household size', zh: '家庭人数' },
    'item-attribute/volume': { en: 'volume', zh: '容量' },
    'purchase-attribute/shipping': { en: 'shipping', zh: '配送方式' },
    'purchase-attribute/pickup': { en: 'pickup', zh: '自提' },
    'purchase-attribute/booked': { en: 'booking date', zh: '预订日期' },
  },
};

/** Half an hour of it before 2027-02-07 is the day before in UTC. */
export const SHANGHAI = { name: 'Asia/Shanghai', dataVersion: '2026a', offsets: [[null, 28_800]] } as const;

/** A local time of the zone as milliseconds since 1970. */
export function shanghai(text: string): number {
  return Date.parse(`${text}+08:00`);
}

/** Every campaign, rule, rate, limit and budget has a line of its own, in the order of the content. */
export function mallRuleSet(parts: RuleSetParts = {}): RuleSet {
  const made = ruleSet({ vocabulary: MALL_VOCABULARY, zone: SHANGHAI, ...parts });
  const attribute = { required: false, min: null, max: null, values: [] } as const;
  const content = {
    ...made.content,
    program: {
      ...made.content.program,
      points: { digits: 0, name: { en: 'points', zh: '积分' }, valueMinor: null },
    },
    records: {
      ...RECORDS,
      attributes: {
        member: [{ ...attribute, id: 'household', type: 'number', unit: null }],
        item: [{ ...attribute, id: 'volume', type: 'number', unit: 'litres' }],
        purchase: [
          { ...attribute, id: 'shipping', type: 'choice', unit: null, values: ['express', 'slow'] },
          { ...attribute, id: 'pickup', type: 'flag', unit: null },
          { ...attribute, id: 'booked', type: 'date', unit: null },
        ],
      },
    },
  } as const;
  return { ...made, hash: 'f'.repeat(64), content, map: mapOf(content) };
}

function mapOf({ base, campaigns, rules, limits }: RuleSet['content']): RuleSet['map'] {
  const pointers = [
    ...base.rates.map((_, at) => `/base/rates/${at}`),
    ...campaigns.flatMap((campaign, at) => [
      `/campaigns/${at}`,
      ...campaign.budgets.map((_budget, index) => `/campaigns/${at}/budgets/${index}`),
      ...campaign.limits.map((_limit, index) => `/campaigns/${at}/limits/${index}`),
    ]),
    ...rules.flatMap((rule, at) => [
      `/rules/${at}`,
      ...('all' in rule.when ? rule.when.all.map((_, index) => `/rules/${at}/when/all/${index}`) : []),
      ...rule.limits.map((_limit, index) => `/rules/${at}/limits/${index}`),
    ]),
    ...limits.map((_, at) => `/limits/${at}`),
  ];
  return Object.fromEntries(
    pointers.map((pointer, at) => [pointer, ['campaigns/spring.campaign', at + 10, 3]]),
  );
}
