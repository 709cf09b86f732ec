import type { Phrase } from '../phrase.js';
import { EXPECT } from './expect.js';
import { EXPECT_AFTER } from './expect-after.js';
import { GIVEN_EVENT } from './given-event.js';
import { GIVEN_MEMBER } from './given-member.js';
import { GIVEN_PURCHASE } from './given-purchase.js';
import { GIVEN_REDEMPTION } from './given-redemption.js';

export const EXAMPLE_PHRASES: readonly Phrase[] = [
  ...GIVEN_MEMBER,
  ...GIVEN_PURCHASE,
  ...GIVEN_EVENT,
  ...GIVEN_REDEMPTION,
  ...EXPECT,
  ...EXPECT_AFTER,
];
