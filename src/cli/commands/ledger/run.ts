import type { Store } from '../../../store/store.js';
import type { Invocation, RunCommand } from '../../command.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { openLedger } from '../../open-ledger.js';
import { exportEntries } from './export-entries.js';
import { verifyLedger } from './verify-ledger.js';

type Action = (invocation: Invocation, store: Store) => Promise<ExitCode>;

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['verify', verifyLedger],
  ['export', exportEntries],
]);

export const run: RunCommand = async (invocation) => {
  const [name = '', file = ''] = invocation.arguments;
  const action = ACTIONS.get(name);
  if (action === undefined) {
    const args = { option: 'action', found: name, choices: [...ACTIONS.keys()].join(', ') };
    throw inputProblem(EXIT.usage, CLI_MESSAGES.badChoice, args);
  }
  const store = await openLedger(invocation.host, file, 'read');
  try {
    return await action(invocation, store);
  } finally {
    await store.close();
  }
};
