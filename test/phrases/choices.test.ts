/** Every choice of the `program` block: each value it can have, said in both languages, is what the rule set holds. */
import { expect, it } from 'vitest';
import { PROGRAM_CHOICES } from '../../src/phrases/program/choices.js';
import type { Choices } from '../../src/ruleset/types.js';
import { compile, programText } from '../analysis/support.js';

type Sentence = readonly [en: string, zh: string, holds: Partial<Choices>];

/** By the entry of the phrase book. */
const SENTENCES: Readonly<Record<string, readonly Sentence[]>> = {
  'program/basis': [
    ['points count the paid amount', '积分按实付金额计算', { basis: 'paid' }],
    ['points count the listed amount', '积分按标价金额计算', { basis: 'listed' }],
  ],
  'program/delivery': [
    ['delivery earns', '运费计分', { deliveryEarns: true }],
    ['delivery does not earn', '运费不计分', { deliveryEarns: false }],
  ],
  'program/tax': [
    ['tax earns', '税费计分', { taxEarns: true }],
    ['tax does not earn', '税费不计分', { taxEarns: false }],
  ],
  'program/deposit': [
    ['deposit earns', '押金计分', { depositEarns: true }],
    ['deposit does not earn', '押金不计分', { depositEarns: false }],
  ],
  'program/points-paid': [
    ['the part paid with points earns', '积分支付部分计分', { pointsPaidEarns: true }],
    ['the part paid with points does not earn', '积分支付部分不计分', { pointsPaidEarns: false }],
  ],
  'program/rounding': [
    ['round points down', '积分向下取整', { pointsRounding: 'down' }],
    ['round points up', '积分向上取整', { pointsRounding: 'up' }],
    ['round points half up', '积分四舍五入', { pointsRounding: 'half-up' }],
    ['round points half even', '积分四舍六入五成双', { pointsRounding: 'half-even' }],
  ],
  'program/rounding-level': [
    ['points are rounded per item', '取整按每行', { pointsRoundingPer: 'item' }],
    ['points are rounded per rule', '取整按每条规则', { pointsRoundingPer: 'rule' }],
    ['points are rounded per purchase', '取整按每单', { pointsRoundingPer: 'purchase' }],
    [
      'points are rounded per purchase and the rest is carried forward',
      '取整按每单并结转余数',
      { pointsRoundingPer: 'carry' },
    ],
  ],
  'program/money-rounding': [
    ['round money down', '金额向下取整', { moneyRounding: 'down' }],
    ['round money up', '金额向上取整', { moneyRounding: 'up' }],
    ['round money half up', '金额四舍五入', { moneyRounding: 'half-up' }],
    ['round money half even', '金额四舍六入五成双', { moneyRounding: 'half-even' }],
  ],
  'program/multiplier-groups': [
    ['multiplier groups combine by adding', '倍数组之间相加', { multiplierGroups: 'add' }],
    ['multiplier groups combine by multiplying', '倍数组之间相乘', { multiplierGroups: 'multiply' }],
    ['multiplier groups combine by taking the best', '倍数组之间只取最高', { multiplierGroups: 'best' }],
  ],
  'program/bonuses': [
    ['bonus points are multiplied', '奖励积分参与翻倍', { bonusesMultiplied: true }],
    ['bonus points are not multiplied', '奖励积分不参与翻倍', { bonusesMultiplied: false }],
  ],
  'program/discounts-on': [
    ['discounts are computed on the listed price', '优惠按原价计算', { discountsOn: 'listed' }],
    ['discounts are computed on what is left', '优惠按剩余金额计算', { discountsOn: 'left' }],
  ],
  'program/lanes': [['discount lanes order, item', '优惠通道 order、item', { lanes: ['order', 'item'] }]],
  'program/odd-unit': [
    ['the odd unit goes to the largest remainder', '尾差归余数最大者', { oddUnitTo: 'largest-remainder' }],
    ['the odd unit goes to the first', '尾差归第一个', { oddUnitTo: 'first' }],
    ['the odd unit goes to the last', '尾差归最后一个', { oddUnitTo: 'last' }],
  ],
  'program/threshold': [
    ['thresholds read the listed amount', '门槛按标价金额判断', { thresholdReads: 'listed' }],
    [
      'thresholds read the amount after earlier lanes',
      '门槛按之前通道之后的金额判断',
      { thresholdReads: 'left' },
    ],
  ],
  'program/limit-gives': [
    ['a limit that bites gives what is left', '触及上限时发放剩余', { limitGives: 'rest' }],
    ['a limit that bites gives nothing', '触及上限时不再发放', { limitGives: 'nothing' }],
  ],
};

/** The first sentences of all choices, with one in the place of its own. */
function choicesWith(id: string, sentence: string): Choices {
  const usual = Object.entries(SENTENCES).map(([key, [first]]) => [key, first?.[0] ?? '']);
  const clauses = { ...Object.fromEntries(usual), [id]: sentence };
  const text = `jifen 1\nprogram mall "Mall"\n${Object.values(clauses).join('\n')}\nend\n`;
  const base = programText().slice(programText().indexOf('earn base'));
  return compile([], { program: `${text}${base}` }).ruleSet.content.choices;
}

it('knows every choice with all its values', () => {
  const values = PROGRAM_CHOICES.map(({ id, types }) => [
    id,
    Math.max(1, types['way']?.phrases?.length ?? 1),
  ]);
  const tried = Object.entries(SENTENCES).map(([id, sentences]) => [id, sentences.length]);
  expect(tried).toEqual(values);
});

const ROWS = Object.entries(SENTENCES).flatMap(([id, sentences]) =>
  sentences.flatMap(([en, zh, holds]) => [
    { id, sentence: en, holds },
    { id, sentence: zh, holds },
  ]),
);

it.each(ROWS)('$sentence', ({ id, sentence, holds }) => {
  expect(choicesWith(id, sentence)).toMatchObject(holds);
});
