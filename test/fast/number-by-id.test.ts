import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberById } from '../../src/fast/members/number-by-id.js';

describe('numbers by id', () => {
  it('answers as a map does, whichever ids share a place', () => {
    const id = fc.oneof(fc.string(), fc.stringMatching(/^m[0-9]{1,5}$/), fc.string({ minLength: 13 }));
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 300 }), fc.array(id), (ids, others) => {
        const numbers = new NumberById();
        for (const one of ids) numbers.add(one);
        for (const one of [...ids, ...others]) expect(numbers.get(one)).toBe(ids.indexOf(one));
        expect(numbers.ids).toEqual(ids);
      }),
    );
  });

  it('grows over many ids, also such as end alike', () => {
    const numbers = new NumberById();
    const ids = Array.from({ length: 6000 }, (_, place) =>
      place % 2 === 0 ? `m${place}` : `${place}-of-the-same-town`,
    );
    for (const one of ids) numbers.add(one);
    expect(ids.every((one, place) => numbers.get(one) === place)).toBe(true);
    expect(numbers.get('m1')).toBe(-1);
  });
});
