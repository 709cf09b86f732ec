/** Reads a journal from its beginning and finds what is wrong with it. */
import type { JsonValue } from '../../ruleset/types.js';
import {
  type Diagnostic,
  type MessageArguments,
  type MessageDefinition,
  report,
} from '../../text/diagnostic.js';
import type { Account } from '../entry.js';
import { createChainCheck } from './check-chain.js';
import { entryFromJson } from './entry-json.js';
import { createFold } from './fold-ledger.js';
import type { JournalHead } from './journal-entry.js';
import { JOURNAL_MESSAGES } from './messages.js';

/** Something wrong with the entry of a number (from 1), missing ones included. */
export interface JournalFinding {
  readonly seq: number;
  /** Code `JF46xx`. */
  readonly diagnostic: Diagnostic;
}

export interface JournalReport {
  /** Entries read. */
  readonly entries: number;
  /** The last entry read, as it says of itself. */
  readonly head: JournalHead;
  /** The lowest number of all findings; `null`: all is well. */
  readonly firstBad: number | null;
  /** In the order in which they were found, at most `FINDINGS_MAX`. */
  readonly findings: readonly JournalFinding[];
  /** Smallest units on every account, members together; `issuance` is below zero by what was issued. */
  readonly totals: Readonly<Record<Account, bigint>>;
}

export interface VerifyOptions {
  /** The last entry, where it is known from elsewhere: an end that was cut off is found. */
  readonly head?: JournalHead;
  /**
   * How far below zero refunds may take a balance under the rule set of a hash, in smallest units (0 or more);
   * `undefined`: not known, not looked at. Absent: never looked at.
   */
  readonly floorOf?: (ruleSet: string) => bigint | undefined;
}

export interface Verification {
  /** The next entry, as JSON. */
  readonly add: (json: JsonValue) => void;
  readonly finish: () => JournalReport;
}

export const FINDINGS_MAX = 100;

/** Checks entry by entry, for journals that are read in parts. */
export function createVerification(options: VerifyOptions = {}): Verification {
  const findings: JournalFinding[] = [];
  const note = (seq: number, message: MessageDefinition, args: MessageArguments = {}) => {
    const all = { seq: `${seq}`, ...args };
    if (findings.length < FINDINGS_MAX) findings.push({ seq, diagnostic: report(message, null, all) });
  };
  const chain = createChainCheck(note);
  const fold = createFold(options.floorOf ?? (() => undefined), note);
  let entries = 0;
  return {
    add: (json) => {
      entries += 1;
      const entry = entryFromJson(json);
      if (entry === undefined) {
        note(chain.head().seq + 1, JOURNAL_MESSAGES.unreadable);
        chain.skip();
        return;
      }
      chain.add(entry);
      fold.add(entry);
    },
    finish: () => {
      chain.finish(options.head);
      const bad = findings.map(({ seq }) => seq);
      const firstBad = bad.length === 0 ? null : Math.min(...bad);
      return { entries, head: chain.head(), firstBad, findings, totals: fold.totals() };
    },
  };
}

/** All entries of a journal as JSON, from the first one. */
export function verifyJournal(entries: Iterable<JsonValue>, options: VerifyOptions = {}): JournalReport {
  const verification = createVerification(options);
  for (const json of entries) verification.add(json);
  return verification.finish();
}
