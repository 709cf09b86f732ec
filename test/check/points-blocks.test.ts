/** The blocks about points over time: what each sentence becomes, in both languages, and what is refused. */
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/api/check-project.js';
import { formatText } from '../../src/api/format-text.js';
import type { ExpiryRule, PendingRule, RefundRules, TierRule } from '../../src/ruleset/types.js';
import { programText, VOCABULARY } from '../analysis/support.js';
import { complaints, LIFE_CHOICES, lifeOf } from './life-support.js';

const block = (header: string, clauses: readonly string[], end = 'end'): string =>
  `${header}\n${clauses.map((clause) => `  ${clause}\n`).join('')}${end}\n`;

const CAMPAIGN = `campaign spring
  runs 2027-02-01 through 2027-02-20
  for all members
  budget 1,000 points, then pay the rest and close
end
rule double
  multiply points by 2
end
`;

const CLAMP = ['month ends clamp to the last day', '没有对应日期的月份取最后一天'] as const;
const ROLL = ['month ends roll over to the next month', '没有对应日期的月份顺延至次月'] as const;

type Clause = readonly [en: string, zh: string];
const ALL = { id: 'all', campaigns: null, rules: null } as const;

const EXPIRY: readonly (readonly [
  clauses: readonly Clause[],
  rule: Pick<ExpiryRule, 'way'> & Partial<ExpiryRule>,
])[] = [
  [[['points never expire', '积分永久有效']], { way: { kind: 'never' } }],
  [
    [
      [
        'points expire 30 days after they were earned, at the end of that day',
        '积分自获得之日起 30 天到期，有效至到期当日',
      ],
    ],
    { way: { kind: 'after', span: { count: 30, unit: 'days' }, through: 'day' } },
  ],
  [
    [
      [
        'points expire 12 months after they were earned, at the end of that month',
        '积分自获得之日起 12 个月到期，有效至到期当月月底',
      ],
      ROLL,
    ],
    { way: { kind: 'after', span: { count: 12, unit: 'months' }, through: 'month' }, monthEnd: 'roll' },
  ],
  [
    [
      [
        'points expire 2 years after they were earned, at the end of that quarter',
        '积分自获得之日起 2 年到期，有效至到期当季季末',
      ],
      CLAMP,
    ],
    { way: { kind: 'after', span: { count: 2, unit: 'years' }, through: 'quarter' } },
  ],
  [
    [
      [
        'points expire 1 year after they were earned, at the end of that year',
        '积分自获得之日起 1 年到期，有效至到期当年年底',
      ],
      CLAMP,
    ],
    { way: { kind: 'after', span: { count: 1, unit: 'years' }, through: 'year' } },
  ],
  [
    [['points expire at the end of the quarter in which they were earned', '积分于获得当季季末到期']],
    { way: { kind: 'period-end', period: 'quarter' } },
  ],
  [[['points expire at the end of 1970-01-11', '积分有效至 1970-01-11']], { way: { kind: 'date', day: 10 } }],
  [
    [['points expire 18 months after the last purchase', '积分自最后一次消费起 18 个月到期'], CLAMP],
    { way: { kind: 'idle', span: { count: 18, unit: 'months' } } },
  ],
  [
    [
      ['points never expire', '积分永久有效'],
      ['for points of campaign spring', '适用于活动 spring 的积分'],
    ],
    { way: { kind: 'never' }, id: 'spring', campaigns: ['spring'] },
  ],
  [
    [
      ['points never expire', '积分永久有效'],
      ['for points of rules double, base', '适用于规则 double、base 的积分'],
    ],
    { way: { kind: 'never' }, id: 'base+double', rules: ['base', 'double'] },
  ],
];

