/** Where the code of a worker is: beside the folder with the bundle that this is part of. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { WorkerStart } from './protocol.js';

const FILE = '../bin/thread.js';

/** `null` where Jifen runs from its sources: then there is one thread. */
export function findWorkerFile(): URL | null {
  const place = new URL(FILE, import.meta.url);
  return existsSync(fileURLToPath(place)) ? place : null;
}

/** Standard output belongs to the run; a worker has nothing to say there. */
export function startWorker(file: URL, start: WorkerStart): Worker {
  const bundleFolder = fileURLToPath(new URL('.', import.meta.url));
  return new Worker(file, { workerData: { ...start, bundleFolder } });
}
