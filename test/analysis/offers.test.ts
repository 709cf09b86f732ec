/** What the analysis says of offers: value of a point, dates, reach, and claims about their prices. */
import { describe, expect, test } from 'vitest';
import { gainText, pointValue, pointValueText } from '../../src/analysis/words/point-value.js';
import { analyseTexts, messageOf, programText, VOCABULARY } from './support.js';

const program = programText({
  late: 'late records are refused',
  earned: 'points earned now cannot be used on the same purchase',
});

const block = (head: string, ...clauses: readonly string[]): string =>
  `${[head, ...clauses.map((clause) => `  ${clause}`), 'end'].join('\n')}\n`;

const campaign = (...more: readonly string[]): string =>
  block('campaign sale', 'runs 2027-02-01 through 2027-02-20', 'for all members', ...more);

const CODES = /^JF(?:1541|159\d|1503|1504)$/;

/** The messages about offers, each text a file of its own. */
function said(language: 'en' | 'zh', ...texts: readonly string[]): readonly string[] {
  return analyseTexts(texts, { program, vocabulary: VOCABULARY })
    .filter(({ code }) => CODES.test(code))
    .map((diagnostic) => `${diagnostic.code} ${messageOf(diagnostic, language)}`);
}

const codesOf = (...texts: readonly string[]) => said('en', ...texts).map((text) => text.slice(0, 6));

describe('the value of a point', () => {
  const scale = { currency: { code: 'CNY', digits: 2 }, points: { digits: 0 } };

  test.each([
    [2500n, 0n, 400n, '0.0625 CNY'],
    [2500n, 500n, 400n, '0.05 CNY'],
    [2500n, 0n, 300n, '1/12 CNY (about 0.083333)'],
    [100n, 0n, 12_800_000n, '1/12800000 CNY (about 0)'],
    [1500n, 0n, 5n, '3 CNY'],
  ])('%i minor less %i for %i points', (worth, cash, points, text) => {
    expect(pointValueText(pointValue(worth, cash, points, scale), scale).en).toBe(text);
  });

  test.each([
    [400n, 500n, '+25.0%'],
    [300n, 400n, 'about +33.3%'],
    [500n, 400n, '-20.0%'],
    [400n, 450n, '+12.5%'],
    [500n, 500n, '+0.0%'],
  ])('%i instead of %i points', (points, listed, text) => {
    const value = pointValue(2500n, 0n, points, scale);
    expect(gainText(value, pointValue(2500n, 0n, listed, scale)).en).toBe(text);
  });

  test('of points with decimals it is that of a whole point', () => {
    const tenths = { ...scale, points: { digits: 1 } };
    expect(pointValueText(pointValue(2500n, 0n, 4000n, tenths), tenths).en).toBe('0.0625 CNY');
  });
});

describe('value', () => {
  const offer = (id: string, ...clauses: readonly string[]) =>
    block(`offer ${id}`, ...clauses, 'open to all members');

  test('half of what is usual is worth a note', () => {
    const texts = [
      offer('mug', 'worth 25 CNY', 'costs 1,000 points'),
      offer(
        'notebook',
        'worth 25 CNY',
        'costs 500 points',
        'costs 250 points during 2027-08-20 through 2027-09-10',
      ),
    ];
    expect(said('en', ...texts)).toEqual([
      'JF1590 with offer `mug` a point buys 0.025 CNY, half or less of the usual 0.1 CNY (as with `notebook`)',
    ]);
    expect(said('zh', ...texts)).toEqual([
      'JF1590 兑换品“mug”每积分值 0.025 元，仅为通常 0.1 元（如“notebook”）的一半或更少',
    ]);
  });

  test('a little more than half is not', () => {
    const texts = [
      offer('mug', 'worth 25 CNY', 'costs 499 points'),
      offer('notebook', 'worth 25 CNY', 'costs 250 points'),
      offer('gift', 'costs 5,000 points'),
    ];
    expect(said('en', ...texts)).toEqual([]);
  });

  test('points as money count with their rate', () => {
    const cash = offer(
      'cash',
      'pays 1 CNY per 100 points',
      'accepts at least 100 points in steps of 100 points',
      'a larger request is refused',
    );
    expect(codesOf(cash, offer('notebook', 'worth 25 CNY', 'costs 500 points'))).toEqual(['JF1590']);
  });

  test('money that covers it all makes points worthless', () => {
    expect(said('en', offer('mug', 'worth 25 CNY', 'costs 10 points plus 25 CNY'))).toEqual([
      'JF1591 the money to be paid besides already covers what offer `mug` is worth',
    ]);
  });
});

