import type { Phrase } from '../phrase.js';
import { PROGRAM_CHOICES } from './choices.js';
import { LIFE_CHOICES } from './life-choices.js';

export const PROGRAM_PHRASES: readonly Phrase[] = [...PROGRAM_CHOICES, ...LIFE_CHOICES];
