/** How a command ends when a ledger cannot do what it was asked. */
import { STORE_MESSAGES } from '../store/messages.js';
import type { StoreFault } from '../store/store-fault.js';
import { EXIT } from './exit-codes.js';
import { InputProblem } from './input-problem.js';

export function storeProblem({ diagnostic }: StoreFault): InputProblem {
  const isOutput = diagnostic.code === STORE_MESSAGES.writeFailed.code;
  return new InputProblem(diagnostic, isOutput ? EXIT.output : EXIT.noInput);
}
