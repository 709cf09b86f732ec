/** A function made for the form of lines gives the rows of the exact reader, or leaves a line to others. */
import { describe, expect, it } from 'vitest';
import { give, ofSku, rule, ruleSet, test } from '../../support/rule-set.js';
import { type LineScanner, lineScanner } from './scan-line.js';

/** Of every length up to beyond what fits into two words, and what has to be escaped or is not ASCII. */
const SKUS = ['a', 'abc', 'abcd', 'abcde', 'abcdefgh', 'abcdefghi', 'x y', '茶', 'back\\s', 'q"q', '12'];

const RULE_SET = ruleSet({
  rules: [
    ...SKUS.map((sku, index) => rule(`r${index}`, give(1), { items: ofSku(sku) })),
    rule('tagged', give(1), { items: test('item.tags', 'contains', 'gift') }),
  ],
});

/** `sku` as it stands in the line. */
function lineOf(
  sku: string,
  { id = '"P1"', member = '"M1"', at = '"2027-02-17T12:00:00+08:00"' } = {},
): Buffer {
  const items = `[{"sku":${sku},"amount":"12.50"},{"sku":"abc","amount":"1.00"}]`;
  return Buffer.from(`{"id":${id},"member":${member},"at":${at},"items":${items}}`);
}

/** A scanner that has learned the form. */
function learned(): LineScanner {
  const scanner = lineScanner(RULE_SET);
  for (let count = 0; count < 300; count += 1) scanner.scan(lineOf('"abc"'));
  return scanner;
}

function expectSame({ scan, readExactly }: LineScanner, line: Buffer): void {
  const row = scan(line);
  expect(row, line.toString()).not.toBeNull();
  expect(row).toEqual(readExactly(line));
}

describe('a function made for a form', () => {
  it.each([
    ...SKUS.map((sku) => JSON.stringify(sku)),
    ...[
      'abcdefg',
      'abcdefgX',
      'abcdefghX',
      'abcdefghij',
      'b',
      'ab',
      'abX',
      'abcdX',
      '茶茶',
      'no!',
      'x  y',
    ].map((sku) => JSON.stringify(sku)),
    '"\\u0061bc"',
    '"ab\\u0063"',
    '"abcdefg\\u0068"',
    'null',
    '12',
    '123456789012',
    '""',
  ])('reads the id %s as the exact reader does', (sku) => {
    const scanner = learned();
    expectSame(scanner, lineOf(sku));
    expectSame(scanner, lineOf('"abc"'));
  });

  it.each(['"ab\u007f"', '"\u007f"', '"ab\tc"', '"ab\\"', '"ab\\x"', '"abc', '"abcdefgh', '"e\u0301"', 'x'])(
    'leaves the id %s to the exact reader, who refuses it',
    (sku) => {
      const scanner = learned();
      expect(scanner.readExactly(lineOf(sku))).toBeNull();
      expect(scanner.scan(lineOf(sku))).toBeNull();
      expectSame(scanner, lineOf('"abc"'));
    },
  );

  it.each<[string, Parameters<typeof lineOf>[1]]>([
    ['no id', { id: '""' }],
    ['no member', { member: '""' }],
    ['a long id', { id: `"${'x'.repeat(201)}"` }],
    ['no instant', { at: '"2027-02-17T12:00:00+08:0"' }],
    ['an instant that is none', { at: '"2027-02-31T12:00:00+08:00"' }],
    ['an instant with more', { at: '"2027-02-17T12:00:00+08:000"' }],
    ['an instant without its end', { at: '"2027-02-17T12:00:00+08:00' }],
  ])('refuses %s', (_, changes) => {
    expect(learned().scan(lineOf('"abc"', changes))).toBeNull();
  });

  it.each<[string, Parameters<typeof lineOf>[1]]>([
    ['a bare id', { id: '77' }],
    ['an escaped id', { id: '"P\\u0031"' }],
    ['a Chinese member', { member: '"会员一"' }],
    ['an instant in UTC', { at: '"2027-02-17T04:00:00Z"' }],
    ['an instant with a fraction', { at: '"2027-02-17T12:00:00.25+08:00"' }],
  ])('reads %s', (_, changes) => {
    expectSame(learned(), lineOf('"abc"', changes));
  });

  it('forgets the lists of the rows before', () => {
    const scanner = learned();
    const tagged = Buffer.from(lineOf('"abc"').toString().replaceAll('"amount"', '"tags":["gift"],"amount"'));
    expectSame(scanner, tagged);
    expectSame(scanner, lineOf('"abc"'));
  });
});
