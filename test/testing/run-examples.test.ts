import { describe, expect, it } from 'vitest';
import { coverRules, describeCoverage } from '../../src/testing/coverage.js';
import { describeResult } from '../../src/testing/describe-result.js';
import { TESTING_MESSAGES } from '../../src/testing/messages.js';
import { runExamples } from '../../src/testing/run-examples.js';
import { createCatalogue } from '../../src/text/catalogue.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { formatMessage } from '../../src/text/render.js';
import { expectGolden } from '../support/golden.js';
import { compileMall, mall } from './mall-project.js';

const HOLDS = `
示例 「金卡会员在春节当周」
  假设会员等级 gold，信用等级 B，余额 0 积分
  假设 2027-02-07 12:00 购买 100.00 元 snack 品类
  预期 300 积分
  预期规则 base、festival、gold
结束
example "what it takes"
  given member tier gold, credit band B
  given purchase at 2027-02-07 12:00 with 60.00 CNY of category snack, 40.00 CNY of category drink
  expect 350 points
  expect 50 points from rule combo
  expect nothing from rule green
  expect discount 0.00 CNY
  expect payable 100.00 CNY
end
example "the month's limit is used up by earlier purchases"
  given member credit band B
  given earlier purchase at 2027-02-04 12:00 with 2 items of items tagged green-label for 20.00 CNY
  given earlier purchase at 2027-02-03 12:00 with 1 item of items tagged green-label for 10.00 CNY
  given purchase at 2027-02-05 12:00 with 10.00 CNY of items tagged green-label
  expect 20 points
  expect 10 points from rule green
end
`;

const FAILS = `
example "the week after"
  given member tier gold, credit band B
  given purchase at 2027-02-13 12:00 with 100.00 CNY of category snack
  expect 300 points
  expect rules base, festival, gold
end
example "no such band"
  given member credit band D
  given purchase at 2027-02-07 12:00 with 20.00 CNY of category snack, 20.00 CNY of category drink
  expect 130 points
  expect 80 points from rule base
  expect payable 39.00 CNY
end
example "more than expected"
  given member credit band A
  given purchase at 2027-02-07 12:00 with 20.00 CNY of category snack, 9.99 CNY of category drink
  expect rules base
  expect nothing from rule festival
  expect 29 points from rule festival
end
example "a total alone"
  given member credit band A
  given earlier purchase at 2027-02-05 12:00 with 3 items of items tagged green-label for 9.00 CNY
  given purchase at 2027-02-07 12:00 with 9.00 CNY of items tagged green-label
  expect 100 points
end
example "a purchase that is not earlier"
  given member credit band A
  given earlier purchase at 2027-02-08 12:00 with 9.00 CNY of category snack
  given purchase at 2027-02-07 12:00 with 9.00 CNY of category snack
  expect 18 points
end
`;

describe('examples', () => {
  it('hold where campaign and expectations agree', () => {
    const { program, ruleSet } = mall(HOLDS);
    const results = runExamples(program, ruleSet);
    expect(results.map(({ title, passed, diagnostics }) => [title, passed, diagnostics])).toEqual([
      ['金卡会员在春节当周', true, []],
      ['what it takes', true, []],
      ["the month's limit is used up by earlier purchases", true, []],
    ]);
  });

  const { program, ruleSet } = mall(FAILS);
  const results = runExamples(program, ruleSet);
  const catalogue = createCatalogue([TESTING_MESSAGES]);
  for (const language of LANGUAGES) {
    it(`that fail are told with what the rules gave and why: ${language}`, () => {
      const text = results.map((result) => describeResult(result, ruleSet, language)).join('\n');
      expectGolden(`testing/examples.${language}.txt`, text);
    });

    it(`that fail are messages at the expectation: ${language}`, () => {
      const lines = results.flatMap(({ diagnostics }) =>
        diagnostics.map((diagnostic) => {
          const definition = catalogue.find(diagnostic.code);
          const text = definition === undefined ? '' : formatMessage(definition, diagnostic, language);
          return `${diagnostic.code} ${text}\n    ${diagnostic.suggestion?.[language] ?? ''}`.trimEnd();
        }),
      );
      expectGolden(`testing/messages.${language}.txt`, `${lines.join('\n')}\n`);
    });
  }

  it('may say that all of several lists of rules give something', () => {
    const { program: two, ruleSet: compiled } = mall(`
example "two lists"
  given member tier gold, credit band B
  given purchase at 2027-02-07 12:00 with 100.00 CNY of category snack
  expect rules base
  expect rules festival, gold
end
`);
    expect(runExamples(two, compiled).map(({ passed }) => passed)).toEqual([true]);
  });
});

describe('an item of an example', () => {
  const codes = (what: string): readonly string[] =>
    compileMall(`
example "an item"
  given member credit band A
  given purchase at 2027-02-07 12:00 with 10.00 CNY of ${what}
  expect 20 points
end
`).diagnostics.map(({ code }) => code);

  it.each([
    'category snack',
    'category snack also items tagged green-label',
    'category snack also category snack',
    'brand luna also product A1 also category drink',
    'items with green grade AA',
  ])('is described by %s', (what) => {
    expect(codes(what)).toEqual([]);
  });

  it.each([
    'category snack, drink',
    'category snack also category drink',
    'category snack plus category drink',
    'items with green grade at least A',
    'items with green grade not A',
    'category snack except items tagged green-label',
    'items with price at least 5 CNY',
  ])('is left open by %s', (what) => {
    expect(codes(what)).toEqual(['JF1416']);
  });

  it('has what is described', () => {
    const { program, ruleSet } = mall(`
example "an item"
  given member credit band A
  given purchase at 2027-02-07 12:00 with 3 items of brand luna also product A1 also category drink also items tagged green-label also items with green grade AA for 10.00 CNY, 8.00 CNY of delivery
  expect 96 points
end
`);
    const [result] = runExamples(program, ruleSet);
    const [item, delivery] = result?.run.decisions[0]?.purchase.items ?? [];
    expect(item).toMatchObject({
      sku: 'A1',
      brand: 'luna',
      category: 'drink',
      tags: ['green-label'],
      greenGrade: 'AA',
      kind: 'goods',
      quantity: { num: 3n, den: 1n },
      amountMinor: 1000n,
    });
    expect(delivery).toMatchObject({ kind: 'delivery', amountMinor: 800n, category: null, tags: [] });
  });
});

describe('coverage', () => {
  const { program, ruleSet } = mall(HOLDS);
  const results = runExamples(program, ruleSet);

  it('counts rules that gave something in a judged purchase', () => {
    const { ruleCount, never } = coverRules(ruleSet, results.slice(0, 1));
    expect([ruleCount, never.map(({ rule }) => rule)]).toEqual([4, ['combo', 'green']]);
    expect(coverRules(ruleSet, results).never).toEqual([]);
  });

  for (const language of LANGUAGES) {
    it(`is information: ${language}`, () => {
      const texts = [results.slice(0, 1), results].map((some) =>
        describeCoverage(coverRules(ruleSet, some), language),
      );
      expectGolden(`testing/coverage.${language}.txt`, texts.join('\n'));
    });
  }
});
