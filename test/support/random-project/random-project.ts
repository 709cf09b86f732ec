/** Random projects as texts, and what they compile to. */
import { type CheckedProject, checkProject } from '../../../src/api/check-project.js';
import type { ProjectSources } from '../../../src/api/project-sources.js';
import type { CheckedProgram } from '../../../src/check/checked-program.js';
import { compileProgram } from '../../../src/compile/compile-program.js';
import type { Vocabulary } from '../../../src/program/vocabulary.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { type Diagnostic, hasErrors } from '../../../src/text/diagnostic.js';
import { seededDraw } from '../random-file.js';
import { type Chance, chanceOf } from './chance.js';
import { PROJECT_YAML } from './project-yaml.js';
import {
  campaignBlock,
  earnBlock,
  keyClauses,
  limitsBlock,
  type ProjectMix,
  planRule,
  programBlock,
  type RulePlan,
  ruleBlock,
  tableBlock,
} from './random-blocks.js';
import { lifeBlocks } from './random-life.js';

/** The blocks of a project; how they are laid out in files is decided by `layOut`. */
export interface RandomProject {
  /** Blocks that belong to no campaign: `program`, `earn`, `limits`. */
  readonly common: readonly string[];
  readonly campaigns: readonly RandomCampaign[];
  /** Blocks that would belong to a campaign in whose file they stand; they have files of their own. */
  readonly life: readonly string[];
}

export interface RandomCampaign {
  readonly id: string;
  readonly header: string;
  /** Rules and tables. */
  readonly blocks: readonly string[];
}

const CAMPAIGNS = ['alpha', 'beta', 'gamma'];
const RULES_MIN = { all: 5, points: 5, usual: 1 };
const RULES_MAX = 10;
/** Rules that give points are decided so soon that now and then there can be many: they are behind an index then. */
const MANY_RULES = { all: RULES_MAX, points: 40, usual: 80 };
const MANY_IN = { all: 1, points: 4, usual: 2 };

function planRules(mix: ProjectMix, chance: Chance): readonly RulePlan[] {
  const most = chance.once(MANY_IN[mix]) ? MANY_RULES[mix] : RULES_MAX;
  const count = RULES_MIN[mix] + chance.draw(most - RULES_MIN[mix] + 1);
  const keys = mix === 'usual' ? keyClauses(chance) : [];
  return Array.from({ length: count }, (_, index) => planRule(`r${index + 1}`, mix, keys, chance));
}

export function randomProject(chance: Chance, mix: ProjectMix = 'all'): RandomProject {
  const count = 1 + chance.draw(CAMPAIGNS.length);
  const rules = planRules(mix, chance);
  const campaigns = CAMPAIGNS.slice(0, count).map((id, index) => ({
    id,
    header: campaignBlock(id, CAMPAIGNS.slice(index + 1, count), mix, chance),
    blocks: rules.flatMap((rule, rank) =>
      rank % count === index ? [ruleBlock(rule, rules.slice(rank + 1), mix, chance)] : [],
    ),
  }));
  const [first, ...others] = campaigns;
  const table = chance.once(mix === 'usual' ? 4 : 2) ? [tableBlock('t1', mix, chance)] : [];
  return {
    common: [
      programBlock(mix, chance),
      earnBlock('base', mix, chance),
      ...chance.some(0, mix === 'usual' && chance.once(2) ? 0 : 2, (index) =>
        earnBlock(`rate-${index + 1}`, mix, chance),
      ),
      ...(chance.once(3) ? [limitsBlock(chance)] : []),
    ],
    life: lifeBlocks(CAMPAIGNS[0] ?? '', chance),
    campaigns: first === undefined ? [] : [{ ...first, blocks: [...first.blocks, ...table] }, ...others],
  };
}

const PROGRAM_FILE = { path: 'jifen.yaml', text: PROJECT_YAML };