describe('expiry', () => {
  it.each(EXPIRY)('%j', (clauses, rule) => {
    const expected = { ...ALL, monthEnd: 'clamp', ...rule };
    const en = block(
      'expiry',
      clauses.map(([clause]) => clause),
    );
    const zh = block(
      '积分有效期',
      clauses.map(([, clause]) => clause),
      '结束',
    );
    for (const text of [en, zh]) expect(lifeOf(`${CAMPAIGN}${text}`).expiry).toEqual([expected]);
  });

  it('may be for a table: for all its rows', () => {
    const table = `table rates
  multiply points, group rates, take the best
  | member tier | times |
  | silver      | 1.1   |
  | gold        | 1.5   |
end
`;
    const expiry = block('expiry', ['points never expire', 'for points of rules rates, double']);
    expect(lifeOf(`${CAMPAIGN}${table}${expiry}`).expiry).toEqual([
      {
        ...ALL,
        id: 'double+rates',
        rules: ['double', 'rates/1', 'rates/2'],
        way: { kind: 'never' },
        monthEnd: 'clamp',
      },
    ]);
    const row = block('expiry "row"', ['points never expire', 'for points of rules rates/2']);
    expect(complaints('en', `${CAMPAIGN}${table}${expiry}${row}`)).toEqual([
      'JF1450 another `expiry` block is for the points of rule `rates/2` already',
    ]);
  });

  it('can have a name', () => {
    const life = lifeOf(block('expiry "Points for ever"', ['points never expire']));
    expect(life.expiry[0]?.id).toBe('Points for ever');
  });

  it('sorts by name, whatever the order of the blocks', () => {
    const first = block('expiry', ['points never expire', 'for points of campaign spring']);
    const second = block('expiry', ['points expire at the end of 2028-12-31']);
    const ids = (text: string) => lifeOf(`${CAMPAIGN}${text}`).expiry.map(({ id }) => id);
    expect(ids(`${first}${second}`)).toEqual(['all', 'spring']);
    expect(ids(`${second}${first}`)).toEqual(['all', 'spring']);
  });
});

const PENDING: readonly (readonly [en: string, zh: string, way: PendingRule['way']])[] = [
  ['points are usable at once', '积分即时可用', { kind: 'at-once' }],
  ['points are usable 7 days after the event', '积分于获得 7 天后可用', { kind: 'after', days: 7 }],
  ['points are usable on delivery only', '积分仅在签收后可用', { kind: 'delivery', daysMax: null }],
  [
    'points are usable on delivery, at the latest 15 days after the event',
    '积分在签收后可用，最迟于获得 15 天后可用',
    { kind: 'delivery', daysMax: 15 },
  ],
];

describe('pending', () => {
  it.each(PENDING)('%s', (en, zh, way) => {
    for (const text of [block('pending', [en]), block('积分生效', [zh], '结束')])
      expect(lifeOf(text).pending).toEqual([{ ...ALL, way }]);
  });
});

const REFUNDS: readonly (readonly [en: readonly string[], zh: readonly string[], rules: RefundRules])[] = [
  [
    [
      'a refund of part takes back in proportion',
      'a clawback beyond the balance goes below zero by at most 500 points',
    ],
    ['部分退货时积分按比例收回', '收回积分超出余额时余额可为负，最多欠 500 积分'],
    { part: 'proportion', beyondBalance: { kind: 'below-zero', floor: 500 } },
  ],
  [
    [
      'a refund of part takes back as if only the rest had been bought',
      'a clawback beyond the balance stops at zero',
    ],
    ['部分退货时积分按只购买其余商品重新计算', '收回积分超出余额时扣至零为止'],
    { part: 'as-if-without', beyondBalance: { kind: 'stop-at-zero' } },
  ],
  [
    [
      'a refund of part takes back in proportion',
      'a clawback beyond the balance is taken from the refund at 0.005 CNY per point',
    ],
    ['部分退货时积分按比例收回', '收回积分超出余额时从退款中扣除，每积分 0.005 元'],
    { part: 'proportion', beyondBalance: { kind: 'refund-money', minorPerPoint: '1/2' } },
  ],
];

describe('refund', () => {
  it.each(REFUNDS)('%j', (en, zh, rules) => {
    for (const text of [block('refund', en), block('退货', zh, '结束')])
      expect(lifeOf(text).refund).toEqual(rules);
  });
});

const points = (amount: number, window: object) => ({
  fact: 'member.points',
  params: { window },
  operator: 'greaterThanInclusive',
  value: amount,
});

const TIER = [
  'reached when member points earned in the last 12 months is at least 5,000 points',
  'reviewed at the end of the year',
  'no grace',
  'lost one step at a time',
];
const TIER_ZH = [
  '升级条件为会员最近 12 个月内获得积分不低于 5,000 积分',
  '评定时间为每年年底',
  '不设宽限期',
  '未保级则逐级下降',
];

