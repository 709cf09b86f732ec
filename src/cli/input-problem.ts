import type { ExitCode } from './exit-codes.js';

/** A file that cannot be read or written, or an option that cannot be used: said in one line, without a stack. */
export class InputProblem extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.name = 'InputProblem';
    this.exitCode = exitCode;
  }
}
