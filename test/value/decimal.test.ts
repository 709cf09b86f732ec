import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, formatScaled, parseDecimal } from '../../src/value/decimal.js';
import { fraction } from '../../src/value/fraction.js';
import { anyFraction } from './arbitraries.js';

describe('parseDecimal', () => {
  it.each([
    ['12', 12n, 1n],
    ['-12', -12n, 1n],
    ['12.50', 25n, 2n],
    ['-0.05', -1n, 20n],
    ['007.0', 7n, 1n],
    ['-0', 0n, 1n],
    ['12345678901234567890.01', 1_234_567_890_123_456_789_001n, 100n],
    ['0.1', 1n, 10n],
  ])('reads %s', (text, num, den) => {
    expect(parseDecimal(text)).toEqual({ num, den });
  });

  it.each([
    '',
    '-',
    '.5',
    '5.',
    '+1',
    '1e3',
    '1,000',
    '1_000',
    ' 1',
    '1 ',
    '1\n',
    '１２',
    '0x10',
    'NaN',
    'Infinity',
  ])('refuses %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('reads what formatScaled prints', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 30 }), (count, digits) => {
        expect(parseDecimal(formatScaled(count, digits))).toEqual(fraction(count, 10n ** BigInt(digits)));
      }),
    );
  });
});

describe('formatDecimal', () => {
  it.each([
    [25n, 2n, '12.5'],
    [-1n, 20n, '-0.05'],
    [3n, 1n, '3'],
    [1n, 8n, '0.125'],
    [1n, 1_000_000n, '0.000001'],
    [1n, 3n, undefined],
    [1n, 7n, undefined],
    [3n, 6n, '0.5'],
  ])('%d/%d -> %s', (num, den, text) => {
    expect(formatDecimal(fraction(num, den))).toBe(text);
  });

  it('prints a text that reads back as the same value, or nothing', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        const text = formatDecimal(value);
        if (text !== undefined) {
          expect(parseDecimal(text)).toEqual(value);
          expect(text).not.toMatch(/\.\d*0$/);
        }
      }),
    );
  });

  it('prints every decimal', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 30 }), (count, digits) => {
        expect(formatDecimal(fraction(count, 10n ** BigInt(digits)))).toBeDefined();
      }),
    );
  });
});

describe('formatScaled', () => {
  it.each([
    [1250n, 2, '12.50'],
    [-1250n, 2, '-12.50'],
    [5n, 2, '0.05'],
    [-5n, 2, '-0.05'],
    [0n, 2, '0.00'],
    [1250n, 0, '1250'],
    [-7n, 0, '-7'],
    [1n, 3, '0.001'],
  ])('%d with %d digits -> %s', (count, digits, text) => {
    expect(formatScaled(count, digits)).toBe(text);
  });
});
