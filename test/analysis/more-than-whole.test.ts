import { describe, expect, test } from 'vitest';
import { analyseTexts, campaign, findings, messageOf, programText } from './support.js';

const off = (id: string, clauses: string, percent: string, lane = 'item', group = 'g, add up') =>
  `rule ${id} "${id}"\n  ${clauses}\n  take ${percent} off each unit\n  in lane ${lane}\n  group ${group}\nend\n`;
const LISTED = { program: programText({ discounts: 'discounts are computed on the listed price' }) };

describe('percentages that take off everything', () => {
  test.each([
    [
      'two that fit',
      off('a', 'when channel is app', '40%') + off('b', 'when member tier is gold', '60%'),
      [],
    ],
    [
      'two that do not',
      off('a', 'when channel is app', '50%') + off('b', 'when member tier is gold', '60%'),
      ['JF1550 at rule b "b"'],
    ],
    [
      'never on one purchase',
      off('a', 'when channel is app', '50%') + off('b', 'when channel is store', '60%'),
      [],
    ],
    ['never on one item', off('a', 'for category snack', '50%') + off('b', 'for category drink', '60%'), []],
    [
      'only the best counts',
      off('a', 'when channel is app', '50%', 'item', 'g, take the best') +
        off('b', 'when member tier is gold', '60%', 'item', 'g, take the best'),
      [],
    ],
    [
      'a floor',
      off('a', 'when channel is app', '50%') +
        off('b', 'when member tier is gold', '60%').replace(
          '  in lane',
          '  never below 5 CNY per unit\n  in lane',
        ),
      [],
    ],
    [
      'three together',
      off('a', 'when channel is app', '40%') +
        off('b', 'when member tier is gold', '40%') +
        off('c', 'when paid amount is at least 50 CNY', '40%'),
      ['JF1550 at rule a "a"'],
    ],
    ['what is declared free is meant to be', off('a', 'when channel is app', '100%'), []],
    [
      'two lanes, on what is left',
      off('a', 'when channel is app', '50%') +
        off('b', 'when member tier is gold', '60%', 'order', 'h, add up'),
      [],
    ],
  ] as const)('%s', (_name, rules, finds) => {
    expect(findings(['JF1550'], [campaign(rules)])).toEqual(finds);
  });

  test('two lanes, on the listed price', () => {
    const rules =
      off('a', 'when channel is app', '50%') +
      off('b', 'when member tier is gold', '60%', 'order', 'h, add up');
    expect(findings(['JF1550'], [campaign(rules)], LISTED)).toEqual(['JF1550 at rule b "b"']);
    const [found] = analyseTexts([campaign(rules)], LISTED).filter(({ code }) => code === 'JF1550');
    expect(found === undefined ? '' : messageOf(found, 'en')).toContain(
      'the discounts `b`, `a` add up to 110% of the price of one purchase',
    );
  });
});
