/** All messages about `jifen.yaml`: codes JF2001 to JF2069, each group beside the code that uses it. */
import type { MessageDefinition } from '../text/diagnostic.js';
import { CONTENT_MESSAGES } from './read/messages.js';
import { SHAPE_MESSAGES } from './shape/messages.js';
import { YAML_MESSAGES } from './yaml/messages.js';

export const PROGRAM_MESSAGES = {
  ...YAML_MESSAGES,
  ...SHAPE_MESSAGES,
  ...CONTENT_MESSAGES,
} satisfies Record<string, MessageDefinition>;
