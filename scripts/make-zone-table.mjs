/**
 * Writes src/value/zone-table.json: the time-zone data of the IANA database, from the packed table of moment-timezone,
 * without what Jifen does not use (abbreviations, populations, countries, changes of the abbreviation alone) and cut
 * after its last year. src/value/zone-data.ts says how to read it.
 *
 *   node scripts/make-zone-table.mjs           writes the file
 *   node scripts/make-zone-table.mjs --check   writes nothing; exit code 1 when it is not what it would write
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const TARGET = fileURLToPath(new URL('../src/value/zone-table.json', import.meta.url));
const SOURCE = createRequire(import.meta.url).resolve('moment-timezone/data/packed/latest.json');

/** Tables hold the changes up to the end of this year (UTC). */
const LAST_YEAR = 2100;
const END_SECOND = Date.UTC(LAST_YEAR + 1, 0, 1) / 1000;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX';

/**
 * Packed form, as moment-timezone documents it: `name|abbreviations|offsets|indices|changes|population`. Numbers are
 * minutes in base 60; a digit after `.` counts seconds. Offsets are positive WEST of Greenwich. `indices` has one digit
 * for each span of time, an index into `offsets`; `changes` are the ends of all spans but the last, each counted from
 * the one before, the first from 1970.
 */
function unpack(packed) {
  const [name, , offsetsText, indices, changesText] = packed.split('|');
  const offsets = offsetsText.split(' ').map((text) => 0 - secondsOf(text));
  const offsetOf = (span) => offsets[DIGITS.indexOf(indices[span])];
  const lengths = changesText === '' ? [] : changesText.split(' ').map(secondsOf);
  let second = 0;
  const ends = lengths.map((length) => {
    second += length;
    return second;
  });
  // A change of the abbreviation or of the name for it (summer, standard) alone is no change here.
  const changes = ends
    .map((end, span) => [end, offsetOf(span + 1)])
    .filter(([end, offset], span) => end < END_SECOND && offset !== offsetOf(span));
  return { name, first: offsetOf(0), changes };
}

/** Whole seconds of a base-60 number of minutes. */
function secondsOf(text) {
  const [minutesText, secondsText = '0'] = text.replace('-', '').split('.');
  const minutes = [...minutesText].reduce((sum, digit) => sum * 60 + DIGITS.indexOf(digit), 0);
  const seconds = minutes * 60 + DIGITS.indexOf(secondsText);
  return text.startsWith('-') ? -seconds : seconds;
}

/** A step is the length of the span before a change, and the offset after it; most occur in many zones and years. */
function stepsOf({ changes }) {
  return changes.map(([second, offset], index) => `${second - (changes[index - 1]?.[0] ?? 0)}:${offset}`);
}

function makeTable({ version, zones: packed, links }) {
  const zones = packed.map(unpack);
  const counts = new Map();
  for (const step of zones.flatMap(stepsOf)) counts.set(step, (counts.get(step) ?? 0) + 1);
  const steps = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  if (steps.length > DIGITS.length ** 2) throw new Error('two digits are too few for the steps');
  const codes = new Map(steps.map((step, index) => [step, codeOf(index)]));
  return {
    source: `IANA time zone database ${version}, by way of moment-timezone (MIT); made by scripts/make-zone-table.mjs`,
    version,
    lastYear: LAST_YEAR,
    steps: steps.join(' '),
    zones: sortedObject(
      zones.map((zone) => {
        const coded = stepsOf(zone).map((step) => codes.get(step));
        return [zone.name, `${zone.first} ${coded.join('')}`];
      }),
    ),
    links: sortedObject(links.map((link) => link.split('|').reverse())),
  };
}

function sortedObject(entries) {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function codeOf(index) {
  return DIGITS[Math.trunc(index / DIGITS.length)] + DIGITS[index % DIGITS.length];
}

const text = `${JSON.stringify(makeTable(JSON.parse(readFileSync(SOURCE, 'utf8'))), null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text) {
    process.stderr.write('src/value/zone-table.json: not fresh; run node scripts/make-zone-table.mjs\n');
    process.exitCode = 1;
  }
} else writeFileSync(TARGET, text);
