/** The thread of a run: it begins where this is loaded. */

import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadSetup } from '../fast/thread-setup.js';
import type { ScribeStart } from '../pair/protocol.js';
import { serveScribe } from '../pair/serve-scribe.js';
import { FastRunners } from './fast-runner.js';
import type { WorkerStart } from './protocol.js';
import { serveWorker } from './serve-worker.js';

const start = workerData as WorkerStart | ScribeStart;
if (parentPort !== null) {
  if ('scribe' in start) serveScribe(parentPort, start.scribe);
  else serveWorker(parentPort, start, new FastRunners(start.setup as ThreadSetup, start.partition));
}
