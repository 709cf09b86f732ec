/** The stages of `jifen check`, one by one, for measuring. */
import { analyse } from '../src/analysis/analyse.js';
import { checkProgram } from '../src/check/check-program.js';
import { compileProgram } from '../src/compile/compile-program.js';
import { GRAMMAR_SOURCE, PHRASE_BY_ID } from '../src/phrases/book.js';
import { readProgram } from '../src/program/read-program.js';
import { buildGrammar } from '../src/syntax/grammar.js';
import { createFileParser } from '../src/syntax/parse-file.js';
import { hasErrors } from '../src/text/diagnostic.js';
import type { SourceFile } from '../src/text/source.js';

export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
}

/** Goes through all stages once. Throws when the project has errors: then there would be nothing to measure. */
export function runStages(program: SourceFile, campaigns: readonly SourceFile[]): readonly Stage[] {
  const stages: Stage[] = [];
  const measure = <T>(name: string, run: () => T): T => {
    const start = performance.now();
    const made = run();
    stages.push({ name, milliseconds: performance.now() - start });
    return made;
  };
  const { vocabulary } = measure('read jifen.yaml', () => readProgram(program));
  const parser = measure('build grammar and parser', () => createFileParser(buildGrammar(GRAMMAR_SOURCE)));
  const parsed = measure('scan and parse', () => campaigns.map((source) => parser.parse(source)));
  if (vocabulary === null || hasErrors(parsed.flatMap(({ diagnostics }) => diagnostics)))
    throw new Error('the project has mistakes');
  const files = parsed.map(({ tree }) => tree);
  const checked = measure('check', () => checkProgram({ files, vocabulary, book: PHRASE_BY_ID }));
  const sound = checked.program;
  if (sound === null) throw new Error(`the project has errors: ${JSON.stringify(checked.diagnostics[0])}`);
  const ruleSet = measure('compile', () => compileProgram(sound, [program, ...campaigns]));
  const found = measure('analyse', () => analyse(sound, ruleSet));
  if (hasErrors(found)) throw new Error(`the project has errors: ${JSON.stringify(found[0])}`);
  return stages;
}
