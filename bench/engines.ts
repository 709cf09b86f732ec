/** What the benchmark measures of Jifen, in one bundle. */
export { compileProject } from '../src/api/compile-project.js';
export { createRecordReader } from '../src/api/record-reader.js';
export { createEvaluator as createReferenceEvaluator } from '../src/engine/create-evaluator.js';
export { compareEvents } from '../src/engine/event.js';
export { initialMemberState, initialSharedState } from '../src/engine/initial-state.js';
export { decisionToJson } from '../src/records/write-decision.js';
export { compareRuleIds } from '../src/ruleset/compare-rule-ids.js';
export { readRuleSet } from '../src/ruleset/read-rule-set.js';
