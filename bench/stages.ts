/** The stages from the texts of a project to an evaluator, one by one, for measuring. */
import { analyse } from '../src/analysis/analyse.js';
import { languageTools } from '../src/api/language.js';
import { checkProgram } from '../src/check/check-program.js';
import { compileProgram } from '../src/compile/compile-program.js';
import { createEvaluator } from '../src/engine/create-evaluator.js';
import { GRAMMAR_SOURCE, PHRASE_BY_ID } from '../src/phrases/book.js';
import { readProgram } from '../src/program/read-program.js';
import { canonicalJson } from '../src/ruleset/canonical-json.js';
import { hashContent } from '../src/ruleset/hash.js';
import { readRuleSet } from '../src/ruleset/read-rule-set.js';
import type { RuleSet } from '../src/ruleset/types.js';
import { buildGrammar } from '../src/syntax/grammar.js';
import { createFileParser } from '../src/syntax/parse-file.js';
import { scan } from '../src/syntax/scanner.js';
import { createVocabulary, type TokenVocabulary } from '../src/syntax/tokens.js';
import { hasErrors } from '../src/text/diagnostic.js';
import type { SourceFile } from '../src/text/source.js';

export interface Stage {
  readonly name: string;
  /** On the clock. */
  readonly milliseconds: number;
  /** Processor time of all threads: steadier than the clock on a machine that others use as well. */
  readonly processorMilliseconds: number;
}

let words: TokenVocabulary | null = null;

class Stopwatch {
  readonly stages: Stage[] = [];

  measure<T>(name: string, run: () => T): T {
    const before = process.cpuUsage();
    const start = performance.now();
    const made = run();
    const milliseconds = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    this.stages.push({ name, milliseconds, processorMilliseconds: (user + system) / 1000 });
    return made;
  }
}

/** Goes through the stages of `jifen check` once. Throws when the project has errors: then there would be nothing to measure. */
export function runStages(program: SourceFile, campaigns: readonly SourceFile[]): readonly Stage[] {
  const watch = new Stopwatch();
  checkStages(watch, program, campaigns);
  return watch.stages;
}

/** The same, and what follows once there is a rule set: its bytes, its hash, reading it back, an evaluator. Throws likewise. */
export function runCompileStages(program: SourceFile, campaigns: readonly SourceFile[]): readonly Stage[] {
  const watch = new Stopwatch();
  const ruleSet = checkStages(watch, program, campaigns);
  watch.measure('hash alone', () => hashContent(ruleSet.content));
  const text = watch.measure('write canonical JSON', () => canonicalJson(ruleSet));
  watch.measure('JSON.parse of it', () => JSON.parse(text) as unknown);
  const reading = watch.measure('read it back', () => readRuleSet({ path: 'ruleset.json', text }));
  if (reading.ruleSet === null)
    throw new Error(`it cannot be read: ${JSON.stringify(reading.diagnostics[0])}`);
  watch.measure('prepare', () => createEvaluator(ruleSet));
  return watch.stages;
}

function checkStages(watch: Stopwatch, program: SourceFile, campaigns: readonly SourceFile[]): RuleSet {
  const { vocabulary } = watch.measure('read jifen.yaml', () => readProgram(program));
  watch.measure('build grammar and parser', () => createFileParser(buildGrammar(GRAMMAR_SOURCE)));
  // Nobody builds a second one: what parses here is as warm as it gets in one process.
  const { grammar, parser } = languageTools();
  words ??= createVocabulary(grammar);
  const known = words;
  watch.measure('scan alone', () => campaigns.map((source) => scan(source, known)));
  const parsed = watch.measure('scan and parse', () => campaigns.map((source) => parser.parse(source)));
  if (vocabulary === null || hasErrors(parsed.flatMap(({ diagnostics }) => diagnostics)))
    throw new Error('the project has mistakes');
  const files = parsed.map(({ tree }) => tree);
  const checked = watch.measure('check', () => checkProgram({ files, vocabulary, book: PHRASE_BY_ID }));
  const sound = checked.program;
  if (sound === null) throw new Error(`the project has errors: ${JSON.stringify(checked.diagnostics[0])}`);
  const ruleSet = watch.measure('compile', () => compileProgram(sound, [program, ...campaigns]));
  const found = watch.measure('analyse', () => analyse(sound, ruleSet));
  if (hasErrors(found)) throw new Error(`the project has errors: ${JSON.stringify(found[0])}`);
  return ruleSet;
}
