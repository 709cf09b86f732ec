import { describe, expect, it } from 'vitest';
import { civilDateOf, daysInMonth, weekdayOf } from '../../src/value/civil-date.js';
import { localDay, localMinute, offsetSecondsAt, type Zone } from '../../src/value/zone.js';
import { loadZone, ZONE_DATA_LAST_YEAR, ZONE_DATA_VERSION, zoneNames } from '../../src/value/zone-data.js';
import { zone } from './zones.js';

const DAY_MS = 86_400_000;

describe('loadZone', () => {
  it('names the version of its data', () => {
    expect(ZONE_DATA_VERSION).toMatch(/^20\d\d[a-z]$/);
    expect(zone('Asia/Shanghai').dataVersion).toBe(ZONE_DATA_VERSION);
  });

  it.each([
    '',
    'Mars/Olympus',
    'asia/shanghai',
    'Asia',
    'Asia/Shanghai|LMT',
    '__proto__',
    'constructor',
    ' UTC',
  ])('knows no zone %j', (name) => {
    expect(loadZone(name)).toBeUndefined();
  });

  it.each([
    ['PRC', 'Asia/Shanghai'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Amsterdam', 'Europe/Brussels'],
    ['UTC', 'Etc/UTC'],
  ])('gives the link %s the table of %s', (link, target) => {
    expect(zone(link)).toEqual({ ...zone(target), name: link });
  });

  it.each<[string, Zone['offsets']]>([
    ['Etc/UTC', [[null, 0]]],
    ['Etc/GMT-8', [[null, 28_800]]],
    [
      'Asia/Kathmandu',
      [
        [null, 20_476],
        [-1_577_943_676, 19_800],
        [504_901_800, 20_700],
      ],
    ],
  ])('unpacks %s to the second', (name, offsets) => {
    expect(zone(name).offsets).toEqual(offsets);
  });

  it('has local mean time before the first change', () => {
    expect(zone('Asia/Shanghai').offsets[0]).toEqual([null, 8 * 3600 + 5 * 60 + 43]);
    expect(zone('Europe/London').offsets[0]).toEqual([null, -75]);
    expect(zone('Asia/Shanghai').offsets.at(-1)).toEqual([684_867_600, 28_800]);
  });

  it('lists every zone and link once, sorted, and loads each to a sound table', () => {
    const names = zoneNames();
    expect(names.length).toBeGreaterThan(500);
    expect(names).toEqual([...new Set(names)].sort());
    for (const name of names) expectSound(zone(name));
  });
});

/** Whole seconds of less than a day, ascending, each entry a real change. */
function expectSound({ name, offsets }: Zone): void {
  const unsound = offsets.filter(([from, offset], index) => {
    const before = offsets[index - 1];
    if (!Number.isSafeInteger(offset) || Math.abs(offset) >= 86_400 || Object.is(offset, -0)) return true;
    if (before === undefined || from === null) return before !== undefined || from !== null;
    return !Number.isSafeInteger(from) || from <= (before[0] ?? -Infinity) || offset === before[1];
  });
  expect(unsound, name).toEqual([]);
}

describe('an independent source of zones', () => {
  // Zones whose rules are the same in every version of the data since 1990.
  it.each(['Asia/Shanghai', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe'])(
    'agrees on %s from 1990 to 2036',
    (name) => {
      const table = zone(name);
      const offsetOf = intlOffset(name);
      for (const instantMs of sampleInstants(table)) {
        const where = `${name} at ${new Date(instantMs).toISOString()}`;
        expect(offsetSecondsAt(table, instantMs), where).toBe(offsetOf(instantMs));
      }
    },
  );
});

/** Every 41 hours and a bit, and both sides of every change. */
function sampleInstants(table: Zone): number[] {
  const start = Date.UTC(1990, 0, 1);
  const end = Date.UTC(2036, 11, 31);
  const samples: number[] = [];
  for (let instantMs = start; instantMs < end; instantMs += 41 * 3_600_000 + 61_001) samples.push(instantMs);
  for (const [from] of table.offsets) {
    const change = from === null ? start : from * 1000;
    if (change > start && change < end) samples.push(change - 1, change);
  }
  return samples;
}

/** Reads the offset in seconds of an instant off the platform's formatter. */
function intlOffset(name: string): (instantMs: number) => number {
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (instantMs) => {
    const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = formatter
      .format(instantMs)
      .split(/\D+/)
      .map(Number);
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return (wall - Math.floor(instantMs / 1000) * 1000) / 1000;
  };
}

/** The local days and minutes, on the clock before the change, on which the offset changes in a year. */
function changesIn(table: Zone, year: number): { instantMs: number; day: number; minute: number }[] {
  const found = [];
  for (const [from] of table.offsets) {
    if (from === null) continue;
    // One second before, so that the clock is still the old one; the minute is the next one's start.
    const instantMs = from * 1000;
    const day = localDay(table, instantMs - 1);
    if (civilDateOf(day).year === year)
      found.push({ instantMs, day, minute: localMinute(table, instantMs - 1) + 1 });
  }
  return found;
}

/** Which weekday of the month it is: 1 the first … 4 the fourth, -1 the last of a month. */
function ordinals(day: number): number[] {
  const date = civilDateOf(day);
  const fromStart = Math.ceil(date.day / 7);
  return date.day + 7 > daysInMonth(date.year, date.month) ? [fromStart, -1] : [fromStart];
}

describe('far years', () => {
  it.each<[string, [month: number, ordinal: number, weekday: number, minute: number][]]>([
    [
      'Europe/London',
      [
        [3, -1, 7, 60],
        [10, -1, 7, 120],
      ],
    ],
    [
      'America/New_York',
      [
        [3, 2, 7, 120],
        [11, 1, 7, 120],
      ],
    ],
    [
      'Australia/Lord_Howe',
      [
        [4, 1, 7, 120],
        [10, 1, 7, 120],
      ],
    ],
  ])('keep the rule of %s from 2030 to the end of the table', (name, rule) => {
    const table = zone(name);
    for (let year = 2030; year <= ZONE_DATA_LAST_YEAR; year += 1) {
      const changes = changesIn(table, year);
      expect(changes, `${name} ${year}`).toHaveLength(rule.length);
      for (const [index, [month, ordinal, weekday, minute]] of rule.entries()) {
        const change = changes[index];
        const day = change?.day ?? 0;
        const where = `${name} ${new Date(day * DAY_MS).toISOString()}`;
        expect([civilDateOf(day).month, weekdayOf(day), change?.minute], where).toEqual([
          month,
          weekday,
          minute,
        ]);
        expect(ordinals(day), where).toContain(ordinal);
      }
    }
  });

  it('have changes in every zone that changes its clocks yearly around 2030', () => {
    const stopped = zoneNames().filter((name) => {
      const table = zone(name);
      return changesIn(table, 2031).length > 0 && changesIn(table, ZONE_DATA_LAST_YEAR).length === 0;
    });
    expect(stopped).toEqual([]);
  });

  it('have no change beyond the table', () => {
    const end = Date.UTC(ZONE_DATA_LAST_YEAR + 1, 0, 1) / 1000;
    for (const name of zoneNames()) expect(zone(name).offsets.at(-1)?.[0] ?? 0).toBeLessThan(end);
  });
});
