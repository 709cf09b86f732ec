/**
 * States as JSON and back. Integers that can grow are decimal texts, the carry is a fraction text, and lists of
 * pairs are sorted, so that equal states have equal JSON and no key of an object comes from outside.
 */
import type { JsonValue } from '../ruleset/types.js';
import { compareText } from '../text/compare-text.js';
import { formatFraction, parseFraction } from '../value/fraction.js';
import type { BudgetUse, DayTotals, LimitUse, MemberState, SharedState } from './state.js';

/** `{"balance","carry","days":[[day,purchases,spend,points]],"limits":[[id,[[day,used]]]]}`. */
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
    limits: sortPairs(state.limits).map(([id, use]) => [
      id,
      use.map(([day, used]) => [day, used.toString()]),
    ]),
  };
}

/** `undefined` for anything that `memberStateToJson` does not make. */
export function memberStateFromJson(json: JsonValue): MemberState | undefined {
  if (!hasKeys(json, ['balance', 'carry', 'days', 'limits'])) return undefined;
  const balance = readInteger(json['balance']);
  const carry = typeof json['carry'] === 'string' ? parseFraction(json['carry']) : undefined;
  const days = readList(json['days'], readDay);
  const limits = readList(json['limits'], readLimit);
  if (balance === undefined || carry === undefined || days === undefined || limits === undefined)
    return undefined;
  return isAscending(days) ? { balance, carry, days, limits: new Map(limits) } : undefined;
}

/** `{"budgets":[[key,spent,closed]]}`. */
export function sharedStateToJson(state: SharedState): JsonValue {
  return {
    budgets: sortPairs(state.budgets).map(([key, { spent, closed }]) => [key, spent.toString(), closed]),
  };
}

/** `undefined` for anything that `sharedStateToJson` does not make. */
export function sharedStateFromJson(json: JsonValue): SharedState | undefined {
  if (!hasKeys(json, ['budgets'])) return undefined;
  const budgets = readList(json['budgets'], readBudget);
  return budgets === undefined ? undefined : { budgets: new Map(budgets) };
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

function isInteger(json: JsonValue | undefined): json is number {
  return typeof json === 'number' && Number.isSafeInteger(json);
}

function readInteger(json: JsonValue | undefined): bigint | undefined {
  return typeof json === 'string' && /^(0|-?[1-9]\d*)$/.test(json) ? BigInt(json) : undefined;
}

function isAscending(entries: readonly (readonly [day: number, value: unknown])[]): boolean {
  return entries.every(([day], index) => index === 0 || (entries[index - 1]?.[0] ?? day) < day);
}
