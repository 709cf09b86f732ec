/** Compares a sound project with an older version of it. */
import { resolve } from 'node:path';
import { findDifferences } from '../../../analysis/against/differences.js';
import { checkPromises } from '../../../analysis/against/promises.js';
import { compileProject } from '../../../api/compile-project.js';
import type { CheckedProgram } from '../../../check/checked-program.js';
import { readRuleSet } from '../../../ruleset/read-rule-set.js';
import type { RuleSet, RuleSetContent } from '../../../ruleset/types.js';
import type { Diagnostic } from '../../../text/diagnostic.js';
import { escapeControls } from '../../../text/escape.js';
import type { Language } from '../../../text/localized.js';
import type { Invocation } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { RULE_SET_MAX_BYTES } from '../../load-rule-set.js';
import { CLI_MESSAGES } from '../../messages.js';
import { isFolder } from '../../project/find-root.js';
import { readProject } from '../../project/read-project.js';
import { readSource } from '../../project/read-source.js';

export interface Comparison {
  /** Promises that were broken. */
  readonly diagnostics: readonly Diagnostic[];
  /** What changed, a line each. */
  readonly lines: readonly string[];
}

/** @param path a compiled rule set, or the folder of a project. Throws an `InputProblem` when it is neither. */
export function compareOld(
  { host, language }: Invocation,
  path: string,
  program: CheckedProgram,
  { content }: RuleSet,
): Comparison {
  const old = readOld(host.workingFolder, path);
  return {
    diagnostics: checkPromises(old, content, program),
    lines: differenceLines(old, content, path, language),
  };
}

function readOld(workingFolder: string, path: string): RuleSetContent {
  const file = resolve(workingFolder, path);
  const ruleSet = isFolder(file)
    ? compileProject(readProject(workingFolder, path).sources).ruleSet
    : readRuleSet(readSource(file, path, RULE_SET_MAX_BYTES)).ruleSet;
  if (ruleSet === null) throw inputProblem(EXIT.noInput, CLI_MESSAGES.oldUnsound, { path });
  return ruleSet.content;
}

const SIGNS = { added: '+', changed: '~', removed: '-' } as const;
const COLON = { en: ': ', zh: '：' };

function differenceLines(
  old: RuleSetContent,
  now: RuleSetContent,
  path: string,
  language: Language,
): readonly string[] {
  const found = findDifferences(old, now);
  if (found.length === 0)
    return [language === 'zh' ? `与 ${path} 相比没有变化。` : `Nothing has changed against ${path}.`];
  const lines = found.map(({ kind, part, id, details }) => {
    const text = details[language];
    return `${SIGNS[kind]} ${part[language]} ${id}${text === '' ? '' : `${COLON[language]}${text}`}`;
  });
  const head = language === 'zh' ? `与 ${path} 相比：` : `Against ${path}:`;
  return [head, ...lines.map((line) => `  ${escapeControls(line)}`)];
}
