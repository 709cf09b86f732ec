/** A refusal from its message. */
import type { MessageArguments, MessageDefinition } from '../text/diagnostic.js';
import type { Refusal } from './outcome.js';

export function refuse({ code }: MessageDefinition, args: MessageArguments = {}): Refusal {
  return { code, args };
}
