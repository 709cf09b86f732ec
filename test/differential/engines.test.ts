/** All engines answer as the reference engine, on streams of all kinds of events: a slice of `npm run proof`. */
import { expect, it } from 'vitest';
import { SEED } from '../support/seed.js';
import { compareEngines, type EngineCounts } from './compare-engines.js';
import { OTHERS } from './engines.js';
import { PURCHASE_OTHERS } from './purchase-engines.js';

const PROJECTS = 12;
const EVENTS = 60;
const PURCHASES = 240;

it('all engines agree on random projects and streams of events', async () => {
  const found: EngineCounts[] = [];
  const seeds = Array.from({ length: PROJECTS }, (_, index) => SEED + index);
  await compareEngines(
    { events: EVENTS, purchases: PURCHASES, nextSeed: () => seeds.shift() ?? null },
    (counts) => found.push(counts),
  );
  expect(found.flatMap(({ differences }) => differences)).toEqual([]);
  // A comparison of nothing with nothing would prove nothing.
  const engines = new Set(found.flatMap(({ compared }) => Object.keys(compared)));
  const sometimes = 'plain objects';
  expect([...engines, sometimes].sort()).toEqual(
    expect.arrayContaining([...OTHERS, ...PURCHASE_OTHERS].map(({ name }) => name)),
  );
  expect(found.reduce((sum, { events }) => sum + events, 0)).toBeGreaterThan(PROJECTS * EVENTS * 0.5);
  expect(found.reduce((sum, { awards }) => sum + awards, 0)).toBeGreaterThan(0);
});
