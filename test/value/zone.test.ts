import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfLocal, localDay, localMinute, offsetSecondsAt, type Zone } from '../../src/value/zone.js';
import { anyInstant } from './arbitraries.js';
import { local, utcOfLocal, zone } from './zones.js';

const ZONES = [
  'Asia/Shanghai',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Havana',
  'Pacific/Apia',
  'Etc/UTC',
].map(zone);

const anyZone = fc.constantFrom(...ZONES);

/** Instants around the changes of a zone, or anywhere. */
function instantsOf(table: Zone): fc.Arbitrary<number> {
  const changes = table.offsets.flatMap(([from]) => (from === null ? [] : [from * 1000]));
  if (changes.length === 0) return anyInstant;
  const near = fc.integer({ min: -2 * 86_400_000, max: 2 * 86_400_000 });
  return fc.oneof(
    anyInstant,
    fc.tuple(fc.constantFrom(...changes), near).map(([change, distance]) => change + distance),
  );
}

const zoneAndInstant = anyZone.chain((table) => fc.tuple(fc.constant(table), instantsOf(table)));

describe('instantOfLocal', () => {
  it.each([
    ['plain', 'Asia/Shanghai', '2027-02-17 12:00', '2027-02-17T04:00Z'],
    ['plain', 'Europe/London', '2027-01-10 00:00', '2027-01-10T00:00Z'],
    ['plain', 'Europe/London', '2027-07-10 00:00', '2027-07-09T23:00Z'],
    ['before a gap', 'Europe/London', '2027-03-28 00:59', '2027-03-28T00:59Z'],
    ['start of a gap', 'Europe/London', '2027-03-28 01:00', '2027-03-28T01:00Z'],
    ['in a gap, reads 02:30', 'Europe/London', '2027-03-28 01:30', '2027-03-28T01:30Z'],
    ['after a gap', 'Europe/London', '2027-03-28 02:00', '2027-03-28T01:00Z'],
    ['before an overlap', 'Europe/London', '2027-10-31 00:59', '2027-10-30T23:59Z'],
    ['in an overlap', 'Europe/London', '2027-10-31 01:00', '2027-10-31T00:00Z'],
    ['in an overlap', 'Europe/London', '2027-10-31 01:59', '2027-10-31T00:59Z'],
    ['after an overlap', 'Europe/London', '2027-10-31 02:00', '2027-10-31T02:00Z'],
    ['start of a gap', 'America/New_York', '2027-03-14 02:00', '2027-03-14T07:00Z'],
    ['in a gap, reads 03:30', 'America/New_York', '2027-03-14 02:30', '2027-03-14T07:30Z'],
    ['after a gap', 'America/New_York', '2027-03-14 03:00', '2027-03-14T07:00Z'],
    ['in an overlap', 'America/New_York', '2027-11-07 01:30', '2027-11-07T05:30Z'],
    ['after an overlap', 'America/New_York', '2027-11-07 02:00', '2027-11-07T07:00Z'],
    ['30 minutes: before the gap', 'Australia/Lord_Howe', '2027-10-03 01:59', '2027-10-02T15:29Z'],
    ['30 minutes: in the gap, reads 02:45', 'Australia/Lord_Howe', '2027-10-03 02:15', '2027-10-02T15:45Z'],
    ['30 minutes: after the gap', 'Australia/Lord_Howe', '2027-10-03 02:30', '2027-10-02T15:30Z'],
    ['30 minutes: in the overlap', 'Australia/Lord_Howe', '2027-04-04 01:30', '2027-04-03T14:30Z'],
    ['30 minutes: after the overlap', 'Australia/Lord_Howe', '2027-04-04 02:00', '2027-04-03T15:30Z'],
    ['a midnight left out: the change', 'America/Havana', '2019-03-10 00:00', '2019-03-10T05:00Z'],
    ['a day left out: the change', 'Pacific/Apia', '2011-12-30 00:00', '2011-12-30T10:00Z'],
    ['after the day left out', 'Pacific/Apia', '2011-12-31 00:00', '2011-12-30T10:00Z'],
    ['24:00 is the next day', 'Europe/London', '2027-07-10 24:00', '2027-07-10T23:00Z'],
  ])('%s: %s %s is %s', (_case, name, text, wanted) => {
    expect(utcOfLocal(name, text)).toBe(wanted);
  });

  it('gives back the day and minute of every instant, the earlier of two', () => {
    fc.assert(
      fc.property(zoneAndInstant, ([table, instantMs]) => {
        const day = localDay(table, instantMs);
        const minute = localMinute(table, instantMs);
        const back = instantOfLocal(table, day, minute);
        expect(localDay(table, back)).toBe(day);
        // Before 1970 there are offsets with seconds, where the start of the minute can lie on the other side of a change.
        if (instantMs > 0) {
          expect(localMinute(table, back)).toBe(minute);
          expect(back).toBeLessThanOrEqual(instantMs);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('starts a day with its first instant', () => {
    fc.assert(
      fc.property(zoneAndInstant, ([table, instantMs]) => {
        fc.pre(instantMs > 0);
        const day = localDay(table, instantMs);
        const start = instantOfLocal(table, day, 0);
        expect(localDay(table, start)).toBe(day);
        expect(localDay(table, start - 1)).toBeLessThan(day);
        expect(start).toBeLessThanOrEqual(instantMs);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('reading the clock', () => {
  it.each([
    ['Asia/Shanghai', '2027-02-16T15:59:59.999Z', '2027-02-16 23:59'],
    ['Asia/Shanghai', '2027-02-16T16:00:00.000Z', '2027-02-17 00:00'],
    ['America/New_York', '1969-12-31T23:59:59.999Z', '1969-12-31 18:59'],
    ['Europe/London', '2027-03-28T00:59:59.999Z', '2027-03-28 00:59'],
    ['Europe/London', '2027-03-28T01:00:00.000Z', '2027-03-28 02:00'],
    ['Europe/London', '2027-10-31T00:59:59.999Z', '2027-10-31 01:59'],
    ['Europe/London', '2027-10-31T01:00:00.000Z', '2027-10-31 01:00'],
    ['Australia/Lord_Howe', '2027-04-03T15:00:00.000Z', '2027-04-04 01:30'],
    ['Etc/UTC', '1969-12-31T23:59:59.999Z', '1969-12-31 23:59'],
  ])('%s at %s: %s', (name, instant, wanted) => {
    const instantMs = Date.parse(instant);
    expect([localDay(zone(name), instantMs), localMinute(zone(name), instantMs)]).toEqual(local(wanted));
  });

  it('finds the offset of every instant by the entries of the table alone', () => {
    fc.assert(
      fc.property(zoneAndInstant, ([table, instantMs]) => {
        const held = table.offsets.filter(([from]) => from === null || from * 1000 <= instantMs);
        expect(offsetSecondsAt(table, instantMs)).toBe(held.at(-1)?.[1]);
      }),
    );
  });

  it('takes a table without entries for UTC', () => {
    const empty: Zone = { name: 'none', dataVersion: '', offsets: [] };
    expect([offsetSecondsAt(empty, 5), localDay(empty, -1), instantOfLocal(empty, 1, 1)]).toEqual([
      0, -1, 86_460_000,
    ]);
  });
});
