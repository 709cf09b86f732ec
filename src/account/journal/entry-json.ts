/**
 * Entries of the journal as JSON and back. Points are decimal texts, instants milliseconds since 1970; equal entries
 * have equal canonical JSON, which is what their hash is taken of.
 */
import { canonicalJson } from '../../ruleset/canonical-json.js';
import type { JsonValue } from '../../ruleset/types.js';
import { sha256Hex } from '../../value/digest.js';
import { ENTRY_KINDS, type Entry, type LotChange, type Posting } from '../entry.js';
import { accountName, accountOfName } from './account-names.js';
import type { JournalEntry, JournalHead } from './journal-entry.js';

type JsonObject = { readonly [key: string]: JsonValue };

const KEYS = [
  'campaign',
  'event',
  'hash',
  'instant',
  'kind',
  'lots',
  'member',
  'postings',
  'prev',
  'refersTo',
  'rule',
  'ruleSet',
  'seq',
];

/** The entry that is written after `head`. */
export function chainEntry(entry: Entry, head: JournalHead): JournalEntry {
  const unsigned = { ...entry, seq: head.seq + 1, prev: head.hash };
  return { ...unsigned, hash: hashOf(unsigned) };
}

/** What the hash of an entry must be. */
export function hashOf(entry: Omit<JournalEntry, 'hash'>): string {
  return sha256Hex(canonicalJson(bodyOf(entry)));
}

/** `{"campaign","event","hash","instant","kind","lots":[[lot,points]],"member","postings":[{"credit","debit","points"}],"prev","refersTo","rule","ruleSet","seq"}`. */
export function entryToJson(entry: JournalEntry): JsonObject {
  return { ...bodyOf(entry), hash: entry.hash };
}

/** One line of canonical JSON, without its end. */
export function entryToText(entry: JournalEntry): string {
  return canonicalJson(entryToJson(entry));
}

function bodyOf(entry: Omit<JournalEntry, 'hash'>): JsonObject {
  const { member, instantMs, lots, postings, ...same } = entry;
  const { seq, prev, kind, event, ruleSet, campaign, rule, refersTo } = same;
  return {
    seq,
    prev,
    kind,
    member,
    instant: instantMs,
    event,
    ruleSet,
    campaign,
    rule,
    refersTo,
    lots: lots.map(({ lot, points }) => [lot, points.toString()]),
    postings: postings.map(({ debit, credit, points }) => ({
      debit: accountName(debit, member),
      credit: accountName(credit, member),
      points: points.toString(),
    })),
  };
}

/** `undefined` for anything that `entryToJson` does not make; whether the hash is right is not looked at. */
export function entryFromJson(json: JsonValue): JournalEntry | undefined {
  if (!isObject(json) || Object.keys(json).sort().join() !== KEYS.join()) return undefined;
  const { seq, prev, hash, member, instant, event, ruleSet, campaign, rule, refersTo } = json;
  const kind = ENTRY_KINDS.find((one) => one === json['kind']);
  if (kind === undefined || !isInteger(seq) || !isInteger(instant)) return undefined;
  if (!isText(prev) || !isText(hash) || !isText(member) || !isText(event)) return undefined;
  if (!isText(ruleSet) || !isTextOrNull(campaign) || !isTextOrNull(rule) || !isTextOrNull(refersTo)) {
    return undefined;
  }
  const lots = readList(json['lots'], readLot);
  const postings = readList(json['postings'], (posting) => readPosting(posting, member));
  if (lots === undefined || postings === undefined) return undefined;
  const origin = { event, ruleSet, campaign, rule, refersTo };
  return { seq, prev, hash, kind, member, instantMs: instant, ...origin, lots, postings };
}

function readLot(json: JsonValue): LotChange | undefined {
  if (!isList(json) || json.length !== 2) return undefined;
  const [lot, text] = json;
  const points = readPoints(text);
  return isText(lot) && points !== undefined ? { lot, points } : undefined;
}

function readPosting(json: JsonValue, member: string): Posting | undefined {
  if (!isObject(json) || Object.keys(json).length !== 3) return undefined;
  const debit = isText(json['debit']) ? accountOfName(json['debit'], member) : undefined;
  const credit = isText(json['credit']) ? accountOfName(json['credit'], member) : undefined;
  const points = readPoints(json['points']);
  if (debit === undefined || credit === undefined || points === undefined) return undefined;
  return { debit, credit, points };
}

function readPoints(json: JsonValue | undefined): bigint | undefined {
  return isText(json) && /^(0|-?[1-9]\d*)$/.test(json) ? BigInt(json) : undefined;
}

function readList<T>(json: JsonValue | undefined, read: (element: JsonValue) => T | undefined) {
  if (json === undefined || !isList(json)) return undefined;
  const found: T[] = [];
  for (const element of json) {
    const one = read(element);
    if (one === undefined) return undefined;
    found.push(one);
  }
  return found;
}

function isObject(json: JsonValue): json is JsonObject {
  return typeof json === 'object' && json !== null && !isList(json);
}

function isList(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json);
}

function isInteger(json: JsonValue | undefined): json is number {
  return typeof json === 'number' && Number.isSafeInteger(json);
}

function isText(json: JsonValue | undefined): json is string {
  return typeof json === 'string';
}

function isTextOrNull(json: JsonValue | undefined): json is string | null {
  return json === null || isText(json);
}
