/** The civil day and minute of instants in the program's zone; instants that follow each other cost next to nothing. */
import { offsetSecondsAt, type Zone } from '../../value/zone.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export class LocalTime {
  /** Of the instant last set: days since 1970-01-01. */
  day = 0;
  /** Of that day, 0 to 1439. */
  minute = 0;
  readonly #zone: Zone;
  /** While instants stay in here, the offset is `#offsetMs`. */
  #fromMs = 0;
  #untilMs = 0;
  #offsetMs = 0;

  constructor(zone: Zone) {
    this.#zone = zone;
  }

  /** As `localDay` and `localMinute`. */
  set(instantMs: number): void {
    if (instantMs < this.#fromMs || instantMs >= this.#untilMs) this.#enter(instantMs);
    const localMs = instantMs + this.#offsetMs;
    this.day = Math.floor(localMs / DAY_MS);
    this.minute = Math.floor((localMs - this.day * DAY_MS) / MINUTE_MS);
  }

  /** Whether the zone is so far from UTC at an instant. */
  isAt(instantMs: number, offsetMs: number): boolean {
    if (instantMs < this.#fromMs || instantMs >= this.#untilMs) this.#enter(instantMs);
    return offsetMs === this.#offsetMs;
  }

  /** Finds the stretch of time around an instant in which the offset does not change. */
  #enter(instantMs: number): void {
    const { offsets } = this.#zone;
    let from = Number.NEGATIVE_INFINITY;
    let until = Number.POSITIVE_INFINITY;
    for (const [second] of offsets.slice(1)) {
      const startMs = (second ?? 0) * 1000;
      if (startMs <= instantMs) from = Math.max(from, startMs);
      else until = Math.min(until, startMs);
    }
    this.#fromMs = from;
    this.#untilMs = until;
    this.#offsetMs = offsetSecondsAt(this.#zone, instantMs) * 1000;
  }
}
