/** Sizes that runs on one thread and on several have in common: they give up, hand on and breathe at the same counts. */

/** Refused records are held until the run is sure. */
export const REJECTS_MAX = 10_000;
/** Of what is written at once: enough to make system calls rare, and little enough to stay in the processor's cache. */
export const OUTPUT_BYTES = 192 * 1024;
/** Whoever presses Ctrl-C is heard that often. */
export const REGIONS_BETWEEN_BREATHS = 8;
/** More than a line may have, and enough to make system calls rare. */
export const REGION_BYTES = 2 * 1024 * 1024 + 64 * 1024;
