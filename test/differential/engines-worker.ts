/** A thread of `npm run proof`. */
import { parentPort, workerData } from 'node:worker_threads';
import { compareEngines, type EngineTask } from './compare-engines.js';

interface Work extends Omit<EngineTask, 'goesOn'> {
  /** One of both says when it is enough. */
  readonly minutes: number | null;
  readonly projects: number | null;
}

const { minutes, projects, ...task } = workerData as Work;
const endMs = performance.now() + (minutes ?? 0) * 60_000;
const goesOn = (done: number): boolean => (projects === null ? performance.now() < endMs : done < projects);
await compareEngines({ ...task, goesOn }, (counts) => parentPort?.postMessage(counts));
