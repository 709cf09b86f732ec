/** Faults inside streams. */
import {
  type Diagnostic,
  type MessageArguments,
  type MessageDefinition,
  report,
} from '../text/diagnostic.js';

/**
 * What an async iteration throws when a whole input cannot be used. Iterations have no other way to end early;
 * the functions that consume them (`readEvents`, `readMembers`) catch it and return the diagnostic.
 */
export class InputFault extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.name = 'InputFault';
    this.diagnostic = diagnostic;
  }
}

export function inputFault(message: MessageDefinition, args: MessageArguments): InputFault {
  return new InputFault(report(message, null, args));
}

/** The system's code of an error (`ENOENT`, `EIO`), else its message. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
