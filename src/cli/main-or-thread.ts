/** The start of the whole bundle: the command line, or a thread that it has started for a run. */
import { workerData } from 'node:worker_threads';

const isThread = typeof workerData === 'object' && workerData !== null && 'bundleFolder' in workerData;
void (isThread ? import('../run/workers/worker.js') : import('./main.js'));
