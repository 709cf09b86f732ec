/**
 * Jifen as a library. Pure: no file, clock, network or locale; it runs unchanged in a browser.
 *
 * @packageDocumentation
 */
export { CATALOGUE } from './api/catalogue.js';
export { type CheckedProject, checkProject as check } from './api/check-project.js';
export { type CompiledProject, compileProject as compile } from './api/compile-project.js';
export { formatText as format } from './api/format-text.js';
export { parseText as parse } from './api/parse-text.js';
export type { ProjectSources } from './api/project-sources.js';
export { createEvaluator, type Evaluator } from './engine/create-evaluator.js';
export type { Award, Cut, Decision, ItemResult, Trace } from './engine/decision.js';
export type { LoyaltyEvent, MemberProfile, Payment, Purchase, PurchaseItem } from './engine/event.js';
export { initialMemberState, initialSharedState } from './engine/initial-state.js';
export type { MemberState, SharedState } from './engine/state.js';
export { explainDecision as explain } from './explain/explain-decision.js';
export { type ExplanationJson, explainToJson } from './explain/explain-to-json.js';
export { canonicalJson } from './ruleset/canonical-json.js';
export type { RuleSet, RuleSetContent } from './ruleset/types.js';
export type { FormatOptions, FormattedFile } from './syntax/format.js';
export type { ParsedFile } from './syntax/parse-file.js';
export type { Diagnostic } from './text/diagnostic.js';
export type { SourceFile } from './text/source.js';
export { VERSION } from './version.js';