const TIERS: readonly (readonly [changes: readonly Clause[], rule: Partial<TierRule>])[] = [
  [[], {}],
  [
    [['reviewed at the end of the month', '评定时间为每月月底']],
    { review: { kind: 'period-end', period: 'month' } },
  ],
  [
    [['reviewed at the end of the membership year', '评定时间为每个会员年度末']],
    { review: { kind: 'period-end', period: 'membership-year' } },
  ],
  [
    [['reviewed 2 years after it was reached', '评定时间为获得等级 2 年后']],
    { review: { kind: 'after', span: { count: 2, unit: 'years' } } },
  ],
  [[['reviewed after every event', '每次变动后评定']], { review: { kind: 'always' } }],
  [[['grace 30 days', '宽限 30 天']], { graceDays: 30 }],
  [[['lost down to what is earned', '未保级则降至实际达到的等级']], { lost: 'earned' }],
  [
    [
      [
        'kept when member points earned this membership year is at least 3,000 points',
        '保级条件为会员本会员年度获得积分不低于 3,000 积分',
      ],
    ],
    { kept: points(3000, { period: 'membership-year' }) as TierRule['kept'] },
  ],
];

/** The clauses of a tier with one that says the same thing in its place. */
function withChanges(clauses: readonly string[], changes: readonly string[]): readonly string[] {
  const begins = (clause: string): string => clause.slice(0, 4);
  const kept = clauses.filter(
    (clause) => !changes.some((change) => sameTopic(begins(change), begins(clause))),
  );
  return [...kept, ...changes];
}

const TOPICS: readonly (readonly string[])[] = [
  ['revi', '评定时间', '每次变动'],
  ['grac', 'no g', '宽限 3', '不设宽限'],
  ['lost', '未保级则'],
];

const sameTopic = (one: string, other: string): boolean =>
  TOPICS.some((topic) => topic.includes(one) && topic.includes(other));

describe('tier', () => {
  it.each(TIERS)('%j', (changes, rule) => {
    const expected = {
      rank: 2,
      reached: points(5000, { period: 'months', months: 12 }),
      kept: null,
      review: { kind: 'period-end', period: 'year' },
      graceDays: 0,
      lost: 'one-step',
      ...rule,
    };
    const en = block(
      'tier gold',
      withChanges(
        TIER,
        changes.map(([clause]) => clause),
      ),
    );
    const zh = block(
      '等级规则 gold',
      withChanges(
        TIER_ZH,
        changes.map(([, clause]) => clause),
      ),
      '结束',
    );
    for (const text of [en, zh]) expect(lifeOf(text).tiers).toEqual([expected]);
  });

  it('may be reached by a single purchase', () => {
    const text = block('tier gold', [
      'reached when paid amount is at least 10,000 CNY',
      'kept when member spend this year is at least 3,000 CNY',
      ...TIER.slice(1),
    ]);
    expect(lifeOf(text).tiers[0]?.reached).toMatchObject({ fact: 'purchase.paid', value: 1_000_000 });
  });

  it('stands in the order of the tiers', () => {
    const text = `${block('tier gold', TIER)}${block('tier silver', TIER)}`;
    expect(lifeOf(text).tiers.map(({ rank }) => rank)).toEqual([1, 2]);
  });
});

const tierWith = (reached: string, kept: string | null = null): string =>
  block('tier gold', [reached, ...(kept === null ? [] : [kept]), ...TIER.slice(1)]);

