import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../../src/value/instant.js';
import type { Zone } from '../../src/value/zone.js';
import { anyInstant } from './arbitraries.js';
import { zone } from './zones.js';

const SHANGHAI = zone('Asia/Shanghai');
const LONDON = zone('Europe/London');

function isoOf(text: string, table: Zone | null): string {
  const parsed = parseInstant(text, table);
  return 'problem' in parsed ? parsed.problem : new Date(parsed.instantMs).toISOString();
}

describe('parseInstant with an offset', () => {
  it.each([
    ['2027-02-17T12:00:00+08:00', '2027-02-17T04:00:00.000Z'],
    ['2027-02-17T12:00:00+0800', '2027-02-17T04:00:00.000Z'],
    ['2027-02-17 12:00:00+08:00', '2027-02-17T04:00:00.000Z'],
    ['2027-02-17T12:00Z', '2027-02-17T12:00:00.000Z'],
    ['2027-02-17T23:59:59.999Z', '2027-02-17T23:59:59.999Z'],
    ['2027-02-17T23:59:59.9999999Z', '2027-02-17T23:59:59.999Z'],
    ['2027-02-17T00:00:00.1Z', '2027-02-17T00:00:00.100Z'],
    ['2027-02-17T00:00:00.123456789Z', '2027-02-17T00:00:00.123Z'],
    ['1969-12-31T23:59:59.0019Z', '1969-12-31T23:59:59.001Z'],
    ['2027-02-17T12:00-03:30', '2027-02-17T15:30:00.000Z'],
    ['2027-02-17T12:00+18:00', '2027-02-16T18:00:00.000Z'],
    ['2027-02-17T12:00-18:00', '2027-02-18T06:00:00.000Z'],
    ['2028-02-29T00:00:00-00:00', '2028-02-29T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s as %s, with and without a zone', (text, wanted) => {
    expect(isoOf(text, null)).toBe(wanted);
    expect(isoOf(text, LONDON)).toBe(wanted);
  });
});

describe('parseInstant in a zone', () => {
  it.each([
    ['2027-02-17', SHANGHAI, '2027-02-16T16:00:00.000Z'],
    ['2027-02-17T12:00', SHANGHAI, '2027-02-17T04:00:00.000Z'],
    ['2027-02-17 12:00:30.5', SHANGHAI, '2027-02-17T04:00:30.500Z'],
    ['2027-07-01 00:00:00', LONDON, '2027-06-30T23:00:00.000Z'],
    ['2027-03-28T01:30:15', LONDON, '2027-03-28T01:30:15.000Z'],
    ['2027-10-31T01:30:15', LONDON, '2027-10-31T00:30:15.000Z'],
  ])('reads %s as local time', (text, table, wanted) => {
    expect(isoOf(text, table)).toBe(wanted);
    expect(isoOf(text, null)).toBe('no-offset');
  });
});

describe('parseInstant refuses', () => {
  it.each([
    ['format', ''],
    ['format', 'yesterday'],
    ['format', '2027-02-17T'],
    ['format', '2027-02-17T12'],
    ['format', '2027-02-17Z'],
    ['format', '2027-02-17+08:00'],
    ['format', '2027-2-17T12:00Z'],
    ['format', '27-02-17T12:00Z'],
    ['format', '2027-02-17t12:00z'],
    ['format', '2027-02-17  12:00Z'],
    ['format', '2027-02-17T12:00 Z'],
    ['format', '2027-02-17T12:00:00.Z'],
    ['format', '2027-02-17T12:00:00,5Z'],
    ['format', '2027-02-17T12:00.5Z'],
    ['format', '2027-02-17T12:00:00.1234567890Z'],
    ['format', '2027-02-17T12:00+8'],
    ['format', '2027-02-17T12:00+08'],
    ['format', '2027-02-17T12:00:00+08:00:00'],
    ['format', '2027-02-17T12:00+08:00[Asia/Shanghai]'],
    ['format', '20270217T120000Z'],
    ['format', '17/02/2027 12:00'],
    ['format', '1771300800000'],
    ['format', '2027-02-17T12:00Z\n'],
    ['format', '２０２７-02-17T12:00Z'],
    ['format', '2027-02-17T12:00−08:00'],
    ['range', '0000-01-01T00:00Z'],
    ['range', '10000-01-01T00:00Z'],
    ['range', '+012027-01-01T00:00Z'],
    ['range', '-000001-01-01T00:00Z'],
    ['range', '2027-02-29T00:00Z'],
    ['range', '2027-13-01T00:00Z'],
    ['range', '2027-00-01T00:00Z'],
    ['range', '2027-01-32T00:00Z'],
    ['range', '2027-02-17T24:00Z'],
    ['range', '2027-02-17T24:00:00'],
    ['range', '2027-02-17T12:60Z'],
    ['range', '2027-02-17T12:00:61Z'],
    ['range', '2027-02-17T12:00+18:01'],
    ['range', '2027-02-17T12:00-19:00'],
    ['range', '2027-02-17T12:00+08:60'],
    ['range', '0001-01-01T00:00+00:01'],
    ['range', '9999-12-31T23:59:59-00:01'],
    ['leap-second', '2016-12-31T23:59:60Z'],
    ['leap-second', '2017-01-01T07:59:60+08:00'],
  ])('as %s: %j', (problem, text) => {
    expect(parseInstant(text, SHANGHAI)).toEqual({ problem });
  });

  it('any text without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9T:Z+ .-]{0,30}$/)), (text) => {
        expect(Object.keys(parseInstant(text, LONDON))).toHaveLength(1);
      }),
    );
  });

  it('a very long text quickly', () => {
    expect(parseInstant(`${'1'.repeat(1_000_000)}x`, null)).toEqual({ problem: 'format' });
  });
});

describe('formatInstant', () => {
  it.each([
    ['2027-02-17T04:00:00.000Z', 'Asia/Shanghai', '2027-02-17T12:00:00+08:00'],
    ['2027-02-17T04:00:00.007Z', 'Asia/Shanghai', '2027-02-17T12:00:00.007+08:00'],
    ['2027-02-17T04:00:00.000Z', 'Etc/UTC', '2027-02-17T04:00:00+00:00'],
    ['2027-07-01T04:00:00.000Z', 'America/New_York', '2027-07-01T00:00:00-04:00'],
    ['2027-07-01T00:00:00.000Z', 'America/St_Johns', '2027-06-30T21:30:00-02:30'],
    ['1969-12-31T23:59:59.999Z', 'Etc/UTC', '1969-12-31T23:59:59.999+00:00'],
    // Local mean time 75 seconds behind Greenwich.
    ['1800-01-01T00:00:00.000Z', 'Europe/London', '1799-12-31T23:59:00-00:01'],
  ])('%s in %s is %s', (instant, name, wanted) => {
    expect(formatInstant(Date.parse(instant), zone(name))).toBe(wanted);
  });

  it('prints a text that names exactly this instant', () => {
    const tables = [
      'Asia/Shanghai',
      'Europe/London',
      'Australia/Lord_Howe',
      'America/St_Johns',
      'Africa/Monrovia',
    ];
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...tables.map(zone)), (instantMs, table) => {
        expect(parseInstant(formatInstant(instantMs, table), null)).toEqual({ instantMs });
      }),
      { numRuns: 2000 },
    );
  });
});
