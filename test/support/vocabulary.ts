/**
 * A generous vocabulary for tests of sentences: every family has members, attributes have every type, and every
 * name that an example of the phrase book mentions is in it.
 */
import type {
  Attribute,
  Calendar,
  Category,
  InputMapping,
  Named,
  NamedSet,
  Partner,
  PaymentKind,
  PaymentMethod,
  Scale,
  Vocabulary,
} from '../../src/program/vocabulary.js';
import { sameText } from '../../src/text/localized.js';
import { fraction } from '../../src/value/fraction.js';

const PLACE = { file: 'jifen.yaml', start: 0, end: 0 } as const;

function named(id: string, zh?: string): Named {
  return { id, name: zh === undefined ? sameText(id) : { en: id, zh }, span: PLACE };
}

function mapOf<T extends Named>(members: readonly T[]): ReadonlyMap<string, T> {
  return new Map(members.map((member) => [member.id, member]));
}

function closed<T extends Named>(...members: readonly T[]): NamedSet<T> {
  return { open: false, members: mapOf(members) };
}

function scale(fallback: string | null, ...ids: readonly string[]): Scale {
  return { steps: ids.map((id) => named(id)), fallback };
}

const category = (id: string, zh: string, parent: string | null = null): Category => ({
  ...named(id, zh),
  parent,
});
const partner = (id: string, zh: string, scene: string | null): Partner => ({ ...named(id, zh), scene });
const method = (id: string, zh: string, kind: PaymentKind): PaymentMethod => ({ ...named(id, zh), kind });
const calendar = (id: string, zh: string, ...ranges: Calendar['ranges']): Calendar => ({
  ...named(id, zh),
  ranges,
});

function attribute(id: string, zh: string, fields: Partial<Attribute>): Attribute {
  const plain = { type: 'text', required: false, min: null, max: null, unit: null, values: [] } as const;
  return { ...named(id, zh), ...plain, ...fields };
}

const NATIVE_INPUT: InputMapping = {
  row: 'item',
  money: 'decimal',
  anonymous: 'skip',
  negativeItems: 'reject',
  zeroItems: 'keep',
  purchase: new Map(),
  items: new Map(),
  members: new Map(),
  itemKinds: [],
  currency: null,
  separator: ',',
};

/** Counts in CNY and whole points, in Asia/Shanghai; tiers and credit bands are known for everyone. */
export function sampleVocabulary(changes: Partial<Vocabulary> = {}): Vocabulary {
  return {
    currency: { code: 'CNY', digits: 2 },
    currencies: new Map([
      ['USD', { code: 'USD', digits: 2 }],
      ['JPY', { code: 'JPY', digits: 0 }],
    ]),
    zone: 'Asia/Shanghai',
    points: { digits: 0, name: { en: 'points', zh: '积分' }, valueMinor: fraction(5n) },
    tiers: scale('basic', 'basic', 'silver', 'gold', 'diamond'),
    creditBands: scale('D', 'D', 'C', 'B', 'A'),
    greenGrades: scale(null, 'A', 'AA', 'AAA'),
    ...samplePlaces(),
    ...sampleGoods(),
    ...sampleAttributes(),
    calendars: mapOf([
      calendar(
        'spring-festival',
        '春节',
        { from: '2027-02-06', through: '2027-02-12' },
        { from: '2028-01-26', through: '2028-02-01' },
      ),
      calendar('labour-day', '劳动节', { from: '2027-05-01', through: '2027-05-01' }),
    ]),
    compliance: { profile: 'none', numbers: new Map(), licence: null },
    input: NATIVE_INPUT,
    ...changes,
  };
}

function samplePlaces(): Pick<
  Vocabulary,
  'channels' | 'stores' | 'scenes' | 'partners' | 'paymentMethods' | 'activities'
> {
  return {
    channels: closed(named('app', '应用'), named('shop', '门店'), named('web', '网站')),
    stores: closed(named('s001', '一号店'), named('s002', '二号店')),
    scenes: closed(named('utilities', '生活缴费'), named('fuel', '加油'), named('travel', '出行')),
    partners: closed(
      partner('grid', '电网', 'utilities'),
      partner('city-fuel', '城市加油', 'fuel'),
      partner('bakery', '面包房', null),
    ),
    paymentMethods: closed(
      method('cash', '现金', 'cash'),
      method('card', '银行卡', 'card'),
      method('wallet', '钱包', 'stored'),
      method('points', '积分', 'points'),
    ),
    activities: closed(named('survey', '问卷')),
  };
}

function sampleGoods(): Pick<Vocabulary, 'categories' | 'tags' | 'memberTags' | 'brands'> {
  return {
    categories: closed(
      category('food', '食品'),
      category('snack', '零食', 'food'),
      category('drink', '饮料', 'food'),
      category('tea', '茶', 'drink'),
      category('tobacco', '烟草'),
      category('appliance', '家电'),
    ),
    tags: closed(named('green-label', '绿色标识'), named('gift', '礼品'), named('new', '新品')),
    memberTags: closed(named('student', '学生'), named('teacher', '教师'), named('staff', '员工')),
    brands: closed(named('acme', '顶点'), named('bravo', '好彩')),
  };
}

const REGIONS = [named('urban', '城市'), named('rural', '乡村')];
const SHIPPING = [named('express', '快递'), named('pickup', '自提')];

function sampleAttributes(): Pick<Vocabulary, 'memberAttributes' | 'itemAttributes' | 'purchaseAttributes'> {
  return {
    memberAttributes: mapOf([
      attribute('household', '家庭人数', {
        type: 'number',
        required: true,
        min: fraction(1n),
        max: fraction(20n),
      }),
      attribute('region', '地区', { type: 'choice', values: REGIONS }),
      attribute('newsletter', '订阅', { type: 'flag', required: true }),
      attribute('registered', '登记日期', { type: 'date' }),
      attribute('nickname', '昵称', { type: 'text' }),
    ]),
    itemAttributes: mapOf([
      attribute('litres', '升数', { type: 'number', unit: 'litres', min: fraction(0n) }),
      attribute('organic', '有机', { type: 'flag', required: true }),
      attribute('harvest', '采收日期', { type: 'date' }),
      attribute('colour', '颜色', { type: 'choice', values: [named('red', '红'), named('blue', '蓝')] }),
      attribute('maker', '产地', { type: 'text' }),
    ]),
    purchaseAttributes: mapOf([
      attribute('shipping', '配送', { type: 'choice', values: SHIPPING }),
      attribute('distance', '里程', { type: 'number', unit: 'km' }),
      attribute('gift-wrapped', '礼品包装', { type: 'flag' }),
      attribute('booked', '预订日期', { type: 'date' }),
      attribute('note', '备注', { type: 'text' }),
    ]),
  };
}
