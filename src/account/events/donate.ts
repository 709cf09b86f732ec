import { MESSAGES } from '../messages.js';
import { refuse } from '../refuse.js';
import type { Handler } from './handler.js';

export const handleDonate: Handler<'donate'> = (_session, event) =>
  refuse(MESSAGES.late, { at: event.at, clock: '' });
