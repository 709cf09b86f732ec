/** Reads purchases and members from JSON, by what a rule set says about records. */
import type { MemberProfile, Purchase } from '../engine/event.js';
import { readJson } from '../records/json-text.js';
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

export interface RecordReader {
  /** Reads the JSON of one purchase: exactly, as the page on records says. Never throws on any text. */
  readPurchase(json: string): PurchaseRead;
  /** Reads the JSON of one member. Never throws on any text. */
  readMember(json: string): MemberRead;
}

export function createRecordReader({ content }: RuleSet): RecordReader {
  const vocabulary = vocabularyOfRuleSet(content);
  const purchases = createPurchaseReader(vocabulary, content.zone);
  const members = createMemberReader(vocabulary);
  return {
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
