/** The messages of all lint rules (JF15xx, JF16xx). Each is defined in the file of its rule. */
import type { MessageDefinition } from '../text/diagnostic.js';
import { PROMISE_MESSAGES } from './against/promises.js';
import { LINTS } from './lints/index.js';

export const ANALYSIS_MESSAGES: Readonly<Record<string, MessageDefinition>> = Object.fromEntries([
  ...LINTS.flatMap(({ messages }) => Object.entries(messages)),
  ...Object.entries(PROMISE_MESSAGES),
]);
