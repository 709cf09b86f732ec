/** What is known about the member changes. */
import { changeManualTier } from '../tiers/change-manual-tier.js';
import { establishStanding } from '../tiers/standing.js';
import type { Handler } from './handler.js';

export const handleProfile: Handler<'profile'> = (session, event) => {
  establishStanding(session);
  const before = session.profile;
  session.profile = { ...before, ...event.changes };
  changeManualTier(session, before);
  return undefined;
};
