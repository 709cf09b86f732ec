/** A scribe on the thread that decides: it works whenever that would sleep. */

import { createPlan } from '../../../src/fast/create-plan.js';
import { createQuotaTable } from '../../../src/fast/points/create-quota-table.js';
import type { ThreadSetup } from '../../../src/run/fast/thread-setup.js';
import { Exchange } from '../../../src/run/pair/exchange.js';
import type { DecidedByMessage, ScribeResult } from '../../../src/run/pair/protocol.js';
import type { PairRun } from '../../../src/run/pair/run-as-pair.js';
import { Scribe } from '../../../src/run/pair/scribe.js';

export function createLocalScribe(setup: ThreadSetup): PairRun['scribe'] {
  const plan = createPlan(setup.ruleSet);
  const messages: DecidedByMessage[] = [];
  const receive = (): DecidedByMessage => {
    const message = messages.shift();
    if (message === undefined) throw new Error('a decision was not sent');
    return message;
  };
  const parts = { setup, plan, quotas: createQuotaTable(plan), receive };
  let exchange: Exchange | null = null;
  let scribe: Scribe | null = null;
  return {
    setup,
    send: (message) => {
      if (message.kind === 'decided') {
        messages.push(message);
        return;
      }
      messages.length = 0;
      exchange = new Exchange(message.memory);
      scribe = new Scribe(parts, message);
    },
    fault: () => null,
    awaitNews: () => {
      if (scribe === null || exchange === null) throw new Error('nothing was ordered');
      let hasWorked = false;
      while (scribe.step()) hasWorked = true;
      if (scribe.result !== null) exchange.sayEnded();
      if (!hasWorked && scribe.result === null) throw new Error('both threads sleep');
      return true;
    },
    result: async (): Promise<ScribeResult> => {
      if (scribe?.result === null || scribe === null) throw new Error('nothing came of it yet');
      return scribe.result;
    },
  };
}
