import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ExactSums } from '../../../src/run/fast/exact-sums.js';
import { NumberSet } from '../../../src/run/fast/number-set.js';
import { SparseNumbers } from '../../../src/run/fast/sparse-numbers.js';

it('adds integers of any size exactly', () => {
  const numbers = fc.array(
    fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.constantFrom(2 ** 52, 2 ** 53 - 1, -(2 ** 52))),
  );
  const property = fc.property(numbers, (addends) => {
    const sums = new ExactSums(2);
    for (const addend of addends) sums.add(1, addend);
    expect(sums.of(1)).toBe(addends.reduce((sum, addend) => sum + BigInt(addend), 0n));
    expect(sums.of(0)).toBe(0n);
  });
  fc.assert(property);
});

it('counts numbers once', () => {
  const property = fc.property(
    fc.array(fc.nat({ max: 5000 })),
    fc.array(fc.nat({ max: 500 })),
    (some, more) => {
      const [all, first, second] = [new NumberSet(), new SparseNumbers(), new SparseNumbers()];
      for (const number of some) {
        all.add(number);
        first.add(number);
      }
      for (const number of more) second.add(number);
      expect([all.size, first.size]).toEqual([new Set(some).size, new Set(some).size]);
      second.addAll(first);
      expect(second.size).toBe(new Set([...some, ...more]).size);
    },
  );
  fc.assert(property);
});
