import type { OptionDefinition } from './command.js';
import { INPUT_OPTIONS } from './input-options.js';

/** Options of commands that tell what happened; see `openHistory`. */
export const HISTORY_OPTIONS: readonly OptionDefinition[] = [
  { flags: '--ledger <file>', description: 'a ledger, instead of a project and its records' },
  ...INPUT_OPTIONS,
];
