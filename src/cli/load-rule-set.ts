/** The rule set a command works with: compiled from a project, or read from a file. */
import { resolve } from 'node:path';
import { compileProject } from '../api/compile-project.js';
import type { Vocabulary } from '../program/vocabulary.js';
import { vocabularyOfRuleSet } from '../records/vocabulary-of-rule-set.js';
import { readRuleSet } from '../ruleset/read-rule-set.js';
import type { RuleSet } from '../ruleset/types.js';
import { hasErrors } from '../text/diagnostic.js';
import { type Invocation, textOption } from './command.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { inputProblem } from './input-problem.js';
import { CLI_MESSAGES } from './messages.js';
import { printErrors, printMessages } from './print-messages.js';
import { readProject } from './project/read-project.js';
import { readSource } from './project/read-source.js';

export interface LoadedRuleSet {
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
}

/** An exit code when there were errors; they have been printed. Throws an `InputProblem` for files that cannot be read. */
export async function loadRuleSet(invocation: Invocation): Promise<LoadedRuleSet | ExitCode> {
  const file = textOption(invocation.options, 'ruleset');
  return file === undefined ? loadFromProject(invocation) : loadFromFile(invocation, file);
}

async function loadFromProject(invocation: Invocation): Promise<LoadedRuleSet | ExitCode> {
  const project = readProject(invocation.host.workingFolder, invocation.arguments[0]);
  const { ruleSet, program, diagnostics } = compileProject(project.sources);
  if (ruleSet !== null && program !== null) return { ruleSet, vocabulary: program.vocabulary };
  await printErrors(invocation, diagnostics, project.texts);
  return EXIT.problems;
}

/** As large as a rule set of the largest project can be. */
export const RULE_SET_MAX_BYTES = 256 * 1024 * 1024;

async function loadFromFile(invocation: Invocation, file: string): Promise<LoadedRuleSet | ExitCode> {
  const [project] = invocation.arguments;
  if (project !== undefined) {
    const why = { en: 'a rule set needs no project', zh: '有规则集就不需要项目' };
    throw inputProblem(EXIT.usage, CLI_MESSAGES.clash, { first: project, second: '--ruleset', why });
  }
  const source = readSource(resolve(invocation.host.workingFolder, file), file, RULE_SET_MAX_BYTES);
  const { ruleSet, diagnostics } = readRuleSet(source);
  if (ruleSet !== null && !hasErrors(diagnostics))
    return { ruleSet, vocabulary: vocabularyOfRuleSet(ruleSet.content) };
  await printMessages(invocation, diagnostics, { folder: '', sources: [source] });
  return EXIT.noInput;
}