/** One file for what is common, one for each campaign. `yaml`: the text of `jifen.yaml`. */
export function layOut({ common, campaigns, life }: RandomProject, yaml = PROJECT_YAML): ProjectSources {
  const file = (path: string, blocks: readonly string[]) => ({
    path,
    text: ['jifen 1\n', ...blocks].join('\n'),
  });
  return {
    program: { ...PROGRAM_FILE, text: yaml },
    campaigns: [
      file('campaigns/program.campaign', common),
      file('campaigns/life.campaign', life),
      ...campaigns.map(({ id, header, blocks }) => file(`campaigns/${id}.campaign`, [header, ...blocks])),
    ],
  };
}

/** The same blocks in other files and in another order: nothing of it may change a decision. */
export function layOutOtherwise({ common, campaigns, life }: RandomProject, chance: Chance): ProjectSources {
  const files: string[][] = campaigns.map(({ header, blocks }) => [header, ...blocks]);
  for (const block of common) {
    if (chance.once(2)) files.push([block]);
    else chance.pick(files).push(block);
  }
  for (const block of life) files.push([block]);
  const names = chance.shuffle(
    files.map((_, index) => `campaigns/${index % 2 === 0 ? 'sub/' : ''}f${index}.campaign`),
  );
  return {
    program: PROGRAM_FILE,
    campaigns: chance.shuffle(
      files.map((blocks, index) => ({
        path: names[index] ?? '',
        text: ['jifen 1\n', ...chance.shuffle(blocks)].join('\n'),
      })),
    ),
  };
}

/**
 * Checks and compiles, and leaves the analysis of the whole program out: what that refuses (rules that never apply,
 * overlaps that nobody declared) the evaluator must still decide.
 */
export function compileSources(
  sources: ProjectSources,
): CheckedProject & { readonly ruleSet: RuleSet | null } {
  const checked = checkProject(sources);
  const files = [sources.program, ...sources.campaigns];
  return { ...checked, ruleSet: checked.program === null ? null : compileProgram(checked.program, files) };
}

export interface CompiledRandomProject {
  readonly seed: number;
  readonly project: RandomProject;
  readonly program: CheckedProgram;
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
  /** Blocks that were taken out, because the checker refused them. */
  readonly removed: number;
}

const REPAIRS_MAX = 6;

/** The project of a seed without the blocks that the checker refuses; `null` when that leaves none. */
export function compileRandomProject(
  seed: number,
  mix: ProjectMix = 'all',
  yaml = PROJECT_YAML,
): CompiledRandomProject | null {
  let project = randomProject(chanceOf(seededDraw(seed)), mix);
  let removed = 0;
  for (let attempt = 0; attempt < REPAIRS_MAX; attempt += 1) {
    const sources = layOut(project, yaml);
    const { ruleSet, program, diagnostics } = compileSources(sources);
    if (ruleSet !== null && program !== null) {
      return { seed, project, program, ruleSet, vocabulary: program.vocabulary, removed };
    }
    const faulty = faultyBlocks(project, sources, diagnostics);
    if (faulty.size === 0) return null;
    removed += faulty.size;
    project = without(project, faulty);
  }
  return null;
}

function faultyBlocks(
  { common, campaigns, life }: RandomProject,
  { campaigns: files }: ProjectSources,
  diagnostics: readonly Diagnostic[],
): ReadonlySet<string> {
  const removable = [
    ...common.slice(1).filter((block) => !block.startsWith('earn base')),
    ...campaigns.flatMap(({ blocks }) => blocks),
    ...life,
  ];
  const errors = diagnostics.filter((one) => hasErrors([one]));
  const found = removable.filter((block) =>
    errors.some(({ span }) => {
      const text = files.find(({ path }) => path === span?.file)?.text ?? '';
      const start = text.indexOf(block);
      return span !== null && start >= 0 && span.start >= start && span.start < start + block.length;
    }),
  );
  return new Set(found);
}

function without({ common, campaigns, life }: RandomProject, faulty: ReadonlySet<string>): RandomProject {
  const kept = (blocks: readonly string[]): readonly string[] => blocks.filter((block) => !faulty.has(block));
  return {
    common: kept(common),
    life: kept(life),
    campaigns: campaigns.map((campaign) => ({ ...campaign, blocks: kept(campaign.blocks) })),
  };
}
