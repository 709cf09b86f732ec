/** What the benchmark measures of Jifen, in one bundle. */
export { compileProject } from '../src/api/compile-project.js';
export { createRecordReader } from '../src/api/record-reader.js';
export { createEvaluator as createReferenceEvaluator } from '../src/engine/create-evaluator.js';
export { compareEvents } from '../src/engine/event.js';
export { initialMemberState, initialSharedState } from '../src/engine/initial-state.js';
export { createEvaluator as createFastEvaluator } from '../src/fast/create-evaluator.js';
export { createStream } from '../src/fast/create-stream.js';
export { createColumns } from '../src/fast/fill/create-columns.js';
export { PlainFiller } from '../src/fast/fill/plain-filler.js';
export { vocabularyOfRuleSet } from '../src/records/vocabulary-of-rule-set.js';
export { decisionToJson } from '../src/records/write-decision.js';
export { compareRuleIds } from '../src/ruleset/compare-rule-ids.js';
export { readRuleSet } from '../src/ruleset/read-rule-set.js';
export { runFast } from '../src/run/fast/run-fast.js';
export { openInput } from '../src/run/input.js';
