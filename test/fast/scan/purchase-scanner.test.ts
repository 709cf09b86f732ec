/** The scanner gives the row of the exact reader, or leaves the line to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { withInput } from '../../records/sample-vocabulary.js';
import { compileRandomProject } from '../../support/random-project/random-project.js';
import { randomLine, usualLine } from './random-line.js';
import { type LineScanner, lineScanner } from './scan-line.js';

function ruleSetOf(seed: number): RuleSet {
  const made = compileRandomProject(seed) ?? compileRandomProject(seed + 1);
  if (made === null) throw new Error('neither seed makes a project');
  return made.ruleSet;
}

const RULE_SET = ruleSetOf(7);
const SCANNER = lineScanner(RULE_SET);

/** How many of the lines were scanned. */
function agree({ scan, readExactly }: LineScanner, lines: readonly Buffer[]): number {
  let count = 0;
  for (const line of lines) {
    const row = scan(line);
    if (row === null) continue;
    count += 1;
    expect(row, line.toString()).toEqual(readExactly(line));
  }
  return count;
}

describe('the scanner', () => {
  it('reads what the exact reader reads, or leaves it alone', () => {
    let scanned = 0;
    let taken = 0;
    const property = fc.property(fc.array(randomLine, { minLength: 20, maxLength: 20 }), (lines) => {
      scanned += agree(SCANNER, lines);
      taken += lines.filter((line) => SCANNER.readExactly(line) !== null).length;
    });
    fc.assert(property, { numRuns: 150 });
    // Most of what the exact reader takes it takes as well.
    expect(scanned).toBeGreaterThan(taken / 2);
  });

  it('puts attributes into their columns, whatever order the vocabulary names them in', () => {
    const scanner = lineScanner(RULE_SET, {
      change: (given) => ({
        ...given,
        itemAttributes: new Map([...given.itemAttributes].reverse()),
        purchaseAttributes: new Map([...given.purchaseAttributes].reverse()),
      }),
    });
    const item = { amount: '1.00', attributes: { litres: '10', organic: true, colour: 'red' } };
    const record = {
      id: 'P1',
      member: 'M1',
      at: '2027-02-17T12:00:00Z',
      attributes: { distance: 3 },
      items: [item],
    };
    expect(agree(scanner, [Buffer.from(JSON.stringify(record))])).toBe(1);
  });

  it.each([
    '{"":"P1","member":"M1","at":"2027-02-17T12:00:00Z","items":[{"amount":"1.00"}]}',
    '{"id":"P1","member":"M1","at":"2027-02-17T12:00:00Z","items":[{"":"A1","amount":"1.00"}]}',
    '{"id":"P1","member":"M1","at":"2027-02-17T12:00:00Z","items":[{"amount":"1.00","attributes":{"":"1"}}]}',
    '{"id":"P1","member":"M1","at":"2027-02-17T12:00:00Z","items":[{"amount":"1.00"}],"payments":[{"":"cash","amount":"1.00"}]}',
  ])('knows no empty key: %s', (line) => {
    expect(SCANNER.scan(Buffer.from(line))).toBeNull();
  });

  it.each(['quantity', 'sku', 'category', 'brand', 'greenGrade', 'kind', 'tags', 'attributes', 'floorPrice'])(
    'forgets the %s of the line before where a line says null',
    (field) => {
      const scanner = lineScanner(RULE_SET);
      const usual = {
        quantity: 7,
        sku: 'A1',
        category: 'tea',
        brand: 'acme',
        greenGrade: 'AA',
        kind: 'delivery',
      };
      const rest = { tags: ['gift'], attributes: { litres: 5 }, floorPrice: '1.00', amount: '10.00' };
      const line = (id: number, changes: object): Buffer => {
        const item = { ...usual, ...rest, ...changes };
        return Buffer.from(
          JSON.stringify({ id: `P${id}`, member: 'M1', at: '2027-02-17T12:00:00Z', items: [item] }),
        );
      };
      // So many are needed to learn the form.
      for (let id = 0; id < 300; id += 1) expect(agree(scanner, [line(id, {})])).toBe(1);
      agree(scanner, [line(300, { [field]: null }), line(301, {})]);
    },
  );

  it.each([
    ['a function made for their form', true],
    ['no function', false],
  ])('scans every usual line, and is not misled by any byte, with %s', (_, makesCode) => {
    const scanner = lineScanner(RULE_SET, { makesCode });
    // So many are needed to learn the form.
    for (const line of fc.sample(usualLine, 300)) expect(agree(scanner, [line])).toBe(1);
    fc.assert(fc.property(usualLine, (line) => void expect(agree(scanner, [line])).toBe(1)));
    const change = fc.record({
      line: usualLine,
      at: fc.nat(),
      byte: fc.oneof(
        fc.nat({ max: 255 }),
        fc.constantFrom(...Buffer.from('"\\{}[],:0.-en \u0000\n\r\u007f')),
      ),
      way: fc.constantFrom('replace', 'insert', 'remove', 'cut'),
    });
    const property = fc.property(change, ({ line, at, byte, way }) => {
      const place = at % line.length;
      const [before, after] = [line.subarray(0, place), line.subarray(place + (way === 'insert' ? 0 : 1))];
      const middle = way === 'remove' || way === 'cut' ? [] : [byte];
      const changed = Buffer.concat([before, Buffer.from(middle), way === 'cut' ? Buffer.alloc(0) : after]);
      // A line feed makes two lines of it, which is for whoever cuts lines.
      if (!changed.includes(0x0a)) agree(scanner, [changed]);
    });
    fc.assert(property, { numRuns: 3000 });
  });

  it('follows lines to another form', () => {
    const scanner = lineScanner(RULE_SET);
    const other = usualLine.map((line) => Buffer.from(line.toString().replaceAll(',"', ', "')));
    const turned = usualLine.map((line) => {
      const { id, ...fields } = JSON.parse(line.toString());
      return Buffer.from(JSON.stringify({ ...fields, id, store: 's001' }));
    });
    for (const form of [usualLine, other, turned, usualLine]) {
      const lines = fc.sample(form, 60);
      for (let round = 0; round < 80; round += 1) expect(agree(scanner, lines)).toBe(lines.length);
    }
  });

  it.each([
    ['minor units', withInput({ money: 'minor' })],
    ['dropped items', withInput({ zeroItems: 'drop', negativeItems: 'drop' })],
    ['no usual currency', withInput({ currency: null })],
  ])('keeps to the mapping: %s', (_, { input }) => {
    const scanner = lineScanner(RULE_SET, { change: (given) => ({ ...given, input }) });
    const property = fc.property(
      fc.array(randomLine, { maxLength: 20 }),
      (lines) => void agree(scanner, lines),
    );
    fc.assert(property, { numRuns: 25 });
  });

  it('leaves every line alone where fields are mapped', () => {
    const purchase = new Map([['store', { from: 'shop', values: new Map() }]]);
    const scanner = lineScanner(RULE_SET, {
      change: (given) => ({ ...given, input: { ...given.input, purchase } }),
    });
    fc.assert(
      fc.property(usualLine, (line) => void expect(scanner.scan(line)).toBeNull()),
      { numRuns: 5 },
    );
  });
});
