/**
 * States as JSON and back. Integers that can grow are decimal texts, the carry is a fraction text, and lists of
 * pairs are sorted, so that equal states have equal JSON and no key of an object comes from outside.
 */
import type { JsonValue } from '../ruleset/types.js';
import { compareText } from '../text/compare-text.js';
import { formatFraction, parseFraction } from '../value/fraction.js';
import type {
  BudgetUse,
  DayTotals,
  Grant,
  LimitUse,
  Lot,
  MemberState,
  SharedState,
  TierStanding,
} from './state.js';

/** `{"balance","carry","counts","days":[[day,purchases,spend,points]],"grants","limits":[[id,[[day,used]]]],"lots","settled","tier"}`. */
export function memberStateToJson(state: MemberState): JsonValue {
  return {
    balance: state.balance.toString(),
    carry: formatFraction(state.carry),
    days: state.days.map(([day, { purchases, spendMinor, points }]) => [
      day,
      purchases,
      spendMinor.toString(),
      points.toString(),
    ]),
    limits: usesToJson(state.limits),
    counts: usesToJson(state.counts),
    grants: state.grants.map(({ kind, id, untilMs }) => [kind, id, untilMs]),
    lots: state.lots.map(lotToJson),
    settled: state.settledMs,
    tier: state.tier === null ? null : [state.tier.rank, state.tier.sinceMs, state.tier.graceUntilMs],
  };
}

function usesToJson(uses: ReadonlyMap<string, LimitUse>): JsonValue {
  return sortPairs(uses).map(([id, use]) => [id, use.map(([day, used]) => [day, used.toString()])]);
}

/** Also how purchases and redemptions remember lots. */
export function lotToJson(lot: Lot): readonly JsonValue[] {
  return [
    lot.id,
    lot.points.toString(),
    lot.isPending,
    lot.usableMs,
    lot.endsMs,
    lot.earnedMs,
    lot.event,
    lot.campaign,
    lot.rule,
  ];
}

/** `undefined` for anything that `memberStateToJson` does not make. */
export function memberStateFromJson(json: JsonValue): MemberState | undefined {
  if (!hasKeys(json, ['balance', 'carry', 'counts', 'days', 'grants', 'limits', 'lots', 'settled', 'tier'])) {
    return undefined;
  }
  const balance = readInteger(json['balance']);
  const carry = typeof json['carry'] === 'string' ? parseFraction(json['carry']) : undefined;
  const days = readList(json['days'], readDay);
  const limits = readList(json['limits'], readLimit);
  const counts = readList(json['counts'], readLimit);
  const grants = readList(json['grants'], readGrant);
  const lots = readList(json['lots'], lotFromJson);
  const settledMs = readInstant(json['settled']);
  const tier = readTier(json['tier']);
  if (balance === undefined || carry === undefined || days === undefined || limits === undefined) {
    return undefined;
  }
  if (counts === undefined || grants === undefined || lots === undefined) return undefined;
  if (settledMs === undefined || tier === undefined || !isAscending(days)) return undefined;
  return {
    balance,
    carry,
    days,
    limits: new Map(limits),
    counts: new Map(counts),
    grants,
    lots,
    settledMs,
    tier,
  };
}

/** `undefined` for anything that `lotToJson` does not make. */
export function lotFromJson(json: readonly JsonValue[]): Lot | undefined {
  const [id, text, isPending, usable, ends, earned, event, campaign, rule] = json;
  const points = readInteger(text);
  const usableMs = readInstant(usable);
  const endsMs = readInstant(ends);
  if (json.length !== 9 || points === undefined || usableMs === undefined || endsMs === undefined) {
    return undefined;
  }
  if (typeof id !== 'string' || typeof event !== 'string' || typeof rule !== 'string') return undefined;
  if (typeof isPending !== 'boolean' || !isInteger(earned)) return undefined;
  if (typeof campaign !== 'string' && campaign !== null) return undefined;
  return { id, points, isPending, usableMs, endsMs, earnedMs: earned, event, campaign, rule };
}

const GRANT_KINDS: readonly Grant['kind'][] = ['perk', 'offer', 'coupon'];

function readGrant(element: readonly JsonValue[]): Grant | undefined {
  const [kind, id, until] = element;
  const known = GRANT_KINDS.find((one) => one === kind);
  const untilMs = readInstant(until);
  if (element.length !== 3 || known === undefined || typeof id !== 'string') return undefined;
  return untilMs === undefined ? undefined : { kind: known, id, untilMs };
}