describe('dates', () => {
  const offer = (...clauses: readonly string[]) => block('offer mug', ...clauses, 'open to all members');
  const COSTS = 'costs 500 points';

  test.each([
    [
      'its campaign ends before',
      [COSTS, 'available from 2027-03-01'],
      'its dates lie outside the run of its campaign',
    ],
    ['it is replaced before', [COSTS, 'replaced by cup from 2027-02-01'], 'it is replaced before it opens'],
    [
      'its day does not come',
      [COSTS, 'only on day 28 of the month'],
      'its days of the month do not occur on its dates',
    ],
    [
      'no price holds',
      ['costs 500 points during 2027-03-01 through 2027-03-05'],
      'none of its prices holds on its dates',
    ],
  ] as const)('never: %s', (_, clauses, why) => {
    const cup = block('offer cup', COSTS, 'open to all members');
    expect(said('en', `${campaign()}${offer(...clauses)}`, cup)).toEqual([
      `JF1592 offer \`mug\` can never be redeemed: ${why}`,
    ]);
  });

  test.each([
    ['on its day', [COSTS, 'only on day 8 of the month']],
    [
      'on the last day of a short month',
      [
        COSTS,
        'only on day 31 of the month',
        'early during 2027-02-21 through 2027-02-28 for members with tier at least gold',
      ],
    ],
    [
      'early before the campaign',
      [
        COSTS,
        'early during 2027-01-20 through 2027-01-31 for members with tier at least gold',
        'costs 400 points during 2027-01-20 through 2027-01-31',
      ],
    ],
  ] as const)('silent: %s', (_, clauses) => {
    expect(codesOf(`${campaign()}${offer(...clauses)}`)).toEqual([]);
  });

  test('a price on other dates', () => {
    const text = offer(COSTS, 'costs 400 points during 2027-03-01 through 2027-03-05');
    expect(codesOf(`${campaign()}${text}`)).toEqual(['JF1593']);
    expect(codesOf(text)).toEqual([]);
  });

  test('early access that is not early', () => {
    const text = offer(
      COSTS,
      'early during 2027-02-05 through 2027-02-06 for members with tier at least gold',
    );
    expect(codesOf(`${campaign()}${text}`)).toEqual(['JF1594']);
  });
});

describe('reach', () => {
  test.each([
    [
      'too little balance',
      ['costs 500 points', 'open to members with balance less than 500 points'],
      ['JF1595'],
    ],
    [
      'the wrong tier',
      ['costs 500 points for members with tier none', 'open to members with tier at least gold'],
      ['JF1595'],
    ],
    ['no rule opens it', ['costs 500 points', 'open only when given'], ['JF1595']],
    [
      'too few pieces',
      ['costs 500 points', 'open to all members', 'gives 100 items', 'stock 50 in total'],
      ['JF1595'],
    ],
    [
      'one price for nobody',
      [
        'costs 500 points',
        'costs 400 points for members with tier none',
        'open to members with tier at least gold',
      ],
      ['JF1596'],
    ],
    [
      'an audience that never holds',
      ['costs 500 points', 'open to members with tier more than gold'],
      ['JF1503'],
    ],
    ['enough balance', ['costs 500 points', 'open to members with balance less than 501 points'], []],
    [
      'either way',
      [
        'costs 500 points',
        'open to members with balance less than 500 points',
        'open to members with tier at least gold',
      ],
      [],
    ],
  ] as const)('%s', (_, clauses, codes) => {
    expect(codesOf(block('offer mug', ...clauses))).toEqual(codes);
  });

  test('a rule opens it', () => {
    const rule = block('rule r', 'on sign-up', 'open offer mug for 14 days');
    const offer = block('offer mug', 'costs 500 points', 'open only when given');
    expect(codesOf(`${campaign()}${rule}`, offer)).toEqual([]);
  });
});

describe('claims', () => {
  const claim = 'claims 25% more value with 400 points instead of 500 points for 25 CNY';
  const offer = (...clauses: readonly string[]) => block('offer notebook', ...clauses, 'open to all members');

  test('the offer has both prices', () => {
    const text = offer(
      'worth 25 CNY',
      'costs 500 points',
      'costs 400 points during 2027-02-10 through 2027-02-12',
    );
    expect(codesOf(`${campaign(claim)}${text}`)).toEqual([]);
    expect(codesOf(campaign(claim), offer('worth 30 CNY', 'costs 500 points'))).toEqual([]);
  });

  test('another price', () => {
    const text = `${campaign(claim)}${offer('worth 25 CNY', 'costs 500 points', 'costs 450 points during 2027-02-10 through 2027-02-12')}`;
    expect(said('en', text)).toEqual([
      'JF1541 campaign `sale` claims 400 points instead of 500 for 25.00 CNY (0.0625 CNY a point, +25.0%), but offer `notebook` costs 500, 450 points',
    ]);
    expect(said('zh', text)).toEqual([
      'JF1541 活动“sale”宣称 400 积分代替 500 积分兑换 25.00 元（每积分 0.0625 元，+25.0%），而兑换品“notebook”的兑换价为 500、450 积分',
    ]);
  });

  test('another worth', () => {
    const text = `${campaign(claim)}${offer('worth 30 CNY', 'costs 500 points', 'costs 400 points for members with tier at least gold')}`;
    expect(said('en', text)).toEqual([
      'JF1541 campaign `sale` claims 400 points instead of 500 for 25.00 CNY (0.0625 CNY a point, +25.0%), but none of its offers is worth that',
    ]);
  });
});
