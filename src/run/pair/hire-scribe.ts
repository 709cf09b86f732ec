/** Starts the thread that reads and writes, and speaks with it. */

import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ThreadSetup } from '../fast/thread-setup.js';
import { inputFault, systemReason } from '../input-fault.js';
import { MESSAGES } from '../workers/messages.js';
import type { Exchange } from './exchange.js';
import type { DecidedByMessage, ScribeOrder, ScribeResult, ScribeStart } from './protocol.js';

export interface HiredScribe {
  readonly setup: ThreadSetup;
  readonly send: (message: ScribeOrder | DecidedByMessage) => void;
  /** What is wrong with the thread. Not known before events have been heard. */
  readonly fault: () => Error | null;
  /** Sleeps until the thread has told more than that. False: it is time to hear events. */
  readonly awaitNews: (exchange: Exchange, news: number) => boolean;
  /** What came of the last order. Throws an `InputFault` where the thread has died. */
  readonly result: () => Promise<ScribeResult>;
  /** Ends the thread at once; to be called in any case. */
  readonly dismiss: () => Promise<void>;
}

/** Who sleeps hears no events: then it is looked whether the thread is still there. */
const SLEEP_MS = 20;

/** It begins to get ready. @param file what the thread begins with, see `findWorkerFile` */
export function hireScribe(file: URL, setup: ThreadSetup): HiredScribe {
  const start: ScribeStart & { readonly bundleFolder: string } = {
    scribe: setup,
    bundleFolder: fileURLToPath(new URL('.', import.meta.url)),
  };
  const worker = new Worker(file, { workerData: start });
  const results: ScribeResult[] = [];
  let fault: Error | null = null;
  let isOver = false;
  let wake: () => void = () => undefined;
  const fail = (error: unknown): void => {
    if (!isOver) fault ??= inputFault(MESSAGES.workerEnded, { why: systemReason(error) });
    wake();
  };
  worker.on('message', (result: ScribeResult) => {
    results.push(result);
    wake();
  });
  worker.on('error', fail);
  worker.on('messageerror', fail);
  worker.on('exit', (code) => fail(new Error(`exit code ${code}`)));
  return {
    setup,
    send: (message) => worker.postMessage(message),
    fault: () => fault,
    awaitNews: (exchange, news) => exchange.awaitScribe(news, SLEEP_MS),
    result: async () => {
      for (;;) {
        const result = results.shift();
        if (result !== undefined) return result;
        if (fault !== null) throw fault;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    dismiss: async () => {
      isOver = true;
      await worker.terminate();
    },
  };
}
