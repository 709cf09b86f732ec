/** The thread of a run: it begins where this is loaded. */
import { parentPort, workerData } from 'node:worker_threads';
import { FastRunners, type FastSetup } from './fast-runner.js';
import type { WorkerStart } from './protocol.js';
import { serveWorker } from './serve-worker.js';

const start = workerData as WorkerStart;
if (parentPort !== null) {
  serveWorker(parentPort, start, new FastRunners(start.setup as FastSetup, start.partition));
}
