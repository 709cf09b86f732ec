/** A zone whose clocks are set back from 00:30 to 23:30 every few days, and forward in between. */
const START_SECOND = Date.UTC(2027, 1, 7, 12) / 1000;
const DAY = 86_400;
const HOUR = 3600;

const offsets: (readonly [number | null, number])[] = [[null, 0]];
for (let nth = 0; nth < 60; nth += 1) {
  // Midnight of the zone, half an hour after it: 00:30 at the offset of an hour.
  const back = START_SECOND - (START_SECOND % DAY) + (4 * nth + 2) * DAY - HOUR / 2;
  offsets.push([back - 2 * DAY + HOUR, HOUR], [back, 0]);
}

export const LONG_NIGHTS = {
  name: 'Long/Nights',
  dataVersion: 'test',
  offsets,
  startMs: START_SECOND * 1000,
};
