/**
 * The time-zone data that Jifen compiles with: the IANA database as packed by moment-timezone, used only as
 * data. A rule set carries the table of its one zone, so nothing here is needed to evaluate.
 *
 * Packed form, as moment-timezone documents it: `name|abbreviations|offsets|indices|changes|population`.
 * Numbers are minutes in base 60 with digits 0-9, a-z, A-X; a digit after `.` counts seconds. Offsets are
 * positive WEST of Greenwich. `indices` has one base-60 digit for each span of time, an index into `offsets`;
 * `changes` are the ends of all spans but the last, each counted from the one before, the first from 1970.
 */
import data from 'moment-timezone/data/packed/latest.json' with { type: 'json' };
import { dayNumber } from './civil-date.js';
import type { Zone } from './zone.js';

/** Version of the IANA database, e.g. `2026a`. */
export const ZONE_DATA_VERSION: string = data.version;

/** Tables hold the changes of offset up to the end of this year (UTC); later, the last offset stays. */
export const ZONE_DATA_LAST_YEAR = 2100;

/** The names of all zones, links included, in the order of their code units. */
export function zoneNames(): readonly string[] {
  const names = [...data.zones.map(nameOf), ...data.links.map(linkNameOf)];
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * The table of a zone; `undefined` when there is none of that name (names are case-sensitive). A link such as
 * `PRC` has the table of the zone that it stands for, under the name that was asked for.
 *
 * Yearly changes are in the data as long as the table needs them: they go on, year by year, far beyond 2037,
 * so that no rule is extended here (a test holds the data to this).
 */
export function loadZone(name: string): Zone | undefined {
  const link = data.links.find((entry) => linkNameOf(entry) === name);
  const target = link === undefined ? name : nameOf(link);
  const packed = data.zones.find((entry) => nameOf(entry) === target);
  if (packed === undefined) return undefined;
  return { name, dataVersion: ZONE_DATA_VERSION, offsets: unpackOffsets(packed) };
}

function nameOf(entry: string): string {
  return entry.slice(0, entry.indexOf('|'));
}

function linkNameOf(entry: string): string {
  return entry.slice(entry.indexOf('|') + 1);
}

function unpackOffsets(packed: string): Zone['offsets'] {
  const [, , offsetsText = '', indices = '', changesText = ''] = packed.split('|');
  const offsets = offsetsText.split(' ').map((text) => 0 - unpackSeconds(text));
  const changes = changesText === '' ? [] : changesText.split(' ').map(unpackSeconds);
  const endSecond = dayNumber({ year: ZONE_DATA_LAST_YEAR + 1, month: 1, day: 1 }) * 86_400;
  const offsetOfSpan = (span: number): number => offsets[digitOf(indices, span)] ?? 0;
  let current = offsetOfSpan(0);
  const entries: [number | null, number][] = [[null, current]];
  let second = 0;
  for (const [index, delta] of changes.entries()) {
    second += delta;
    if (second >= endSecond) break;
    // A change of the abbreviation or of the name for it (summer, standard) alone is no change here.
    if (offsetOfSpan(index + 1) === current) continue;
    current = offsetOfSpan(index + 1);
    entries.push([second, current]);
  }
  return entries;
}

/** Whole seconds of a base-60 number of minutes. */
function unpackSeconds(text: string): number {
  const negative = text.startsWith('-');
  const [minutesText = '', secondsText = ''] = text.slice(negative ? 1 : 0).split('.');
  let minutes = 0;
  for (let index = 0; index < minutesText.length; index += 1)
    minutes = minutes * 60 + digitOf(minutesText, index);
  const seconds = minutes * 60 + (secondsText === '' ? 0 : digitOf(secondsText, 0));
  return negative ? -seconds : seconds;
}

function digitOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 97) return code - 97 + 10;
  return code >= 65 ? code - 65 + 36 : code - 48;
}
