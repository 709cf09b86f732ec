/** All engines answer as the reference engine, on streams of all kinds of events: a slice of `npm run proof`. */
import { expect, it } from 'vitest';
import { compareEngines, type EngineCounts } from './compare-engines.js';

const PROJECTS = 12;
const EVENTS = 60;

it('all engines agree on random projects and streams of events', async () => {
  const found: EngineCounts[] = [];
  const seed = Math.floor(Math.random() * 2 ** 30);
  await compareEngines(
    { seed, stride: 1, perProject: EVENTS, pooled: 4 * EVENTS, goesOn: (projects) => projects < PROJECTS },
    (counts) => found.push(counts),
  );
  expect(found.flatMap(({ differences }) => differences)).toEqual([]);
  // A comparison of nothing with nothing would prove nothing.
  const engines = new Set(found.flatMap(({ compared }) => Object.keys(compared)));
  const ways = ['closures', 'fast', 'lines', 'lines without items', 'lines, closures', 'module', 'stream'];
  expect([...engines].sort()).toEqual(ways);
  expect(found.reduce((sum, { events }) => sum + events, 0)).toBeGreaterThan(PROJECTS * EVENTS * 0.5);
});
