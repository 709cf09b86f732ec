/** All red lines, in the order of their codes. */
import type { RedLine } from '../red-line.js';
import { BUDGET } from './budget.js';
import { LICENCE } from './licence.js';
import { MILES_TERMS } from './miles-terms.js';
import { NO_CASH_OUT } from './no-cash-out.js';
import { NO_EMPTY_TURNS } from './no-empty-turns.js';
import { NO_FINANCIAL_ATTRIBUTES } from './no-financial-attributes.js';
import { NO_TRANSFER } from './no-transfer.js';
import { ONE_PLATFORM } from './one-platform.js';
import { SAME_TERMS } from './same-terms.js';
import { SIGN_UP_GIFTS } from './sign-up-gifts.js';
import { SPEND_ONLY } from './spend-only.js';
import { SUPPLIER_CANCELLATION } from './supplier-cancellation.js';
import { VALIDITY } from './validity.js';

export const RED_LINES: readonly RedLine[] = [
  NO_CASH_OUT,
  NO_TRANSFER,
  NO_FINANCIAL_ATTRIBUTES,
  BUDGET,
  VALIDITY,
  NO_EMPTY_TURNS,
  SIGN_UP_GIFTS,
  SPEND_ONLY,
  ONE_PLATFORM,
  LICENCE,
  SAME_TERMS,
  MILES_TERMS,
  SUPPLIER_CANCELLATION,
];
