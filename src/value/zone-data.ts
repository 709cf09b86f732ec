/**
 * The time-zone data that Jifen compiles with: the IANA database, in `zone-table.json`, which
 * `scripts/make-zone-table.mjs` makes from the packed table of moment-timezone. A rule set carries the table of its one
 * zone, so nothing here is needed to evaluate.
 *
 * In the file, a zone is its first offset (seconds east of Greenwich) and two base-60 digits (0-9, a-z, A-X) for each
 * change: the index of a step. A step is `seconds since the change before:offset from then on`; the first change counts
 * from 1970.
 */
import type { Zone } from './zone.js';
import table from './zone-table.json' with { type: 'json' };

/** Version of the IANA database, e.g. `2026a`. */
export const ZONE_DATA_VERSION: string = table.version;

/** Tables hold the changes of offset up to the end of this year (UTC); later, the last offset stays. */
export const ZONE_DATA_LAST_YEAR: number = table.lastYear;

const ZONES: Readonly<Record<string, string>> = table.zones;
const LINKS: Readonly<Record<string, string>> = table.links;

/** The names of all zones, links included, in the order of their code units. */
export function zoneNames(): readonly string[] {
  return [...Object.keys(ZONES), ...Object.keys(LINKS)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * The table of a zone; `undefined` when there is none of that name (names are case-sensitive). A link such as
 * `PRC` has the table of the zone that it stands for, under the name that was asked for.
 *
 * Yearly changes are in the data as long as the table needs them: they go on, year by year, far beyond 2037,
 * so that no rule is extended here (a test holds the data to this).
 */
export function loadZone(name: string): Zone | undefined {
  const coded = own(ZONES, own(LINKS, name) ?? name);
  if (coded === undefined) return undefined;
  return { name, dataVersion: ZONE_DATA_VERSION, offsets: unpackOffsets(coded) };
}

/** A name such as `constructor` must not find what every object inherits. */
function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function unpackOffsets(coded: string): Zone['offsets'] {
  const [first = '', codes = ''] = coded.split(' ');
  const steps = table.steps.split(' ');
  const entries: [number | null, number][] = [[null, readInteger(first)]];
  let second = 0;
  for (let at = 0; at < codes.length; at += 2) {
    const step = steps[60 * digitOf(codes, at) + digitOf(codes, at + 1)] ?? '';
    const [span = '', offset = ''] = step.split(':');
    second += readInteger(span);
    entries.push([second, readInteger(offset)]);
  }
  return entries;
}

function readInteger(text: string): number {
  return Number.parseInt(text, 10);
}

function digitOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 97) return code - 97 + 10;
  return code >= 65 ? code - 65 + 36 : code - 48;
}
