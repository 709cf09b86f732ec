import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.js';

describe('nearest', () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ['a missing letter', 'multply', ['multiply', 'give', 'discount'], 'multiply'],
    ['swapped neighbours count once', 'gvie', ['five', 'give'], 'give'],
    ['Chinese characters', '积份', ['积分', '折扣'], '积分'],
    ['characters beyond the basic plane', '𠮷祥店', ['吉祥店', '𠮷祥屋店'], '吉祥店'],
    ['two changes in six characters', 'silvor', ['sliver', 'gold'], 'sliver'],
    ['three changes in six characters are too many', 'abcdef', ['abcxyz'], undefined],
    ['the same name in other case wins', 'GOLD', ['COLD', 'gold'], 'gold'],
    ['the same name wins over other case', 'gold', ['GOLD', 'gold'], 'gold'],
    ['equally near: code-unit order', 'bat', ['rat', 'cat', 'hat'], 'cat'],
    ['one character in two', '金卡', ['银卡', '普卡'], '普卡'],
    ['a word with nothing in common', 'E', ['A', 'B'], undefined],
    ['an empty word', '', ['a', 'ab'], undefined],
    ['no candidates', 'gold', [], undefined],
    ['an overlong word', 'a'.repeat(65), ['a'.repeat(65)], undefined],
    ['an overlong candidate', 'a'.repeat(64), ['a'.repeat(65), `${'a'.repeat(63)}b`], `${'a'.repeat(63)}b`],
    ['names of object properties', 'constructer', ['constructor', '__proto__'], 'constructor'],
  ])('%s', (_, word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('does not depend on the order of the candidates', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '分', '𠮷'), maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (wanted, candidates) => {
        expect(nearest(wanted, candidates.toReversed())).toBe(nearest(wanted, candidates));
      }),
    );
  });

  it('agrees with the full table of distances', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '分', '𠮷'), maxLength: 10 });
    fc.assert(
      fc.property(word, word, (wanted, candidate) => {
        const length = [...wanted].length;
        const distance = tableDistance([...wanted], [...candidate]);
        const near = distance <= Math.max(1, Math.floor(length / 3));
        const related = distance < Math.max(length, [...candidate].length);
        const expected = wanted === candidate || (near && related) ? candidate : undefined;
        expect(nearest(wanted, [candidate])).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('answers at once for a giant word and for many candidates', () => {
    const candidates = Array.from({ length: 20_000 }, (_, index) => `store-number-${index}`);
    expect(nearest('x'.repeat(10_000_000), candidates)).toBeUndefined();
    expect(nearest('store-nubmer-777', candidates)).toBe('store-number-777');
  });
});

/** The textbook recurrence, with memory for every pair of prefixes. */
function tableDistance(from: readonly string[], to: readonly string[]): number {
  const known = new Map<string, number>();
  const distance = (row: number, column: number): number => {
    if (row === 0 || column === 0) return row + column;
    const key = `${row} ${column}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = [
      distance(row - 1, column) + 1,
      distance(row, column - 1) + 1,
      distance(row - 1, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1),
    ];
    const swapped =
      row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    if (swapped) ways.push(distance(row - 2, column - 2) + 1);
    known.set(key, Math.min(...ways));
    return Math.min(...ways);
  };
  return distance(from.length, to.length);
}
