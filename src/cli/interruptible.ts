import { setImmediate } from 'node:timers/promises';

/** Rarely enough to cost nothing, often enough for whoever presses Ctrl-C. */
const BETWEEN_BREATHS = 500;

/**
 * The same values, until the signal is aborted; its reason is then thrown. Values that are at hand would otherwise follow
 * each other without the process ever looking for signals.
 */
export async function* interruptible<T>(values: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  signal.throwIfAborted();
  let count = 0;
  for await (const value of values) {
    count += 1;
    if (count % BETWEEN_BREATHS === 0) {
      await setImmediate();
      signal.throwIfAborted();
    }
    yield value;
  }
}
