/** The messages of this room: every file of messages is listed here. */
import type { MessageDefinition } from '../text/diagnostic.js';
import { JOURNAL_MESSAGES } from './journal/messages.js';
import { MESSAGES } from './messages.js';
import { REDEEM_MESSAGES } from './redeem/messages.js';
import { REFUND_MESSAGES } from './refunds/messages.js';

export const ACCOUNT_MESSAGES: readonly Readonly<Record<string, MessageDefinition>>[] = [
  MESSAGES,
  REDEEM_MESSAGES,
  REFUND_MESSAGES,
  JOURNAL_MESSAGES,
];
