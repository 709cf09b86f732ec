/** What events asked of budgets while members were decided apart: one entry for each event and budget that it asked. */

/** Plain data, to be sent between threads. Entries are in the order of positions. */
export interface Demands {
  readonly count: number;
  /** `budgetKey` of instances `firstInstance` and on, those of before are known from earlier batches. */
  readonly firstInstance: number;
  readonly newKeys: readonly string[];
  readonly instance: Int32Array;
  /** Of the event. */
  readonly position: Float64Array;
  /** The most that the event needed there to be left, so that every award is paid in full. */
  readonly needed: Float64Array;
  readonly granted: Float64Array;
  /** 1: the budget was closed when the event was over. */
  readonly closed: Uint8Array;
}

const CAPACITY = 1024;

export class DemandLog {
  private count = 0;
  private keysSent = 0;
  private instance = new Int32Array(CAPACITY);
  private position = new Float64Array(CAPACITY);
  private needed = new Float64Array(CAPACITY);
  private granted = new Float64Array(CAPACITY);
  private closed = new Uint8Array(CAPACITY);

  add(instance: number, position: number, needed: number, granted: number, closed: boolean): void {
    const at = this.count;
    if (at === this.instance.length) this.grow();
    this.instance[at] = instance;
    this.position[at] = position;
    this.needed[at] = needed;
    this.granted[at] = granted;
    this.closed[at] = closed ? 1 : 0;
    this.count = at + 1;
  }

  /** The entries since the last call, in arrays of their own. @param keys of all instances so far */
  take(keys: readonly string[]): Demands {
    const { count, keysSent } = this;
    this.count = 0;
    this.keysSent = keys.length;
    return {
      count,
      firstInstance: keysSent,
      newKeys: keys.slice(keysSent),
      instance: this.instance.slice(0, count),
      position: this.position.slice(0, count),
      needed: this.needed.slice(0, count),
      granted: this.granted.slice(0, count),
      closed: this.closed.slice(0, count),
    };
  }

  private grow(): void {
    const length = this.instance.length * 2;
    const larger = <A extends Int32Array | Float64Array | Uint8Array>(made: A, old: A): A => {
      made.set(old);
      return made;
    };
    this.instance = larger(new Int32Array(length), this.instance);
    this.position = larger(new Float64Array(length), this.position);
    this.needed = larger(new Float64Array(length), this.needed);
    this.granted = larger(new Float64Array(length), this.granted);
    this.closed = larger(new Uint8Array(length), this.closed);
  }
}
