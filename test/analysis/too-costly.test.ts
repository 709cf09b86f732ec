import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.js';
import { describeCost } from '../../src/analysis/cost/describe-cost.js';
import { estimateCost } from '../../src/analysis/cost/estimate-cost.js';
import { campaign, compile } from './support.js';

function costOf(rules: string) {
  const { ruleSet } = compile([campaign(rules)]);
  return estimateCost(ruleSet);
}

describe('what a purchase can cost', () => {
  test.each([
    ['a rule without conditions', 'rule a "A"\n  multiply points by 2\nend\n', 0, 0],
    [
      'two tests',
      'rule a "A"\n  when channel is app and member tier is gold\n  multiply points by 2\nend\n',
      2,
      0,
    ],
    [
      'alternatives all count',
      'rule a "A"\n  when channel is app or not member tier is gold\n  multiply points by 2\nend\n',
      2,
      0,
    ],
    [
      'a selection is tried on every item',
      'rule a "A"\n  for category snack, drink\n  multiply points by 2\nend\n',
      0,
      2,
    ],
    [
      'a condition about items',
      'rule a "A"\n  when purchase includes category snack\n  multiply points by 2\nend\n',
      1,
      1,
    ],
  ] as const)('%s', (_name, rules, perPurchase, perItem) => {
    expect(costOf(rules)).toEqual({ perPurchase, perItem });
  });

  test('is told in both languages', () => {
    expect(describeCost({ perPurchase: 34, perItem: 12 })).toEqual({
      en: 'at most 34 tests + 12 per item',
      zh: '至多 34 次判断，每件商品另加 12 次',
    });
  });

  test('a program that crosses long lists is refused', () => {
    const { program, ruleSet } = compile([
      campaign('rule a "A"\n  for category snack\n  multiply points by 2\nend\n'),
    ]);
    const [rule] = ruleSet.content.rules;
    if (rule === undefined) throw new Error('no rule');
    const products = Array.from({ length: 30_000 }, (_, index) => ({
      fact: 'item.sku' as const,
      operator: 'equal' as const,
      value: `s${index}`,
    }));
    const long = { ...rule, items: { any: products } };
    const content = { ...ruleSet.content, rules: [long] };
    const found = analyse({ ...program, rules: [long] }, { ...ruleSet, content });
    expect(found.map(({ code }) => code)).toEqual(['JF1570']);
  });
});