const REFUSED: readonly (readonly [what: string, text: string, said: readonly string[]])[] = [
  [
    'an expiry that does not say when',
    block('expiry', []),
    ['JF1402 this `expiry` block does not say when points end'],
  ],
  [
    'months without month ends',
    block('expiry', ['points expire 1 month after they were earned, at the end of that day']),
    ['JF1402 this `expiry` block does not say what becomes of the 31st in shorter months'],
  ],
  [
    'month ends without months',
    block('expiry', ['points never expire', 'month ends clamp to the last day']),
    ['JF1451 this block counts neither months nor years, so that nothing depends on month ends'],
  ],
  [
    'two for all points',
    `${block('expiry', ['points never expire'])}${block('expiry "more"', ['points never expire'])}`,
    ['JF1450 another `expiry` block is for all points already'],
  ],
  [
    'two for one campaign',
    `${CAMPAIGN}${block('pending', ['points are usable at once', 'for points of campaign spring'])}${block(
      'pending "more"',
      ['points are usable on delivery only', 'for points of campaign spring'],
    )}`,
    ['JF1450 another `pending` block is for the points of campaign `spring` already'],
  ],
  [
    'one name for two',
    `${CAMPAIGN}${block('expiry "x"', ['points never expire'])}${block('expiry "x"', [
      'points never expire',
      'for points of rules base',
    ])}`,
    ['JF1406 `x` is already the name of another `expiry` block'],
  ],
  [
    'a campaign that is not there',
    `${CAMPAIGN}${block('expiry', ['points never expire', 'for points of campaign sprong'])}`,
    ['JF1408 there is no campaign called `sprong`'],
  ],
  [
    'a rule that is not there',
    block('pending', ['points are usable at once', 'for points of rules double']),
    ['JF1408 there is no rule called `double`'],
  ],
  [
    'a refund that leaves both open',
    block('refund', []),
    [
      'JF1402 this `refund` block does not say what a refund of part takes back',
      'JF1402 this `refund` block does not say what happens when the points are spent already',
    ],
  ],
  [
    'two refund blocks',
    block('refund', REFUNDS[0]?.[0] ?? []).repeat(2),
    ['JF1405 there is another `refund` block already'],
  ],
  [
    'a point worth nothing',
    block('refund', [
      'a refund of part takes back in proportion',
      'a clawback beyond the balance is taken from the refund at 0 CNY per point',
    ]),
    ['JF1305 `0 CNY` is not more than zero'],
  ],
  [
    'a tier that is not declared',
    block('tier platinum', TIER),
    ['JF1201 there is no tier `platinum` in jifen.yaml'],
  ],
  [
    'the tier that all have',
    block('tier none', TIER),
    ['JF1452 everyone has the tier `none` to begin with; it is neither reached nor lost'],
  ],
  [
    'a tier twice',
    block('tier gold', TIER).repeat(2),
    ['JF1405 there is another block for the tier `gold` already'],
  ],
  [
    'a tier that says little',
    block('tier gold', []),
    [
      'JF1402 this `tier` block does not say when the tier is reached',
      'JF1402 this `tier` block does not say when it is reviewed',
      'JF1402 this `tier` block does not say how long it stays after a failed review',
      'JF1402 this `tier` block does not say how far a member falls',
    ],
  ],
  [
    'a tier for goods',
    tierWith('reached when purchase includes category snack'),
    [
      'JF1453 this condition reads quantity: the tier of a member does not depend on the goods of one purchase',
    ],
  ],
  [
    'a tier for a time',
    tierWith('reached when date is between 2027-01-01 and 2027-01-31'),
    [
      'JF1453 this condition reads date: a tier would come and go with the calendar; use a span of time such as `this year`',
    ],
  ],
  [
    'a tier for itself',
    tierWith('reached when member tier is at least silver'),
    ['JF1453 this condition reads member tier: it would depend on itself'],
  ],
  [
    'a tier for what is not spent',
    tierWith('reached when member balance is at least 5,000 points'),
    [
      'JF1453 this condition reads balance: redeeming points would lower the tier; write `member points earned …`',
    ],
  ],
  [
    'a review of a purchase',
    tierWith(TIER[0] ?? '', 'kept when paid amount is at least 10,000 CNY'),
    ['JF1453 this condition reads paid amount: there is no purchase at a review'],
  ],
  [
    'a purchase that nothing keeps',
    tierWith('reached when paid amount is at least 10,000 CNY'),
    ['JF1454 this reads the purchase just made, which a review has not: say what keeps the tier'],
  ],
];

describe('refuses', () => {
  it.each(REFUSED)('%s', (_what, text, said) => {
    expect(complaints('en', text)).toEqual(said);
    expect(complaints('zh', text)).toHaveLength(said.length);
  });
});

