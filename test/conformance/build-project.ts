/** The project of a case: its `jifen.yaml` and campaign files, as texts, and what they compile to. */
import { stringify } from 'yaml';
import { CATALOGUE } from '../../src/api/catalogue.js';
import { compileProject } from '../../src/api/compile-project.js';
import { languageTools } from '../../src/api/language.js';
import type { ProjectSources } from '../../src/api/project-sources.js';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import { readRuleSet } from '../../src/ruleset/read-rule-set.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { formatSource } from '../../src/syntax/format.js';
import { type Diagnostic, hasErrors } from '../../src/text/diagnostic.js';
import type { Language } from '../../src/text/localized.js';
import { reportPretty } from '../../src/text/reporters/pretty.js';
import { NO_COLOURS } from '../../src/text/reporters/reporter.js';
import type { SourceFile } from '../../src/text/source.js';
import type { CaseHead, VectorFile } from './vectors.js';

const FIRST_LINE = 'jifen 1\n';

export function buildProject(file: VectorFile, one: CaseHead): ProjectSources {
  const choices = Object.values({ ...file.choices, ...one.choices });
  const program = ['program conformance', ...choices.map((sentence) => `  ${sentence}`), 'end'].join('\n');
  const earn = one.earn ?? file.earn;
  const campaign = `${one.header ?? file.header}\n${one.rules ?? ''}`;
  const texts = [`${program}\n${earn}`, campaign, ...(one.more ?? [])];
  return {
    program: { path: 'jifen.yaml', text: stringify({ ...file.jifen, ...one.jifen }) },
    campaigns: texts.map((text, index) => ({ path: `${index}.campaign`, text: `${FIRST_LINE}${text}` })),
  };
}

/** Throws with the messages when there is any error. */
export function compileSound(sources: ProjectSources): RuleSet {
  const { ruleSet, diagnostics } = compileProject(sources);
  if (ruleSet === null || hasErrors(diagnostics)) throw new Error(messages(diagnostics, textsOf(sources)));
  return ruleSet;
}

/** The rule set as somebody has it who got the file and no sources. Throws when it is refused. */
export function throughFile(ruleSet: RuleSet): RuleSet {
  const source = { path: 'ruleset.json', text: `${canonicalJson(ruleSet)}\n` };
  const { ruleSet: read, diagnostics } = readRuleSet(source);
  if (read === null) throw new Error(messages(diagnostics, [source]));
  return read;
}

/** The same project with every campaign file in one language. */
export function translate(sources: ProjectSources, to: Language): ProjectSources {
  const { parser, grammar } = languageTools();
  return {
    ...sources,
    campaigns: sources.campaigns.map((source) => {
      const { text, diagnostics } = formatSource(source, parser, grammar, { to });
      if (text === null) throw new Error(messages(diagnostics, textsOf(sources)));
      return { path: source.path, text };
    }),
  };
}

/** The same project with its files under other names, in another order. */
export function reverseFiles(sources: ProjectSources): ProjectSources {
  const { campaigns } = sources;
  const renamed = campaigns.map(({ text }, index) => ({
    path: `${campaigns.length - index}.campaign`,
    text,
  }));
  return { ...sources, campaigns: renamed };
}

function textsOf({ program, campaigns }: ProjectSources): readonly SourceFile[] {
  return [program, ...campaigns];
}

function messages(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): string {
  return reportPretty(diagnostics, {
    catalogue: CATALOGUE,
    sources: new Map(sources.map((source) => [source.path, source])),
    language: 'en',
    colour: NO_COLOURS,
  });
}
