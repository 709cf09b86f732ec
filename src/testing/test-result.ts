/** What a test of a campaign came to: an `example` block or a case of a cases file. */
import type { Decision } from '../engine/decision.js';
import type { MemberProfile, Purchase } from '../engine/event.js';
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

/** The purchase that was judged, with its decision (and trace). */
export interface TestRun {
  readonly purchase: Purchase;
  readonly member: MemberProfile;
  readonly decision: Decision;
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
