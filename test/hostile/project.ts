/** A small sound project into which tests put one hostile campaign file. */
import { type CompiledProject, compileProject } from '../../src/api/compile-project.js';
import type { SourceFile } from '../../src/text/source.js';
import { CHOICES } from '../support/choices.js';

export const PROGRAM: SourceFile = {
  path: 'jifen.yaml',
  text: `program: {id: mall, title: Mall}
currency: {code: CNY, digits: 2}
timeZone: Asia/Shanghai
points: {decimals: 0}
tiers: {steps: [none, silver, gold], default: none}
categories: {snack: , drink: }
channels: [app, shop]
attributes:
  member:
    household: {type: number}
calendars:
  spring-festival: [2027-02-06..2027-02-12]
`,
};

export const CHOICES_FILE: SourceFile = {
  path: 'campaigns/program.campaign',
  text: `jifen 1\n\nprogram mall "Mall"\n${CHOICES}end\n\nearn base\n  give 1 point per 1 CNY\nend\n`,
};

/** The beginning of a campaign file that can hold rules of any kind. */
export const HEAD = `jifen 1

campaign a "A"
  runs 2027-01-01 through 2027-12-31
  for all members
  budget 900,000 points, then pay the rest and close
  budget 900,000 CNY, then pay the rest and close
end
`;

export function compileTexts(...texts: readonly string[]): CompiledProject {
  const campaigns = texts.map((text, index) => ({ path: `campaigns/f${index}.campaign`, text }));
  return compileProject({ program: PROGRAM, campaigns: [CHOICES_FILE, ...campaigns] });
}

/** A rule with these clauses, in a campaign. */
export function compileRule(clauses: string): CompiledProject {
  return compileTexts(`${HEAD}\nrule r "R"\n  ${clauses}\nend\n`);
}

export function codesOf({ diagnostics }: Pick<CompiledProject, 'diagnostics'>): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

export function repeated(count: number, make: (index: number) => string, separator = ''): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(separator);
}
