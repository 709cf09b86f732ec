/** The life of the thread that reads and writes. */

import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { createPlan } from '../../fast/create-plan.js';
import { createQuotaTable } from '../../fast/points/create-quota-table.js';
import type { ThreadSetup } from '../fast/thread-setup.js';
import { Exchange } from './exchange.js';
import type { DecidedByMessage, ScribeOrder } from './protocol.js';
import { Scribe } from './scribe.js';
import type { ScribeParts } from './scribe-output.js';

/** Who sleeps looks again after that, whatever happens. */
const SLEEP_MS = 1_000;

/** Serves until the main thread ends it. */
export function serveScribe(port: MessagePort, setup: ThreadSetup): void {
  const plan = createPlan(setup.ruleSet);
  const parts = { setup, plan, quotas: createQuotaTable(plan), receive: () => receiveFrom(port) };
  port.on('message', (order: ScribeOrder | DecidedByMessage) => {
    // What else comes is left from a run that was given up.
    if (order.kind === 'go') go(port, parts, order);
  });
}

/** Hears nothing but what it asks for until it is through. */
function go(port: MessagePort, parts: ScribeParts, order: ScribeOrder): void {
  const exchange = new Exchange(order.memory);
  const scribe = new Scribe(parts, order);
  for (;;) {
    const news = exchange.newsOfDecider();
    if (scribe.step()) continue;
    if (scribe.result !== null) break;
    exchange.awaitDecider(news, SLEEP_MS);
  }
  port.postMessage(scribe.result);
  exchange.sayEnded();
}

function receiveFrom(port: MessagePort): DecidedByMessage {
  const received = receiveMessageOnPort(port) as { readonly message: DecidedByMessage } | undefined;
  if (received === undefined) throw new Error('a decision was not sent');
  return received.message;
}
