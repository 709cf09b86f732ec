/** What is known about the member changes. */
import type { Handler } from './handler.js';

export const handleProfile: Handler<'profile'> = (session, event) => {
  session.profile = { ...session.profile, ...event.changes };
  return undefined;
};
