/** The rule set a command works with: compiled from a project, or read from a file. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileProject } from '../api/compile-project.js';
import type { Vocabulary } from '../program/vocabulary.js';
import { vocabularyOfRuleSet } from '../records/vocabulary-of-rule-set.js';
import { readRuleSet } from '../ruleset/read-rule-set.js';
import type { RuleSet } from '../ruleset/types.js';
import { hasErrors } from '../text/diagnostic.js';
import { type Invocation, textOption } from './command.js';
import { EXIT } from './exit-codes.js';
import { InputProblem } from './input-problem.js';
import { readProject } from './read-project.js';
import { printDiagnostics } from './report-diagnostics.js';

export interface LoadedRuleSet {
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
}

/** `null` when there were errors; they have been printed. */
export async function loadRuleSet(invocation: Invocation): Promise<LoadedRuleSet | null> {
  const file = textOption(invocation.options, 'ruleset');
  return file === undefined ? loadFromProject(invocation) : loadFromFile(invocation, file);
}

async function loadFromProject(invocation: Invocation): Promise<LoadedRuleSet | null> {
  const project = readProject(invocation.host.workingFolder, invocation.arguments[0]);
  const { ruleSet, program, diagnostics } = compileProject(project.sources);
  if (ruleSet !== null && program !== null) return { ruleSet, vocabulary: program.vocabulary };
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  await printDiagnostics(invocation, errors, [project.sources.program, ...project.sources.campaigns]);
  return null;
}

async function loadFromFile(invocation: Invocation, file: string): Promise<LoadedRuleSet | null> {
  if (invocation.arguments.length > 0) {
    throw new InputProblem('give either a project or --ruleset, not both', EXIT.usage);
  }
  const source = { path: file, text: readText(resolve(invocation.host.workingFolder, file), file) };
  const { ruleSet, diagnostics } = readRuleSet(source);
  if (ruleSet === null || hasErrors(diagnostics)) {
    await printDiagnostics(invocation, diagnostics, [source]);
    return null;
  }
  return { ruleSet, vocabulary: vocabularyOfRuleSet(ruleSet.content) };
}

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputProblem(`${shown} cannot be read: ${(error as Error).message}`, EXIT.noInput);
  }
}
