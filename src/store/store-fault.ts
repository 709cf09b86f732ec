/** What a store throws when it cannot do what it was asked; the rim tells it to the user. */
import {
  type Diagnostic,
  type MessageArguments,
  type MessageDefinition,
  report,
} from '../text/diagnostic.js';

export class StoreFault extends Error {
  readonly diagnostic: Diagnostic;

  constructor(message: MessageDefinition, args: MessageArguments) {
    super(message.code);
    this.name = 'StoreFault';
    this.diagnostic = report(message, null, args);
  }
}
