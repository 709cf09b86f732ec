/** All lint rules, in the order of their codes. */
import { COMPLIANCE } from '../compliance/compliance.js';
import type { Lint } from '../lint.js';
import { ALWAYS_BEATEN } from './always-beaten.js';
import { ALWAYS_HOLDS } from './always-holds.js';
import { CLAIM_PRICES } from './claim-prices.js';
import { CONTRADICTIONS } from './contradictions.js';
import { DEAD_ALTERNATIVES } from './dead-alternatives.js';
import { FALSE_CLAIM } from './false-claim.js';
import { LESS_FOR_MORE } from './less-for-more.js';
import { MORE_THAN_WHOLE } from './more-than-whole.js';
import { NO_SUCH_DAY } from './no-such-day.js';
import { ODD_DATES } from './odd-dates.js';
import { OFFER_DATES } from './offer-dates.js';
import { OFFER_VALUES } from './offer-values.js';
import { POINTS_DATES } from './points-dates.js';
import { QUOTA_SIZES } from './quota-sizes.js';
import { RULE_DATES } from './rule-dates.js';
import { TOO_COSTLY } from './too-costly.js';
import { UNBOUNDED } from './unbounded.js';
import { UNDECLARED_OVERLAP } from './undeclared-overlap.js';
import { UNREACHABLE_OFFERS } from './unreachable-offers.js';

export const LINTS: readonly Lint[] = [
  RULE_DATES,
  CONTRADICTIONS,
  DEAD_ALTERNATIVES,
  ALWAYS_HOLDS,
  NO_SUCH_DAY,
  ALWAYS_BEATEN,
  UNDECLARED_OVERLAP,
  UNBOUNDED,
  FALSE_CLAIM,
  CLAIM_PRICES,
  MORE_THAN_WHOLE,
  LESS_FOR_MORE,
  QUOTA_SIZES,
  TOO_COSTLY,
  ODD_DATES,
  OFFER_VALUES,
  OFFER_DATES,
  UNREACHABLE_OFFERS,
  POINTS_DATES,
  COMPLIANCE,
];
