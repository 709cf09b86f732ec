/** What the tests about zones share. */
import { dayNumber, parseCivilDate } from '../../src/value/civil-date.js';
import { instantOfLocal, type Zone } from '../../src/value/zone.js';
import { loadZone } from '../../src/value/zone-data.js';

export function zone(name: string): Zone {
  const loaded = loadZone(name);
  if (loaded === undefined) throw new Error(`no zone ${name}`);
  return loaded;
}

/** The day number and the minute of a text `YYYY-MM-DD HH:MM`. */
export function local(text: string): [day: number, minute: number] {
  const date = parseCivilDate(text.slice(0, 10));
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return [dayNumber(date), Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))];
}

/** The instant of a local time, as the ISO text in UTC that another implementation prints. */
export function utcOfLocal(name: string, text: string): string {
  return new Date(instantOfLocal(zone(name), ...local(text))).toISOString().replace(':00.000Z', 'Z');
}
