/** Offers, perks, causes and messages: texts in both languages in, parts of the rule set and messages out. */
import { describe, expect, test } from 'vitest';
import type { LifeRules } from '../../src/ruleset/types.js';
import { formatText } from '../support/syntax.js';
import { complaints, lifeOf } from './life-support.js';

const block = (head: string, ...clauses: readonly string[]): string =>
  `${[head, ...clauses.map((clause) => `  ${clause}`), 'end'].join('\n')}\n`;

const offer = (...clauses: readonly string[]): string => block('offer notebook "Notebook set"', ...clauses);
const SOUND = ['costs 500 points', 'open to all members'] as const;

/** The life of both texts, which must be the same. */
function lifeOfBoth(en: string, zh: string): LifeRules {
  const life = lifeOf(en);
  expect(lifeOf(zh)).toEqual(life);
  return life;
}

const ALL = { all: [] };
const at = (text: string): number => Date.parse(`${text}T00:00:00+08:00`);
const balanceFrom = (value: number) => ({
  fact: 'member.balance',
  operator: 'greaterThanInclusive',
  value,
});

describe('offers', () => {
  test('the notebook of the language page', () => {
    const en = offer(
      'worth 25 CNY',
      'costs 500 points',
      'costs 400 points during 2027-08-20 through 2027-09-10',
      'open to members with balance at least 500 points',
      'open to members with tier at least gold and balance at least 300 points',
      'stock 2,000 in total',
    );
    const zh = `兑换品 notebook 「Notebook set」
  价值 25 元
  兑换价 500 积分
  期间 2027-08-20 至 2027-09-10 兑换价 400 积分
  开放给余额不低于 500 积分的会员
  开放给会员等级不低于 gold 且余额不低于 300 积分的会员
  库存总计 2,000 件
结束
`;
    expect(lifeOfBoth(en, zh).offers).toEqual([
      {
        id: 'notebook',
        title: { en: 'Notebook set', zh: 'Notebook set' },
        campaign: null,
        worthMinor: 2500,
        pieces: 1,
        prices: [
          { points: 500, cashMinor: 0, during: null, when: ALL },
          {
            points: 400,
            cashMinor: 0,
            during: [{ from: at('2027-08-20'), until: at('2027-09-11') }],
            when: ALL,
          },
        ],
        pays: null,
        during: null,
        daysOfMonth: null,
        open: {
          any: [
            balanceFrom(500),
            {
              all: [{ fact: 'member.tier', operator: 'greaterThanInclusive', value: 2 }, balanceFrom(300)],
            },
          ],
        },
        early: [],
        stock: [{ id: 'offer/notebook#stock-total', pieces: 2000, per: 'total' }],
        limits: [],
        items: null,
        partner: null,
        sameTerms: false,
        coupon: null,
        replaced: null,
        keepsWorth: false,
      },
    ]);
  });

  const autumn = [{ from: at('2027-08-20'), until: at('2027-09-11') }];
  const gold = { fact: 'member.tier', operator: 'greaterThanInclusive', value: 2 };

  test.each([
    ['costs 300 points plus 5 CNY', '兑换价 300 积分另加 5 元', 500, null, ALL],
    [
      'costs 300 points for members with tier at least gold',
      '面向会员等级不低于 gold 的会员兑换价 300 积分',
      0,
      null,
      gold,
    ],
    [
      'costs 300 points plus 5 CNY during 2027-08-20 through 2027-09-10 for members with tier at least gold',
      '期间 2027-08-20 至 2027-09-10 面向会员等级不低于 gold 的会员兑换价 300 积分另加 5 元',
      500,
      autumn,
      gold,
    ],
    [
      'from 2027-08-20 through 2027-09-10 costs 300 points plus 5 CNY for members with tier at least gold',
      '兑换价 300 积分另加 5 元，期间 2027-08-20 至 2027-09-10，面向会员等级不低于 gold 的会员',
      500,
      autumn,
      gold,
    ],
    [
      'from 2027-08-20 through 2027-09-10 costs 300 points',
      '兑换价 300 积分，期间 2027-08-20 至 2027-09-10',
      0,
      autumn,
      ALL,
    ],
  ])('a price in all orders: %s', (en, zh, cashMinor, during, when) => {
    const clauses = (price: string) => [price, 'worth 25 CNY', 'open to all members'];
    const life = lifeOfBoth(offer(...clauses(en)), offer(...clauses(zh)));
    expect(life.offers[0]?.prices).toEqual([{ points: 300, cashMinor, during, when }]);
  });

  test('all other clauses', () => {
    const en = `${offer(
      ...SOUND,
      'gives 100 items',
      'gives coupon "NEW1000"',
      'available during 2027-08-20 through 2027-09-10',
      'available during calendar spring-festival',
      'only on day 28, 8 of the month',
      'early during 2027-08-15 through 2027-08-19 for members with tier at least gold',
      'stock 50 per month',
      'stock 500 in total',
      'limit 1 time per member per month',
      'limit 3 times per member per year',
      'used on category snack',
      'from partner star-cinema',
      'under the same terms as bought ones',
      'keeps its worth',
      'replaced by planner from 2027-06-01',
    )}${block('offer planner', 'costs 100 points', 'open only when given')}`;
    const zh = formatText(`jifen 1\n${en}`, 'zh') ?? '';
    const [notebook, planner] = lifeOfBoth(en, zh).offers;
    expect(planner?.open).toEqual({ not: ALL });
    expect(notebook).toMatchObject({
      pieces: 100,
      coupon: 'NEW1000',
      daysOfMonth: [8, 28],
      early: [{ during: { from: at('2027-08-15'), until: at('2027-08-20') } }],
      stock: [
        { id: 'offer/notebook#stock-month', pieces: 50, per: 'month' },
        { id: 'offer/notebook#stock-total', pieces: 500, per: 'total' },
      ],
      limits: [
        { id: 'offer/notebook#times-month', quota: { unit: 'times', amount: 1 } },
        { id: 'offer/notebook#times-year', quota: { unit: 'times', amount: 3 } },
      ],
      items: { fact: 'item.categories', operator: 'contains', value: 'snack' },
      partner: 'star-cinema',
      sameTerms: true,
      keepsWorth: true,
      replaced: { by: 'planner', fromMs: at('2027-06-01') },
    });
    expect(notebook?.during).toHaveLength(3);
  });

  test('points that pay for part of a purchase', () => {
    const en = offer(
      'pays 1 CNY per 100 points',
      'accepts at least 1,000 points in steps of 100 points',
      'accepts at most 5,000 points',
      'accepts at most 50% of the purchase',
      'a larger request is lowered',
      'open to all members',
    );
    const zh = `兑换品 notebook 「Notebook set」
  每 100 积分抵 1 元
  最低 1,000 积分，每档 100 积分
  单次最多 5,000 积分
  最多抵订单金额的 50%
  超出上限时按上限抵扣
  开放给全体会员
结束
`;
    expect(lifeOfBoth(en, zh).offers[0]).toMatchObject({
      prices: [],
      pays: {
        points: 100,
        minor: 100,
        leastPoints: 1000,
        stepPoints: 100,
        mostPoints: 5000,
        mostShare: '1/2',
        excess: 'lower',
      },
    });
  });

  test('belongs to the campaign of its file', () => {
    const campaign = block('campaign sale', 'runs always', 'for all members');
    expect(lifeOf(`${campaign}${offer(...SOUND)}`).offers[0]?.campaign).toBe('sale');
    expect(lifeOf(campaign, offer(...SOUND)).offers[0]?.campaign).toBeNull();
  });

  test.each([
    ['no price', ['open to all members'], 'JF1402 this `offer` block does not say what it costs'],
    ['nobody', ['costs 500 points'], 'JF1402 this `offer` block does not say for whom it is'],
    [
      'a limit of points',
      [...SOUND, 'limit 5 points per member per day'],
      'JF1470 a limit of an offer counts how often a member may have it: `limit 1 time per member per month`',
    ],
    [
      'a step without a price in points',
      [...SOUND, 'accepts at least 100 points in steps of 100 points'],
      'JF1470 this is for offers whose points pay for part of a purchase (`pays 1 CNY per 100 points`)',
    ],
    [
      'all and some',
      [...SOUND, 'open to members with tier at least gold'],
      'JF1470 this already says for whom the offer is; another `open` clause contradicts it',
    ],
    [
      'its worth twice',
      [...SOUND, 'worth 1 CNY', 'worth 2 CNY'],
      'JF1401 this `offer` block says this twice; one of them must go',
    ],
    [
      'a stock twice',
      [...SOUND, 'stock 1 in total', 'stock 2 in total'],
      'JF1401 this `offer` block says this twice; one of them must go',
    ],
    [
      'an unknown partner',
      [...SOUND, 'from partner moon-cinema'],
      'JF1201 there is no partner `moon-cinema` in jifen.yaml',
    ],
    [
      'an unknown replacement',
      [...SOUND, 'replaced by planer from 2027-06-01'],
      'JF1408 there is no offer called `planer`',
    ],
    [
      'itself as replacement',
      [...SOUND, 'replaced by notebook from 2027-06-01'],
      'JF1409 offers that replace each other go round in a circle: `notebook` → `notebook`',
    ],
    [
      'the 32nd',
      [...SOUND, 'only on day 32 of the month'],
      'JF1305 `32` is not a day of the month from 1 to 31',
    ],
    ['price in days', ['costs 5 days', 'open to all members'], 'JF1301 expected points, found `5 days`'],
  ] as const)('refused: %s', (_, clauses, message) => {
    expect(complaints('en', offer(...clauses))).toEqual([message]);
  });

  test.each([
    [
      'a step of a third of a cent',
      ['accepts at least 3 points in steps of 1 point'],
      'one step is not worth whole minor units of money; choose a step that is',
      '每档积分折算的金额不是整分，请选择能折算为整分的档位',
    ],
    [
      'the fewest off the step',
      ['accepts at least 450 points in steps of 300 points'],
      'the fewest points are no multiple of the step',
      '最低积分不是每档积分的整数倍',
    ],
    [
      'the most below the fewest',
      ['accepts at least 600 points in steps of 300 points', 'accepts at most 300 points'],
      'the most points are fewer than the fewest',
      '单次最多积分小于最低积分',
    ],
    [
      'a price besides',
      ['accepts at least 300 points in steps of 300 points', 'costs 5 points'],
      'an offer has a price or pays for part of a purchase, not both',
      '兑换品要么有兑换价，要么抵扣消费金额，不能两者都有',
    ],
    [
      'a worth',
      ['accepts at least 300 points in steps of 300 points', 'worth 5 CNY'],
      'an offer that pays for part of a purchase gives nothing besides',
      '抵扣消费金额的兑换品不另给物品',
    ],
  ] as const)('refused of points as money: %s', (_, clauses, en, zh) => {
    const text = offer(
      'pays 1 CNY per 300 points',
      'a larger request is refused',
      'open to all members',
      ...clauses,
    );
    expect(complaints('en', text)).toEqual([`JF1470 ${en}`]);
    expect(complaints('zh', text)).toEqual([`JF1470 ${zh}`]);
  });

  test('names are unique over files, with both places', () => {
    const text = offer(...SOUND);
    expect(complaints('en', text, text)).toEqual(['JF1406 `notebook` is already the name of another offer']);
    expect(complaints('zh', text, text)).toEqual(['JF1406 “notebook”已是另一个兑换品的名称']);
  });
});

