import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScaled } from '../../src/records/decimal-text.js';
import { formatScaled } from '../../src/value/decimal.js';

describe('readScaled', () => {
  it('reads back what formatScaled prints, at every size that is allowed', () => {
    const count = fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n });
    fc.assert(
      fc.property(count, fc.integer({ min: 0, max: 6 }), (value, digits) => {
        expect(readScaled(formatScaled(value, digits), digits)).toBe(value);
      }),
    );
  });

  it.each([
    ['12', 2, 1200n],
    ['12.5', 2, 1250n],
    ['007.50', 2, 750n],
    ['-12.50', 2, -1250n],
    ['0', 2, 0n],
    ['0.00', 2, 0n],
    ['999999999999999999', 0, 999999999999999999n],
    ['9007199254740993', 0, 9007199254740993n],
  ])('reads %s with %i decimals', (text, decimals, count) => {
    expect(readScaled(text, decimals)).toBe(count);
  });

  it.each([
    '',
    ' ',
    '1 ',
    '+1',
    '1e2',
    '1e400',
    'NaN',
    'Infinity',
    '-0',
    '-0.00',
    '0x10',
    '1_000',
    '1,000',
    '1,234.50',
    '１２',
    '.5',
    '5.',
    '-',
    '--1',
    '1.2.3',
    '٣',
    '1٫5',
    '¥5',
    '5元',
    '1/2',
    '５.0',
    '\u00a05',
    '1\n',
  ])('does not take %j for a decimal', (text) => {
    expect(readScaled(text, 6)).toBe('form');
  });

  it.each([
    ['1.234', 2],
    ['1.500', 2],
    ['0.1', 0],
    ['1000000000000000000', 2],
    [`${'9'.repeat(40)}`, 2],
    [`0.${'0'.repeat(29)}1`, 6],
  ])('never rounds: %s with %i decimals is refused', (text, decimals) => {
    expect(readScaled(text, decimals)).toBe('digits');
  });
});
