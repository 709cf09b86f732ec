/**
 * Jifen as a library. Pure: no file, clock, network or locale; it runs unchanged in a browser. Functions return
 * diagnostics and throw only for bugs.
 *
 * @packageDocumentation
 */

export type { Account, Entry, Posting } from './account/entry.js';
export type { OfferListing } from './account/offers/list-offers.js';
export type { Notice, Outcome, Redemption, RefundOutcome, Refusal } from './account/outcome.js';
export { CATALOGUE } from './api/catalogue.js';
export { type CompiledProject, compileProject as compile } from './api/compile-project.js';
export { findProblems as check } from './api/find-problems.js';
export { formatText as format } from './api/format-text.js';
export { type OpenAccounts, openAccounts } from './api/open-accounts.js';
export { parseText as parse } from './api/parse-text.js';
export { printDecision } from './api/print-decision.js';
export { type PrintOptions, printDiagnostics } from './api/print-diagnostics.js';
export { printOutcome } from './api/print-outcome.js';
export type { ProjectSources } from './api/project-sources.js';
export {
  createRecordReader,
  type EventRead,
  type MemberRead,
  type PurchaseRead,
  type RecordReader,
} from './api/record-reader.js';
export type { Evaluator } from './engine/create-evaluator.js';
export type { Award, Cut, Decision, ItemResult, Trace } from './engine/decision.js';
export type { EvaluateOptions, Evaluation } from './engine/evaluation.js';
export {
  compareEvents,
  type LoyaltyEvent,
  type MemberProfile,
  type Payment,
  type Purchase,
  type PurchaseItem,
} from './engine/event.js';
export { initialMemberState, initialSharedState } from './engine/initial-state.js';
export type { MemberState, SharedState } from './engine/state.js';
export {
  memberStateFromJson,
  memberStateToJson,
  sharedStateFromJson,
  sharedStateToJson,
} from './engine/state-json.js';
export { explainDecision as explain } from './explain/explain-decision.js';
export { type ExplanationJson, explainToJson } from './explain/explain-to-json.js';
export { canStream, type StreamObstacle } from './fast/can-stream.js';
export { createEvaluator, type EngineName, type EvaluatorOptions } from './fast/create-evaluator.js';
export { createStream, type PurchaseStream, type StreamOptions } from './fast/create-stream.js';
export type { PlainItem, PlainPurchase } from './fast/plain-purchase.js';
export { canonicalJson } from './ruleset/canonical-json.js';
export { readRuleSet } from './ruleset/read-rule-set.js';
export type { RuleSet, RuleSetContent } from './ruleset/types.js';
export type { FormatOptions, FormattedFile } from './syntax/format.js';
export type { ParsedFile } from './syntax/parse-file.js';
export type { Diagnostic, MessageDefinition } from './text/diagnostic.js';
export type { Language, Localized } from './text/localized.js';
export type { SourceFile, Span } from './text/source.js';
export { VERSION } from './version.js';
