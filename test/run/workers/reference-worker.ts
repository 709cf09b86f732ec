/** The thread of `referenceRunner`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerStart } from '../../../src/run/workers/protocol.js';
import { serveWorker } from '../../../src/run/workers/serve-worker.js';
import { type ReferenceSetup, referenceMaker } from './reference-runner.js';

const start = workerData as WorkerStart;
if (parentPort !== null) {
  serveWorker(parentPort, start, referenceMaker(start.setup as ReferenceSetup));
}
