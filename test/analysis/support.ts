/** Campaign texts in, codes and places out. */
import { analyse } from '../../src/analysis/analyse.js';
import { ANALYSIS_MESSAGES } from '../../src/analysis/messages.js';
import { checkProject } from '../../src/api/check-project.js';
import type { CheckedProgram } from '../../src/check/checked-program.js';
import { compileProgram } from '../../src/compile/compile-program.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import type { Language } from '../../src/text/localized.js';
import { formatMessage } from '../../src/text/render.js';

export const VOCABULARY = `program: {id: mall, title: Mall}
currency: {code: CNY, digits: 2}
timeZone: Asia/Shanghai
points: {decimals: 0, name: {en: points, zh: 积分}}
tiers: {steps: [none, silver, gold], default: none}
creditBands: {steps: [D, C, B, A], default: unknown}
categories:
  food: {en: Food, zh: 食品, children: {snack: {en: Snacks, zh: 零食}, drink: {en: Drinks, zh: 饮料}}}
  gift: {en: Gifts, zh: 礼品}
tags: {green-label: {en: Green, zh: 绿色}, organic: {en: Organic, zh: 有机}}
memberTags: [staff, student]
channels: [app, store]
paymentMethods: {card: {kind: card}, points: {kind: points}}
calendars:
  spring-festival: {en: Spring Festival, zh: 春节, ranges: [2026-02-17..2026-02-23, 2027-02-06..2027-02-12]}
`;

const CHOICES: Readonly<Record<string, string>> = {
  basis: 'points count the paid amount',
  delivery: 'delivery does not earn',
  tax: 'tax does not earn',
  deposit: 'deposit does not earn',
  pointsPaid: 'the part paid with points does not earn',
  rounding: 'round points down',
  roundingPer: 'points are rounded per purchase',
  money: 'round money half up',
  multipliers: 'multiplier groups combine by multiplying',
  bonuses: 'bonus points are not multiplied',
  discounts: 'discounts are computed on what is left',
  lanes: 'discount lanes item, order',
  oddUnit: 'the odd unit goes to the largest remainder',
  thresholds: 'thresholds read the listed amount',
  limits: 'a limit that bites gives what is left',
};

/** The file with the `program` block; `choices` replaces sentences. */
export function programText(choices: Readonly<Record<string, string>> = {}, more = ''): string {
  const sentences = Object.values({ ...CHOICES, ...choices }).map((sentence) => `  ${sentence}`);
  return `jifen 1\nprogram mall "Mall"\n${sentences.join('\n')}\nend\nearn base\n  give 1 point per 1 CNY\nend\n${more}`;
}

export interface Setting {
  readonly program?: string;
  readonly vocabulary?: string;
}

export interface Compiled {
  readonly program: CheckedProgram;
  readonly ruleSet: RuleSet;
}

/** Compiles campaign texts, each a file of its own, without analysing them. Throws when they are not sound. */
export function compile(campaigns: readonly string[], setting: Setting = {}): Compiled {
  const project = {
    program: { path: 'jifen.yaml', text: setting.vocabulary ?? VOCABULARY },
    campaigns: sources(campaigns, setting),
  };
  const { program, diagnostics } = checkProject(project);
  if (program === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  return { program, ruleSet: compileProgram(program, [project.program, ...project.campaigns]) };
}

function sources(campaigns: readonly string[], setting: Setting) {
  return [setting.program ?? programText(), ...campaigns].map((text, index) => ({
    path: index === 0 ? 'program.campaign' : `${index}.campaign`,
    text: text.startsWith('jifen 1') ? text : `jifen 1\n${text}`,
  }));
}

export function analyseTexts(campaigns: readonly string[], setting: Setting = {}): readonly Diagnostic[] {
  const { program, ruleSet } = compile(campaigns, setting);
  return analyse(program, ruleSet);
}

/** `JF1501 at during 2027-03-01 …`: code and the first line of the place; of one lint rule only, by its codes. */
export function findings(
  codes: readonly string[],
  campaigns: readonly string[],
  setting: Setting = {},
): readonly string[] {
  const texts = new Map(sources(campaigns, setting).map(({ path, text }) => [path, text]));
  return analyseTexts(campaigns, setting)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, span }) => {
      const text = span === null ? '' : (texts.get(span.file) ?? '').slice(span.start, span.end);
      return `${code} at ${text.split('\n')[0]}`;
    });
}

/** The text of a diagnostic in a language. */
export function messageOf(diagnostic: Diagnostic, language: Language): string {
  const definition = Object.values(ANALYSIS_MESSAGES).find(({ code }) => code === diagnostic.code);
  if (definition === undefined) throw new Error(`no message ${diagnostic.code}`);
  return formatMessage(definition, diagnostic, language);
}

/** A campaign all of the time, with a budget, and these blocks. */
export function campaign(blocks: string, header = ''): string {
  return `campaign sale "Sale"
  runs 2027-02-01 through 2027-02-20
  for all members
  budget 1,000,000 points, then pay the rest and close
  budget 1,000,000 CNY, then pay the rest and close
${header}end
${blocks}`;
}
