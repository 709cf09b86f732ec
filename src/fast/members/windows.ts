/** The days of a window, kept until another day is asked for. */
import { daysOfWindow } from '../../engine/counters.js';
import type { CounterWindow } from '../../ruleset/types.js';

/** A window that is the same for all members, with its days as of the day last asked for. */
export class WindowDays {
  start = 0;
  end = 0;
  readonly #window: CounterWindow;
  #day = Number.NaN;

  constructor(window: CounterWindow) {
    this.#window = window;
  }

  /** Sets `start` and `end`, both included. */
  moveTo(day: number): void {
    if (day === this.#day) return;
    this.#day = day;
    const range = daysOfWindow(this.#window, day, null);
    this.start = range?.start ?? Number.NEGATIVE_INFINITY;
    this.end = range?.end ?? Number.POSITIVE_INFINITY;
  }
}
