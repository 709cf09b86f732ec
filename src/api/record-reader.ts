/** Reads events and members from JSON, by what a rule set says about records. */
import type { LoyaltyEvent, MemberProfile, Purchase } from '../engine/event.js';
import { readJson } from '../records/json-text.js';
import { createEventReader } from '../records/read-event.js';
import { createMemberReader } from '../records/read-member.js';
import { createPurchaseReader } from '../records/read-purchase.js';
import type { RecordProblem } from '../records/record-problem.js';
import { vocabularyOfRuleSet } from '../records/vocabulary-of-rule-set.js';
import type { RuleSet } from '../ruleset/types.js';
import type { Diagnostic } from '../text/diagnostic.js';

/** A record that is refused has the reason; one that the mapping skips (no member, no items left) says so. */
export type PurchaseRead =
  | { readonly purchase: Purchase; readonly problem: null }
  | { readonly purchase: null; readonly problem: Diagnostic }
  | { readonly purchase: null; readonly problem: null; readonly skipped: 'anonymous' | 'empty' };

export type MemberRead =
  | { readonly member: MemberProfile; readonly problem: null }
  | { readonly member: null; readonly problem: Diagnostic };

export type EventRead =
  | { readonly event: LoyaltyEvent; readonly problem: null }
  | { readonly event: null; readonly problem: Diagnostic }
  | { readonly event: null; readonly problem: null; readonly skipped: 'anonymous' | 'empty' };

export interface RecordReader {
  /** Reads the JSON of an event of any kind; one that does not say its type is a purchase. Never throws on any text. */
  readEvent(json: string): EventRead;
  /** Reads the JSON of one purchase: exactly, as the page on records says. Never throws on any text. */
  readPurchase(json: string): PurchaseRead;
  /** Reads the JSON of one member. Never throws on any text. */
  readMember(json: string): MemberRead;
}

export function createRecordReader({ content }: RuleSet): RecordReader {
  const vocabulary = vocabularyOfRuleSet(content);
  const purchases = createPurchaseReader(vocabulary, content.zone);
  const events = createEventReader(vocabulary, content.zone);
  const members = createMemberReader(vocabulary);
  return {
    readEvent: (json) => {
      const parsed = readJson(json);
      if (!('value' in parsed)) return { event: null, problem: asDiagnostic(parsed.problem) };
      const reading = events.read(parsed.value);
      if (reading.kind === 'event') return { event: reading.event, problem: null };
      if (reading.kind === 'purchase') return { event: reading.purchase, problem: null };
      if (reading.kind === 'problem') return { event: null, problem: asDiagnostic(reading.problem) };
      return { event: null, problem: null, skipped: reading.kind };
    },
    readPurchase: (json) => {
      const parsed = readJson(json);
      if (!('value' in parsed)) return { purchase: null, problem: asDiagnostic(parsed.problem) };
      const reading = purchases.read(parsed.value);
      if (reading.kind === 'purchase') return { purchase: reading.purchase, problem: null };
      if (reading.kind === 'problem') return { purchase: null, problem: asDiagnostic(reading.problem) };
      return { purchase: null, problem: null, skipped: reading.kind };
    },
    readMember: (json) => {
      const parsed = readJson(json);
      if (!('value' in parsed)) return { member: null, problem: asDiagnostic(parsed.problem) };
      const reading = members(parsed.value);
      return reading.kind === 'member'
        ? { member: reading.member, problem: null }
        : { member: null, problem: asDiagnostic(reading.problem) };
    },
  };
}

function asDiagnostic({ code, args, suggestion }: RecordProblem): Diagnostic {
  return { code, severity: 'error', span: null, args, labels: [], suggestion };
}
