import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/value/digest.js';

describe('sha256Hex', () => {
  // Test vectors of FIPS 180-4 (the first two) and a text outside ASCII.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['积分', createHash('sha256').update('积分', 'utf8').digest('hex')],
  ])('of %j', (text, hash) => {
    expect(sha256Hex(text)).toBe(hash);
  });

  it('agrees with another implementation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});