/** `null` for "no tier yet"; `undefined` for what is no tier. */
function readTier(json: JsonValue | undefined): TierStanding | null | undefined {
  if (json === null) return null;
  if (!Array.isArray(json) || json.length !== 3) return undefined;
  const [rank, sinceMs, grace] = json;
  const graceUntilMs = readInstant(grace);
  if (!isInteger(rank) || !isInteger(sinceMs) || graceUntilMs === undefined) return undefined;
  return { rank, sinceMs, graceUntilMs };
}

function readInstant(json: JsonValue | undefined): number | null | undefined {
  return json === null || isInteger(json) ? json : undefined;
}

/** `{"budgets":[[key,spent,closed]],"stock":[[key,pieces]]}`. */
export function sharedStateToJson(state: SharedState): JsonValue {
  return {
    budgets: sortPairs(state.budgets).map(([key, { spent, closed }]) => [key, spent.toString(), closed]),
    stock: sortPairs(state.stock).map(([key, pieces]) => [key, pieces.toString()]),
  };
}

/** `undefined` for anything that `sharedStateToJson` does not make. */
export function sharedStateFromJson(json: JsonValue): SharedState | undefined {
  if (!hasKeys(json, ['budgets', 'stock'])) return undefined;
  const budgets = readList(json['budgets'], readBudget);
  const stock = readList(json['stock'], readStock);
  if (budgets === undefined || stock === undefined) return undefined;
  return { budgets: new Map(budgets), stock: new Map(stock) };
}

function sortPairs<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}

type JsonObject = Readonly<Record<string, JsonValue>>;

function hasKeys(json: JsonValue, keys: readonly string[]): json is JsonObject {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  return Object.keys(json).length === keys.length && keys.every((key) => Object.hasOwn(json, key));
}

/** Reads every element; `undefined` when it is no list or one of them cannot be read. */
function readList<T>(
  json: JsonValue | undefined,
  read: (element: readonly JsonValue[]) => T | undefined,
): T[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const found: T[] = [];
  for (const element of json) {
    const one = Array.isArray(element) ? read(element) : undefined;
    if (one === undefined) return undefined;
    found.push(one);
  }
  return found;
}

function readDay(element: readonly JsonValue[]): [number, DayTotals] | undefined {
  const [day, purchases, spend, points] = element;
  const spendMinor = readInteger(spend);
  const given = readInteger(points);
  if (element.length !== 4 || !isInteger(day) || !isInteger(purchases)) return undefined;
  if (spendMinor === undefined || given === undefined) return undefined;
  return [day, { purchases, spendMinor, points: given }];
}

function readLimit(element: readonly JsonValue[]): [string, LimitUse] | undefined {
  const [id, use] = element;
  const days = readList(use, readUse);
  if (element.length !== 2 || typeof id !== 'string' || days === undefined) return undefined;
  return isAscending(days) ? [id, days] : undefined;
}

function readUse(element: readonly JsonValue[]): [number, bigint] | undefined {
  const [day, text] = element;
  const used = readInteger(text);
  return element.length === 2 && isInteger(day) && used !== undefined ? [day, used] : undefined;
}

function readBudget(element: readonly JsonValue[]): [string, BudgetUse] | undefined {
  const [key, text, closed] = element;
  const spent = readInteger(text);
  if (element.length !== 3 || typeof key !== 'string' || typeof closed !== 'boolean') return undefined;
  return spent === undefined ? undefined : [key, { spent, closed }];
}

function readStock(element: readonly JsonValue[]): [string, bigint] | undefined {
  const [key, text] = element;
  const pieces = readInteger(text);
  return element.length === 2 && typeof key === 'string' && pieces !== undefined ? [key, pieces] : undefined;
}

function isInteger(json: JsonValue | undefined): json is number {
  return typeof json === 'number' && Number.isSafeInteger(json);
}

function readInteger(json: JsonValue | undefined): bigint | undefined {
  return typeof json === 'string' && /^(0|-?[1-9]\d*)$/.test(json) ? BigInt(json) : undefined;
}

function isAscending(entries: readonly (readonly [day: number, value: unknown])[]): boolean {
  return entries.every(([day], index) => index === 0 || (entries[index - 1]?.[0] ?? day) < day);
}