describe('perks', () => {
  test('while a condition holds, or when given', () => {
    const en = `${block(
      'perk bespoke "Bespoke jewellery"',
      'for members with points earned ever at least 50,000 points',
      'says "10% off" "9 折"',
    )}${block('perk queue', 'only when given', 'says "No queue" "免排队"')}`;
    expect(lifeOfBoth(en, formatText(`jifen 1\n${en}`, 'zh') ?? '').perks).toEqual([
      {
        id: 'bespoke',
        title: { en: 'Bespoke jewellery', zh: 'Bespoke jewellery' },
        campaign: null,
        when: {
          fact: 'member.points',
          params: { window: { period: 'lifetime' } },
          operator: 'greaterThanInclusive',
          value: 50_000,
        },
        says: { en: '10% off', zh: '9 折' },
      },
      {
        id: 'queue',
        title: { en: 'queue', zh: 'queue' },
        campaign: null,
        when: null,
        says: { en: 'No queue', zh: '免排队' },
      },
    ]);
  });

  test.each([
    ['nobody', ['says "a" "b"'], 'JF1402 this `perk` block does not say who has it'],
    ['nothing', ['only when given'], 'JF1402 this `perk` block does not say what it gives'],
    [
      'both',
      ['only when given', 'for members with tier at least gold', 'says "a" "b"'],
      'JF1401 this `perk` block says this twice; one of them must go',
    ],
    [
      'itself',
      ['for members with perk bespoke', 'says "a" "b"'],
      'JF1473 who has a perk cannot hang on having a perk',
    ],
  ] as const)('refused: %s', (_, clauses, message) => {
    expect(complaints('en', block('perk bespoke', ...clauses))).toEqual([message]);
  });
});

