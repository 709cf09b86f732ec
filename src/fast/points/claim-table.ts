/** What base points and rules ask for in whole points, and what limits and budgets leave of it. */

/** Campaign of `base`. */
export const NO_CAMPAIGN = -1;

export class ClaimTable {
  count = 0;
  /** Place of the award among all that could act. */
  slot = new Int32Array(16);
  /** -1: `base`. */
  rule = new Int32Array(16);
  campaign = new Int32Array(16);
  /** Numerators over the scale of the purchase. */
  exact = new Float64Array(16);
  wanted = new Float64Array(16);
  given = new Float64Array(16);
  cutCount = 0;
  /** Of which claim, by which quota, how much. */
  cutClaim = new Int32Array(16);
  cutBy = new Int32Array(16);
  cutTaken = new Float64Array(16);

  clear(): void {
    this.count = 0;
    this.cutCount = 0;
  }

  add(slot: number, rule: number, campaign: number, exact: number): void {
    const place = this.count;
    if (place === this.slot.length) this.growClaims();
    this.count = place + 1;
    this.slot[place] = slot;
    this.rule[place] = rule;
    this.campaign[place] = campaign;
    this.exact[place] = exact;
  }

  /** Brings a claim down to `given`; one that gives no more than that stays as it is. */
  cut(claim: number, given: number, by: number): void {
    const before = this.given[claim] as number;
    if (before <= given) return;
    const place = this.cutCount;
    if (place === this.cutClaim.length) this.growCuts();
    this.cutCount = place + 1;
    this.given[claim] = given;
    this.cutClaim[place] = claim;
    this.cutBy[place] = by;
    this.cutTaken[place] = before - given;
  }

  private growClaims(): void {
    this.slot = longerIntegers(this.slot);
    this.rule = longerIntegers(this.rule);
    this.campaign = longerIntegers(this.campaign);
    this.exact = longer(this.exact);
    this.wanted = longer(this.wanted);
    this.given = longer(this.given);
  }

  private growCuts(): void {
    this.cutClaim = longerIntegers(this.cutClaim);
    this.cutBy = longerIntegers(this.cutBy);
    this.cutTaken = longer(this.cutTaken);
  }
}

function longer(old: Float64Array): Float64Array<ArrayBuffer> {
  const made = new Float64Array(old.length * 2);
  made.set(old);
  return made;
}

function longerIntegers(old: Int32Array): Int32Array<ArrayBuffer> {
  const made = new Int32Array(old.length * 2);
  made.set(old);
  return made;
}
