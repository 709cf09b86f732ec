/** Eligibility by the reference engine's own conditions: so that points are tested by themselves. */
import { at } from '../../../../src/engine/at.js';
import { holds } from '../../../../src/engine/conditions.js';
import { findHurdle, isDuring } from '../../../../src/engine/eligibility.js';
import { createMoment, type Moment } from '../../../../src/engine/moment.js';
import type { Occasion } from '../../../../src/engine/occasion.js';
import type { Eligibility } from '../../../../src/fast/eligibility.js';
import type { FastPlan } from '../../../../src/fast/fast-plan.js';
import type { Condition } from '../../../../src/ruleset/types.js';

export class ReferenceEligibility implements Eligibility {
  readonly canClaim = false;
  readonly claimsMax = 0;
  readonly claim = () => -1;
  readonly split = () => false;
  readonly found: Int32Array;
  readonly foundRates: Int32Array;
  readonly filterOfRule: Int32Array;
  readonly filterOfRate: Int32Array;
  readonly filterOfExcluded: number;
  private readonly plan: FastPlan;
  private readonly filters: Condition[] = [];
  private moment: Moment | null = null;
  private mask = new Uint8Array(0);

  constructor(plan: FastPlan) {
    const { rules, prepared } = plan;
    this.plan = plan;
    this.found = new Int32Array(rules.length);
    this.foundRates = new Int32Array(prepared.base.rates.length);
    this.filterOfRule = Int32Array.from(rules, ({ rule }) => this.numberOf(rule.items));
    this.filterOfRate = Int32Array.from(prepared.base.rates, ({ rate }) => this.numberOf(rate.items));
    this.filterOfExcluded = this.numberOf(prepared.base.excluded);
  }

  /** The purchase that is asked about from now on, whatever the row. */
  look(occasion: Occasion): void {
    this.moment = createMoment(occasion, occasion.listed);
  }

  findEligible(): number {
    const moment = this.momentNow();
    return fill(
      this.found,
      this.plan.rules.map((rule) => findHurdle(rule, moment, holds) === null),
    );
  }

  findCandidates(): number {
    return fill(
      this.found,
      this.plan.rules.map(() => true),
    );
  }

  findRates(): number {
    const moment = this.momentNow();
    const { instantMs } = moment.occasion.event;
    return fill(
      this.foundRates,
      this.plan.prepared.base.rates.map(
        ({ rate }) => isDuring(instantMs, rate.during) && holds(rate.when, moment.read),
      ),
    );
  }

  /** One array for all filters, as a fast one would have it. */
  selectItems(filter: number): Uint8Array {
    const moment = this.momentNow();
    const { counted } = moment.occasion;
    if (counted.length > this.mask.length) this.mask = new Uint8Array(counted.length);
    this.mask.fill(0);
    for (const index of moment.select(at(this.filters, filter))) if (counted[index]) this.mask[index] = 1;
    return this.mask;
  }

  /** `values` are those of the one row that there is. */
  sumItems(filter: number, values: Float64Array): number {
    const mask = this.selectItems(filter);
    return values.reduce((sum, value, index) => (mask[index] === 1 ? sum + value : sum), 0);
  }

  private momentNow(): Moment {
    if (this.moment === null) throw new Error('no purchase is looked at');
    return this.moment;
  }

  private numberOf(filter: Condition | null): number {
    return filter === null ? -1 : this.filters.push(filter) - 1;
  }
}

function fill(list: Int32Array, flags: readonly boolean[]): number {
  let count = 0;
  for (const [index, isIn] of flags.entries()) {
    if (!isIn) continue;
    list[count] = index;
    count += 1;
  }
  return count;
}
