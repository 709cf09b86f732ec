/** Which eligible rules act: campaigns exclude campaigns, rules override rules. The twin of `applyExclusions`. */
import { BASE } from '../../engine/points-row.js';
import type { FastPlan } from '../fast-plan.js';
import type { RuleRecords } from './rule-records.js';

const NOBODY = -1;
/** Shared by all rules that stop no other. */
const NOBODY_STOPPED: readonly number[] = [];
/** `base` among overridden rules. */
const OVERRIDDEN_BASE = -1;

export class ExclusionStage {
  /** The rules that act, ascending. */
  acting: Int32Array;
  isBaseOverridden = false;
  /** Where `acting` is kept when it is not what was found. */
  private readonly own: Int32Array;
  /** By rule, as long as any rule does that: 1 when it excludes a campaign or overrides a rule. */
  private readonly excludes: Uint8Array;
  /** By rule: its place in the order in which rules are asked. */
  private readonly order: Int32Array;
  private readonly campaign: Int32Array;
  /** By rule: the campaigns and rules that it stops. */
  private readonly stopsCampaigns: readonly (readonly number[])[];
  private readonly stopsRules: readonly (readonly number[])[];
  /** By campaign: the campaign that excludes it; by rule: the rule that overrides it. */
  private readonly excluder: Int32Array;
  private readonly overrider: Int32Array;
  private sorted = new Int32Array(16);
  private stopped = new Uint8Array(16);

  constructor({ rules, prepared }: FastPlan, { campaign, campaigns }: RuleRecords) {
    const stopping = rules.filter(
      ({ rule, campaign: of }) => rule.overrides.length + of.campaign.excludes.length > 0,
    );
    // Mostly nobody stops anybody, and then none of these is ever asked.
    const asked = stopping.length > 0 ? rules : [];
    const numbers = new Map(asked.map(({ id }, index) => [id, index]));
    const places = new Map(campaigns.map((id, index) => [id, index]));
    const order = new Map(asked.length > 0 ? prepared.pointsRules.map(({ id }, index) => [id, index]) : []);
    const known = (table: ReadonlyMap<string, number>, ids: readonly string[]): readonly number[] =>
      ids.length === 0 ? NOBODY_STOPPED : ids.flatMap((id) => table.get(id) ?? []);
    numbers.set(BASE, OVERRIDDEN_BASE);
    this.own = new Int32Array(rules.length);
    this.acting = this.own;
    this.order = Int32Array.from(asked, ({ id }) => order.get(id) ?? 0);
    this.campaign = campaign;
    this.stopsCampaigns = asked.map((rule) => known(places, rule.campaign.campaign.excludes));
    this.stopsRules = asked.map(({ rule }) => known(numbers, rule.overrides));
    this.excludes = Uint8Array.from(rules, (_, rule) => (this.stops(rule) ? 1 : 0));
    this.excluder = new Int32Array(campaigns.length).fill(NOBODY);
    this.overrider = new Int32Array(rules.length).fill(NOBODY);
  }

  /** How many of the first `count` rules in `found` act; they are in `acting` then. */
  choose(found: Int32Array, count: number): number {
    this.isBaseOverridden = false;
    let isQuiet = true;
    for (let index = 0; index < count; index += 1) {
      if (this.excludes[found[index] as number] === 1) isQuiet = false;
    }
    this.acting = found;
    return isQuiet ? count : this.walk(found, count);
  }

  private stops(rule: number): boolean {
    return (this.stopsCampaigns[rule]?.length ?? 0) + (this.stopsRules[rule]?.length ?? 0) > 0;
  }

  /** Asks the rules in the order of exclusion: one that is stopped stops nobody. */
  private walk(found: Int32Array, count: number): number {
    this.acting = this.own;
    this.sort(found, count);
    for (let index = 0; index < count; index += 1) {
      const rule = this.sorted[index] as number;
      if (this.isStopped(rule)) this.stopped[index] = 1;
      else this.stopOthers(rule);
    }
    const left = this.keep(count);
    this.forget(count);
    return left;
  }

  private sort(found: Int32Array, count: number): void {
    if (count > this.sorted.length) {
      this.sorted = new Int32Array(count * 2);
      this.stopped = new Uint8Array(count * 2);
    }
    const { sorted, order } = this;
    this.stopped.fill(0, 0, count);
    for (let index = 0; index < count; index += 1) {
      const rule = found[index] as number;
      let place = index;
      while (place > 0 && (order[sorted[place - 1] as number] as number) > (order[rule] as number)) {
        sorted[place] = sorted[place - 1] as number;
        place -= 1;
      }
      sorted[place] = rule;
    }
  }

  private isStopped(rule: number): boolean {
    const campaign = this.campaign[rule] as number;
    const excluder = this.excluder[campaign] as number;
    if (excluder !== NOBODY && excluder !== campaign) return true;
    const overrider = this.overrider[rule] as number;
    return overrider !== NOBODY && overrider !== rule;
  }

  private stopOthers(rule: number): void {
    for (const campaign of this.stopsCampaigns[rule] ?? []) {
      if (this.excluder[campaign] === NOBODY) this.excluder[campaign] = this.campaign[rule] as number;
    }
    for (const other of this.stopsRules[rule] ?? []) {
      if (other === OVERRIDDEN_BASE) this.isBaseOverridden = true;
      else if (this.overrider[other] === NOBODY) this.overrider[other] = rule;
    }
  }

  /** Keeps the rules that were not stopped, by number again. */
  private keep(count: number): number {
    const { acting, sorted, stopped } = this;
    let left = 0;
    for (let index = 0; index < count; index += 1) {
      const rule = sorted[index] as number;
      if (stopped[index] === 1) continue;
      let place = left;
      while (place > 0 && (acting[place - 1] as number) > rule) {
        acting[place] = acting[place - 1] as number;
        place -= 1;
      }
      acting[place] = rule;
      left += 1;
    }
    return left;
  }

  private forget(count: number): void {
    for (let index = 0; index < count; index += 1) {
      const rule = this.sorted[index] as number;
      for (const campaign of this.stopsCampaigns[rule] ?? []) this.excluder[campaign] = NOBODY;
      for (const other of this.stopsRules[rule] ?? []) {
        if (other !== OVERRIDDEN_BASE) this.overrider[other] = NOBODY;
      }
    }
  }
}
