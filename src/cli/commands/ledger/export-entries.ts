import type { Store } from '../../../store/store.js';
import { type Invocation, textOption } from '../../command.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { interruptible } from '../../interruptible.js';
import { openOutput } from '../../open-output.js';

export async function exportEntries({ host, options }: Invocation, store: Store): Promise<ExitCode> {
  const output = await openOutput(host, textOption(options, 'output'));
  try {
    for await (const line of interruptible(store.entries(1), host.watchInterruption()))
      await output.write(`${line}\n`);
    await output.commit();
  } finally {
    await output.discard();
  }
  return EXIT.ok;
}
