import type { Phrase } from '../phrase.js';
import { CAMPAIGN_AUDIENCE } from './audience.js';
import { CAMPAIGN_BUDGET } from './budget.js';
import { CAMPAIGN_CLAIMS } from './claims.js';
import { CAMPAIGN_EXCLUDES } from './excludes.js';
import { CAMPAIGN_RUNS } from './runs.js';

export const CAMPAIGN_PHRASES: readonly Phrase[] = [
  ...CAMPAIGN_RUNS,
  ...CAMPAIGN_AUDIENCE,
  CAMPAIGN_BUDGET,
  CAMPAIGN_EXCLUDES,
  CAMPAIGN_CLAIMS,
];
