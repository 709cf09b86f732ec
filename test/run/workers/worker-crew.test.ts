/** The answers of workers, in any order they may arrive in. */
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { createCrew } from '../../../src/run/workers/worker-crew.js';

const GIVE_UP = { kind: 'give-up', why: 'a signup' };

/** A thread that gives these answers at once, and no more. */
function answering(...answers: readonly object[]): Worker {
  const code = `const { parentPort, workerData } = require('node:worker_threads');
    for (const answer of workerData) parentPort.postMessage(answer);
    parentPort.on('message', () => undefined);`;
  return new Worker(code, { eval: true, workerData: answers });
}

it.each([
  ['before it answered anything', [GIVE_UP]],
  ['after an answer that nobody took yet', [{ kind: 'chunk' }, GIVE_UP]],
])('one that gives up is heard, though others have not answered: %s', async (_, answers) => {
  const workers = [answering(), answering(...answers), answering({ kind: 'chunk' })];
  const crew = createCrew({ workers, createLocal: null, signal: new AbortController().signal });
  try {
    expect(await crew.answers()).toEqual([GIVE_UP]);
  } finally {
    await crew.dismiss();
  }
});
