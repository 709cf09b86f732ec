/**
 * What the books of accounts hold as lines of text and back: members with their state, purchases and redemptions as
 * they are remembered. Equal values have equal texts. A text that was not made here is damage: reading it throws
 * (a `SyntaxError` or a `RangeError`).
 */
import type { AwardRecord, MemberAccount, PurchaseRecord, RedemptionRecord } from '../account/books.js';
import type { Lot, MemberState, SharedState } from '../engine/state.js';
import {
  lotFromJson,
  lotToJson,
  memberStateFromJson,
  memberStateToJson,
  sharedStateFromJson,
  sharedStateToJson,
} from '../engine/state-json.js';
import { canonicalJson } from '../ruleset/canonical-json.js';
import type { JsonValue } from '../ruleset/types.js';
import { type Fraction, formatFraction, parseFraction } from '../value/fraction.js';
import { eventFromText, eventToText } from './event-text.js';
import { memberFromText, memberToText } from './member-text.js';
import { purchaseFromText, purchaseToText } from './purchase-text.js';

type LotEntry = readonly JsonValue[];
type AwardEntry = readonly [rule: string, campaign: string | null, points: string, kept: string];

type PurchaseRecordEntry = readonly [
  purchase: string,
  ruleSet: string,
  profile: string,
  before: JsonValue,
  budgetsBefore: JsonValue,
  awards: readonly AwardEntry[],
  returned: readonly string[],
  redemptions: readonly string[],
  taken: readonly LotEntry[],
  shortfall: string,
];

type RedemptionRecordEntry = readonly [
  redeem: string,
  ruleSet: string,
  points: string,
  cashMinor: string,
  lots: readonly LotEntry[],
  returned: string,
  isCancelled: boolean,
];

export function memberAccountToText({ profile, state }: MemberAccount): string {
  return canonicalJson([memberToText(profile), memberStateToJson(state)]);
}

export function memberAccountFromText(text: string): MemberAccount {
  const [profile, state]: readonly [string, JsonValue] = JSON.parse(text);
  return { profile: memberFromText(profile), state: stateOf(state) };
}

export function purchaseRecordToText(record: PurchaseRecord): string {
  const entry: PurchaseRecordEntry = [
    purchaseToText(record.purchase),
    record.ruleSet,
    memberToText(record.profile),
    memberStateToJson(record.before),
    budgetsToJson(record.budgetsBefore),
    record.awards.map(awardEntry),
    record.returned.map(formatFraction),
    record.redemptions,
    record.taken.map(lotToJson),
    record.shortfall.toString(),
  ];
  return canonicalJson(entry);
}

export function purchaseRecordFromText(text: string): PurchaseRecord {
  const entry: PurchaseRecordEntry = JSON.parse(text);
  const [purchase, ruleSet, profile, before, budgets, awards, ...more] = entry;
  const [returned, redemptions, taken, shortfall] = more;
  return {
    purchase: purchaseFromText(purchase),
    ruleSet,
    profile: memberFromText(profile),
    before: stateOf(before),
    budgetsBefore: budgetsOf(budgets),
    awards: awards.map(awardOf),
    returned: returned.map(fractionOf),
    redemptions,
    taken: taken.map(lotOf),
    shortfall: BigInt(shortfall),
  };
}

export function redemptionRecordToText(record: RedemptionRecord): string {
  const entry: RedemptionRecordEntry = [
    eventToText(record.redeem),
    record.ruleSet,
    record.points.toString(),
    record.cashMinor.toString(),
    record.lots.map(lotToJson),
    record.returned.toString(),
    record.isCancelled,
  ];
  return canonicalJson(entry);
}

export function redemptionRecordFromText(text: string): RedemptionRecord {
  const entry: RedemptionRecordEntry = JSON.parse(text);
  const [event, ruleSet, points, cashMinor, lots, returned, isCancelled] = entry;
  const redeem = eventFromText(event);
  if (redeem.type !== 'redeem') throw new RangeError(`"${redeem.id}" is no redemption`);
  return {
    redeem,
    ruleSet,
    points: BigInt(points),
    cashMinor: BigInt(cashMinor),
    lots: lots.map(lotOf),
    returned: BigInt(returned),
    isCancelled,
  };
}

function awardEntry({ rule, campaign, points, kept }: AwardRecord): AwardEntry {
  return [rule, campaign, points.toString(), kept.toString()];
}

function awardOf([rule, campaign, points, kept]: AwardEntry): AwardRecord {
  return { rule, campaign, points: BigInt(points), kept: BigInt(kept) };
}

function budgetsToJson(budgets: SharedState['budgets']): JsonValue {
  return sharedStateToJson({ budgets, stock: new Map() });
}

function budgetsOf(json: JsonValue): SharedState['budgets'] {
  return sound(sharedStateFromJson(json)).budgets;
}

function stateOf(json: JsonValue): MemberState {
  return sound(memberStateFromJson(json));
}

function lotOf(json: LotEntry): Lot {
  return sound(lotFromJson(json));
}

function fractionOf(text: string): Fraction {
  return sound(parseFraction(text));
}

function sound<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('not what was written');
  return value;
}
