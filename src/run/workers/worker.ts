/** The thread of a run: the entry of the bundle `run-worker.js`. */
import { parentPort, workerData } from 'node:worker_threads';
import { createFastRunners, type FastSetup } from './fast-runner.js';
import type { WorkerStart } from './protocol.js';
import { serveWorker } from './serve-worker.js';

const start = workerData as WorkerStart;
if (parentPort !== null)
  serveWorker(parentPort, start, createFastRunners(start.setup as FastSetup, start.partition));