describe('choices', () => {
  const check = (choices: Readonly<Record<string, string>>, text: string) =>
    checkProject({
      program: { path: 'jifen.yaml', text: VOCABULARY },
      campaigns: [
        { path: 'program.campaign', text: programText(choices) },
        { path: 'a.campaign', text: `jifen 1\n${text}` },
      ],
    });
  const LATE = '`late records are refused`';
  const CROSSING = '`the purchase that reaches a tier earns at the old rate`, ';
  const USABLE = '`points earned now cannot be used on the same purchase`, ';
  const PAYS = block('offer cash', [
    'pays 1 CNY per 100 points',
    'accepts at least 100 points in steps of 100 points',
    'a larger request is refused',
    'open to all members',
  ]);

  it.each([
    ['an expiry', block('expiry', ['points never expire']), LATE],
    ['a pending', block('pending', ['points are usable at once']), LATE],
    ['a refund', block('refund', REFUNDS[0]?.[0] ?? []), LATE],
    ['a tier', block('tier gold', TIER), `${CROSSING}${LATE}`],
    ['an offer', block('offer cup', ['costs 5 points', 'open to all members']), LATE],
    ['an offer that pays with points', PAYS, `${USABLE}${LATE}`],
  ])('are asked for by %s', (_what, text, missing) => {
    const { diagnostics } = check({}, text);
    expect(diagnostics.map(({ code, args }) => [code, args['missing']])).toEqual([
      ['JF1403', { en: missing, zh: expect.any(String) }],
    ]);
    expect(check(LIFE_CHOICES, text).diagnostics).toEqual([]);
  });

  it('are not asked for without an account', () => {
    expect(check({}, CAMPAIGN).program?.life.choices).toEqual({
      tierCrossing: null,
      earnedUsableAtOnce: null,
      lateRecords: null,
    });
  });

  it.each([
    [
      'the purchase that reaches a tier earns at the old rate',
      '达到等级的当笔消费按原等级计分',
      { tierCrossing: 'old' },
    ],
    [
      'the purchase that reaches a tier earns at the new rate',
      '达到等级的当笔消费按新等级计分',
      { tierCrossing: 'new' },
    ],
    [
      'the purchase that reaches a tier earns split at the line',
      '达到等级的当笔消费以门槛为界分段计分',
      { tierCrossing: 'split' },
    ],
    [
      'points earned now can be used on the same purchase',
      '本单所得积分可用于本单',
      { earnedUsableAtOnce: true },
    ],
    [
      'points earned now cannot be used on the same purchase',
      '本单所得积分不可用于本单',
      { earnedUsableAtOnce: false },
    ],
    ['late records are refused', '迟到的记录拒收', { lateRecords: 'refuse' }],
    [
      'late records are adjusted with correcting entries',
      '迟到的记录以更正分录补记',
      { lateRecords: 'adjust' },
    ],
  ])('%s', (en, zh, choices) => {
    for (const sentence of [en, zh])
      expect(check({ life: sentence }, '').program?.life.choices).toMatchObject(choices);
  });

  it('are declared once', () => {
    const twice = {
      late: 'late records are refused',
      again: 'late records are adjusted with correcting entries',
    };
    expect(check(twice, '').diagnostics.map(({ code }) => code)).toEqual(['JF1401']);
  });
});

it('reads the same after a translation there and back', () => {
  const blocks = [
    ...EXPIRY.map(([clauses]) =>
      block(
        'expiry',
        clauses.map(([clause]) => clause),
      ),
    ),
    ...PENDING.map(([en]) => block('pending "x"', [en])),
    ...REFUNDS.map(([en]) => block('refund', en)),
    ...TIERS.map(([changes]) =>
      block(
        'tier gold',
        withChanges(
          TIER,
          changes.map(([clause]) => clause),
        ),
      ),
    ),
  ];
  const english = formatText({ path: 'a.campaign', text: `jifen 1\n${blocks.join('')}` }).text;
  const chinese = formatText({ path: 'a.campaign', text: english ?? '' }, { to: 'zh' }).text;
  expect(chinese).not.toMatch(/ (?:points|reached|reviewed|grace|lost) /);
  expect(formatText({ path: 'a.campaign', text: chinese ?? '' }, { to: 'en' }).text).toBe(english);
});
