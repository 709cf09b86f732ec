/** A thread of `npm run proof`. All threads draw their seeds from one counter, so that no seed is left out. */
import { parentPort, workerData } from 'node:worker_threads';
import { compareEngines } from './compare-engines.js';
import type { CaseSizes } from './proof-case.js';

interface Work extends CaseSizes {
  readonly firstSeed: number;
  /** One number in shared memory: projects that were begun. */
  readonly begun: Int32Array;
  /** One of both says when it is enough. */
  readonly minutes: number | null;
  readonly projects: number | null;
}

const { firstSeed, begun, minutes, projects, ...sizes } = workerData as Work;
const endMs = performance.now() + (minutes ?? 0) * 60_000;

function nextSeed(): number | null {
  if (projects === null && performance.now() >= endMs) return null;
  const number = Atomics.add(begun, 0, 1);
  return projects === null || number < projects ? firstSeed + number : null;
}

await compareEngines({ ...sizes, nextSeed }, (counts) => parentPort?.postMessage(counts));
