/** A thread of `npm run proof`. */
import { parentPort, workerData } from 'node:worker_threads';
import { compareApplicability, type ProofTask } from './compare-applicability.js';

await compareApplicability(workerData as ProofTask, (counts) => parentPort?.postMessage(counts));