describe('causes', () => {
  test('money and goods are matched', () => {
    const en = `${block(
      'cause school "A school in the hills"',
      'accepts at least 500 points in steps of 100 points',
      'during 2027-01-01 through 2027-12-31',
      'matches 1 item of "schoolbag" "书包" per 500 points up to 300 items in total',
    )}${block('cause trees', 'accepts at least 100 points in steps of 100 points', 'matches 5 CNY per 500 points')}`;
    expect(lifeOfBoth(en, formatText(`jifen 1\n${en}`, 'zh') ?? '').causes).toMatchObject([
      {
        id: 'school',
        during: [{ from: at('2027-01-01'), until: at('2028-01-01') }],
        leastPoints: 500,
        stepPoints: 100,
        match: { kind: 'goods', name: { en: 'schoolbag', zh: '书包' }, count: 1, perPoints: 500 },
        matchMost: 300,
      },
      { id: 'trees', during: null, match: { kind: 'money', minor: 500, perPoints: 500 }, matchMost: null },
    ]);
  });

  test('how many points it accepts is said', () => {
    expect(complaints('en', block('cause school', 'matches 5 CNY per 500 points'))).toEqual([
      'JF1402 this `cause` block does not say how many points it accepts',
    ]);
  });
});

describe('messages', () => {
  const TEXTS = ['in English "You have {balance} points."', 'in Chinese "您有 {balance} 积分。"'] as const;
  const message = (...clauses: readonly string[]): string => block('message balance-line', ...clauses);

  test('on statements, or only when sent', () => {
    const en = message(...TEXTS, 'on statements when member balance is at least 500 points');
    expect(lifeOfBoth(en, formatText(`jifen 1\n${en}`, 'zh') ?? '').messages).toEqual([
      {
        id: 'balance-line',
        campaign: null,
        text: { en: 'You have {balance} points.', zh: '您有 {balance} 积分。' },
        onStatement: balanceFrom(500),
      },
    ]);
    expect(lifeOf(message(...TEXTS)).messages[0]?.onStatement).toBeNull();
    expect(lifeOf(message(...TEXTS, 'on every statement')).messages[0]?.onStatement).toEqual(ALL);
  });

  test.each([
    ['one language', [TEXTS[0]], 'JF1402 this `message` block does not say its Chinese text'],
    [
      'an unknown slot',
      [TEXTS[1], 'in English "{balanc}"'],
      'JF1471 there is no slot {balanc}; the slots are {member}, {balance}, {points}, {expiring}, {expires}, {offer}, {tier}, {grams}, {month}',
    ],
    [
      'a purchase',
      [...TEXTS, 'on statements when paid amount is at least 5 CNY'],
      'JF1472 this reads the paid amount, but on a statement there is no purchase',
    ],
  ] as const)('refused: %s', (_, clauses, text) => {
    expect(complaints('en', message(...clauses))).toEqual([text]);
  });
});

