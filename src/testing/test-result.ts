/** What a test of a campaign came to: an `example` block or a case of a cases file. */
import type { Outcome } from '../account/outcome.js';
import type { Decision } from '../engine/decision.js';
import type { LoyaltyEvent, MemberProfile, Purchase } from '../engine/event.js';
import type { MemberState, SharedState } from '../engine/state.js';
import type { Diagnostic } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';

export interface Difference {
  /** What was looked at: `points`, `points of rule festival`. */
  readonly what: Localized;
  readonly expected: Localized;
  readonly actual: Localized;
  /** How far apart they are: `200 points too few`; `null` where that is plain. */
  readonly gap: Localized | null;
  /** Where it was expected. */
  readonly span: Span;
  /** Rules that gave something unexpected, or nothing although expected. */
  readonly rules: readonly string[];
}

/** A decision, and the purchase that it is about; for what is none, the one that stands in its place. */
export interface JudgedDecision {
  readonly decision: Decision;
  readonly purchase: Purchase;
}

/** What the judged event did. */
export interface TestRun {
  readonly event: LoyaltyEvent;
  /** The member after it. */
  readonly member: MemberProfile;
  /** All decisions together: what the event and all that it set off gave. */
  readonly decision: Decision;
  /** The purchase's (with its trace), then those of rules that were set off. */
  readonly decisions: readonly JudgedDecision[];
  readonly outcomes: readonly Outcome[];
  /** The account after it, and what all members share. */
  readonly state: MemberState;
  readonly shared: SharedState;
}

export interface TestResult {
  readonly kind: 'example' | 'case';
  readonly title: string;
  readonly file: string;
  /** Where the test begins. */
  readonly span: Span;
  readonly passed: boolean;
  readonly differences: readonly Difference[];
  /** What is wrong with the test itself: it has failed then, whatever came of it. */
  readonly problems: readonly Diagnostic[];
  /** The problems, and one message for each difference, for reports that show the place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly run: TestRun;
}
