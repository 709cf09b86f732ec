import type { Phrase } from '../phrase.js';
import { EXPECT } from './expect.js';
import { GIVEN_MEMBER } from './given-member.js';
import { GIVEN_PURCHASE } from './given-purchase.js';

export const EXAMPLE_PHRASES: readonly Phrase[] = [...GIVEN_MEMBER, ...GIVEN_PURCHASE, ...EXPECT];
