/** The project of a case: its `jifen.yaml` and campaign files, as texts, and what they compile to. */
import { stringify } from 'yaml';
import { CATALOGUE } from '../../src/api/catalogue.js';
import { compileProject } from '../../src/api/compile-project.js';
import { languageTools } from '../../src/api/language.js';
import type { ProjectSources } from '../../src/api/project-sources.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { formatSource } from '../../src/syntax/format.js';
import { type Diagnostic, hasErrors } from '../../src/text/diagnostic.js';
import type { Language } from '../../src/text/localized.js';
import { reportPretty } from '../../src/text/reporters/pretty.js';
import { NO_COLOURS } from '../../src/text/reporters/reporter.js';
import type { VectorCase, VectorFile } from './vectors.js';

const FIRST_LINE = 'jifen 1\n';

export function buildProject(file: VectorFile, one: VectorCase): ProjectSources {
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
  if (ruleSet === null || hasErrors(diagnostics)) throw new Error(messages(diagnostics, sources));
  return ruleSet;
}

/** The same project with every campaign file in one language. */
export function translate(sources: ProjectSources, to: Language): ProjectSources {
  const { parser, grammar } = languageTools();
  return {
    ...sources,
    campaigns: sources.campaigns.map((source) => {
      const { text, diagnostics } = formatSource(source, parser, grammar, { to });
      if (text === null) throw new Error(messages(diagnostics, sources));
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

function messages(diagnostics: readonly Diagnostic[], { program, campaigns }: ProjectSources): string {
  return reportPretty(diagnostics, {
    catalogue: CATALOGUE,
    sources: new Map([program, ...campaigns].map((source) => [source.path, source])),
    language: 'en',
    colour: NO_COLOURS,
  });
}
