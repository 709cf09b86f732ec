/** How a command ends early: what was found is a diagnostic, said in a line or two and without a stack. */
import {
  type Diagnostic,
  type MessageArguments,
  type MessageDefinition,
  report,
} from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { ExitCode } from './exit-codes.js';

/** A command line, a file or an output that cannot be used. The rim may throw; what it calls does not. */
export class InputProblem extends Error {
  readonly diagnostic: Diagnostic;
  readonly exitCode: ExitCode;

  constructor(diagnostic: Diagnostic, exitCode: ExitCode) {
    super(diagnostic.code);
    this.name = 'InputProblem';
    this.diagnostic = diagnostic;
    this.exitCode = exitCode;
  }
}

/** The problem of a message with no place in a text. */
export function inputProblem(
  exitCode: ExitCode,
  message: MessageDefinition,
  args: MessageArguments = {},
  suggestion: Localized | null = null,
): InputProblem {
  return new InputProblem(report(message, null, args, { suggestion }), exitCode);
}
