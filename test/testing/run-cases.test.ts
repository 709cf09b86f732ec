import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeResult } from '../../src/testing/describe-result.js';
import { runCases } from '../../src/testing/run-cases.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { expectGolden } from '../support/golden.js';
import { mall, textAt } from './mall-project.js';

const { program, ruleSet } = mall();
const run = (text: string) =>
  runCases({ path: 'campaigns/spring.cases.yaml', text }, program.vocabulary, ruleSet);

const HOLDS = `
- name: gold member in festival week
  member: {tier: gold, creditBand: B, balance: 0}
  purchase:
    at: 2027-02-07T12:00:00+08:00
    items:
      - {sku: 0012, category: snack, quantity: 1, amount: 100.00}
  expect:
    points: 300
    rules: {base: 100, festival: 100, gold: 100, combo: 0}
    discount: 0
    payable: "100.00"
- name: parts of the result
  member: {id: M7, creditBand: A, tags: []}
  earlier:
    - at: 2027-02-07 11:00
      items: [{tags: [green-label], quantity: 3, amount: 9}]
  purchase:
    id: P2
    at: 2027-02-07 12:00
    items:
      - {category: snack, amount: "20.00"}
      - {category: drink, tags: [green-label], amount: "10.00"}
      - {kind: delivery, amount: 3}
  expect:
    rules: [base, combo, festival, green]
    items: [null, {discount: 0}, {points: 0, payable: 3.00}]
`;

const FAILS = `
- name: 「引号」里的名字
  member: {tier: gold, creditBand: B}
  purchase:
    at: 2027-02-07T12:00:00+08:00
    items: [{category: snack, amount: 100.00}, {category: drink, amount: 1}]
  expect:
    points: 300
    payable: 100.5
    rules: {base: 100, combo: 0, green: {points: 30, discount: 1}}
    items:
      - points: 299
      - {discount: 0.5, payable: 0.5}
`;

describe('cases', () => {
  it('hold where campaign and expectations agree', () => {
    const { results, diagnostics } = run(HOLDS);
    expect(diagnostics).toEqual([]);
    expect(results.map(({ kind, title, passed, differences }) => [kind, title, passed, differences])).toEqual(
      [
        ['case', 'gold member in festival week', true, []],
        ['case', 'parts of the result', true, []],
      ],
    );
  });

  it('fail where they differ, each difference at its line', () => {
    const { results } = run(FAILS);
    const places = results.flatMap(({ differences }) => differences.map(({ span }) => textAt(span, FAILS)));
    expect(places).toEqual(['300', '100.5', '100', '0', '30', '1', '299', '0.5', '0.5']);
    for (const language of LANGUAGES) {
      const text = results.map((result) => describeResult(result, ruleSet, language)).join('\n');
      expectGolden(`testing/cases.${language}.txt`, text);
    }
  });

  it('keep every digit', () => {
    const amount = '98765432109876.54';
    const { results, diagnostics } = run(`
- name: large
  purchase: {at: 2027-02-07T12:00:00+08:00, items: [{category: snack, amount: ${amount}}]}
  expect: {payable: ${amount}, points: 98765432109876}
`);
    expect(diagnostics).toEqual([]);
    expect(results.map(({ passed }) => passed)).toEqual([true]);
  });
});

const CASE = (parts: string): string => `- name: a case
  purchase:
    at: 2027-02-07T12:00:00+08:00
    items:
      - {category: snack, amount: 100.00}
${parts}`;

/** What is wrong, with the text that the message points at. */
const MISTAKES: readonly (readonly [text: string, code: string, at: string])[] = [
  ['', 'JF2012', ''],
  ['a: b', 'JF2022', 'a: b'],
  ['- name: [', 'JF2001', ''],
  [CASE('  expects: {points: 1}'), 'JF2020', 'expects'],
  [CASE(''), 'JF2021', 'name: a case'],
  [CASE('  expect: {point: 1}'), 'JF2020', 'point'],
  [CASE('  expect: {points: [1]}'), 'JF2022', '[1]'],
  [CASE('  expect: {points: many}'), 'JF6011', 'many'],
  [CASE('  expect: {points: 1.5}'), 'JF6011', '1.5'],
  [CASE('  expect: {points: 1e3}'), 'JF6011', '1e3'],
  [CASE('  expect: {payable: 1.005}'), 'JF6011', '1.005'],
  [CASE('  expect: {}'), 'JF6012', 'expect'],
  [CASE('  expect: {items: [null, {points: 1}]}'), 'JF6013', '{points: 1}'],
  [CASE('  expect: {rules: {fesitval: 1}}'), 'JF6010', 'fesitval'],
  [CASE('  expect: {rules: [toString]}'), 'JF6010', 'toString'],
  [CASE('  member: {tier: goldd}\n  expect: {points: 1}'), 'JF4015', 'goldd'],
  [CASE('  member: {tire: gold}\n  expect: {points: 1}'), 'JF4007', 'gold'],
  [CASE('      - {category: snack, amount: 1.005}\n  expect: {points: 1}'), 'JF4004', '1.005'],
  [CASE('      - {category: snack}\n  expect: {points: 1}'), 'JF4005', '{category: snack}'],
  [CASE('    at: 2027\n  expect: {points: 1}'), 'JF2005', 'at'],
  [CASE('    stroe: s001\n  expect: {points: 1}'), 'JF4007', 's001'],
  [CASE('    member: null\n  expect: {points: 1}'), 'JF6014', 'purchase'],
  [CASE('  earlier: [{at: 2027-02-07 12:00, items: [{amount: x}]}]\n  expect: {points: 1}'), 'JF4003', 'x'],
];

describe('a mistake in a cases file', () => {
  it.each(MISTAKES)('in %j is %s at "%s"', (text, code, at) => {
    const { results, diagnostics } = run(text);
    expect(results).toEqual([]);
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(textAt(diagnostics[0]?.span ?? null, text)).toBe(at);
  });

  it('is an earlier purchase that is not earlier', () => {
    const { results } = run(
      CASE('  earlier: [{at: 2027-02-07 12:01, items: [{amount: 1}]}]\n  expect: {points: 100}'),
    );
    expect(results[0]?.diagnostics.map(({ code }) => code)).toEqual(['JF6003']);
    const same = run(
      CASE('  earlier: [{at: 2027-02-07 12:00, items: [{amount: 1}]}]\n  expect: {points: 100}'),
    );
    expect(same.results[0]?.diagnostics).toEqual([]);
  });

  it('never throws, whatever the text is', () => {
    const part = fc.constantFrom(
      '- ',
      'name',
      ': ',
      '{',
      '}',
      '[',
      ']',
      '\n',
      '  ',
      'expect',
      'purchase',
      'items',
      '1',
      '*a',
      '&a',
      '"',
      '积',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(Array.isArray(run(parts.join('')).diagnostics)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
