/** The messages of all lint rules (JF15xx). Each is defined in the file of its rule. */
import type { MessageDefinition } from '../text/diagnostic.js';
import { LINTS } from './lints/index.js';

export const ANALYSIS_MESSAGES: Readonly<Record<string, MessageDefinition>> = Object.fromEntries(
  LINTS.flatMap(({ messages }) => Object.entries(messages)),
);