describe('conditions on what the member did', () => {
  const rule = (condition: string): string =>
    `${block('campaign sale', 'runs always', 'for all members')}${block('rule r', `when ${condition}`, 'give 1 point per purchase', 'limit 1 time per member per day')}`;
  const NAMES = `${offer(...SOUND)}${block('perk bespoke', 'only when given', 'says "a" "b"')}${block('cause school', 'accepts at least 1 point in steps of 1 point')}`;

  test.each([
    'member has perk bespoke',
    'member redemption count of offer notebook this month is at least 2',
    'member redemption count ever is at least 1',
    'member points donated to cause school ever is at least 500 points',
    'member points donated this year is at least 500 points',
    'member activity count of survey this year is at least 3',
  ])('%s', (condition) => {
    expect(complaints('en', rule(condition), NAMES)).toEqual([]);
    const zh = formatText(`jifen 1\n${rule(condition)}`, 'zh') ?? '';
    expect(complaints('zh', zh, NAMES)).toEqual([]);
  });

  test.each([
    ['member has perk bespok', 'JF1408 there is no perk called `bespok`'],
    [
      'member redemption count of offer note this month is at least 2',
      'JF1408 there is no offer called `note`',
    ],
    [
      'member points donated to cause scool ever is at least 500 points',
      'JF1408 there is no cause called `scool`',
    ],
    [
      'member activity count of surve ever is at least 3',
      'JF1201 there is no activity `surve` in jifen.yaml',
    ],
  ])('unknown: %s', (condition, message) => {
    expect(complaints('en', rule(condition), NAMES)).toEqual([message]);
  });
});
