import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/text/catalogue.js';
import { MESSAGES } from './fixtures.js';

const { missingFile, unbounded, unknownWord } = MESSAGES;

describe('the catalogue', () => {
  it('lists the messages of all groups by code', () => {
    const { all } = createCatalogue([{ unbounded, missingFile }, {}, { unknownWord }]);
    expect(all.map((definition) => definition.code)).toEqual(['JF1101', 'JF1501', 'JF2001']);
  });

  it('finds a message by exactly its code', () => {
    const catalogue = createCatalogue([MESSAGES]);
    expect(catalogue.find('JF1501')).toBe(unbounded);
    expect(['JF9999', 'jf1501', '', 'constructor', '__proto__'].map(catalogue.find)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  it('refuses two messages with one code', () => {
    expect(() => createCatalogue([{ unbounded }, { other: { ...missingFile, code: 'JF1501' } }])).toThrow(
      'JF1501',
    );
  });
});
