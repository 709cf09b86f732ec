/** Keeps an archive from filling memory or disk. */
import { inputFault } from './input-fault.js';
import { MESSAGES } from './messages.js';

/** An archive may unpack to this many times its size … */
export const RATIO_MAX = 100;
/** … once it has unpacked to this much: short texts can be very regular. */
export const FREE_BYTES = 10 * 1024 * 1024;

/** Throws an `InputFault` when `packed` bytes have become far too many. */
export function requireSoundRatio(input: string, unpacked: number, packed: number): void {
  if (unpacked <= FREE_BYTES || unpacked <= RATIO_MAX * packed) return;
  throw inputFault(MESSAGES.archiveBomb, { input, ratio: RATIO_MAX.toString() });
}
