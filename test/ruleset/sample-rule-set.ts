/** A project with something of everything, as texts. */
import { checkProject } from '../../src/api/check-project.js';
import type { ProjectSources } from '../../src/api/project-sources.js';
import { compileProgram } from '../../src/compile/compile-program.js';
import type { RuleSet } from '../../src/ruleset/types.js';

export const VOCABULARY = `program: {id: mall, title: Mall}
currency: {code: CNY, digits: 2}
timeZone: Europe/London
points: {decimals: 0, name: {en: points, zh: 积分}}
tiers: {steps: [none, silver, gold], default: none}
creditBands: {steps: [D, C, B, A], default: D}
categories: {snack: {en: Snacks, zh: 零食}, drink: {en: Drinks, zh: 饮料}}
tags: {green-label: {en: Green, zh: 绿色}}
channels: [app, store]
attributes:
  item: {litres: {type: number, min: 0, unit: litres}}
`;

/** The blocks of the program file. */
export const PROGRAM_BLOCKS: readonly string[] = [
  `program mall "Mall"
  points count the paid amount
  delivery does not earn
  tax does not earn
  deposit does not earn
  the part paid with points does not earn
  round points down
  points are rounded per purchase
  round money half up
  multiplier groups combine by multiplying
  bonus points are not multiplied
  discounts are computed on what is left
  discount lanes item, order
  the odd unit goes to the largest remainder
  thresholds read the listed amount
  a limit that bites gives what is left
end`,
  `earn base
  give 1 point per 1 CNY
  when several rates fit, take the highest
  exclude items tagged green-label
end`,
  `earn app
  when channel is app
  give 1.5 points per 1 CNY
  exclude category drink
end`,
  `limits
  limit 5,000 points per member per month
  limit 20 times per member per day
end`,
];

const CAMPAIGN_BLOCKS: readonly (readonly string[])[] = [
  [
    `campaign spring "Spring Festival 2027"
  runs 2027-02-01 through 2027-02-20
  for members with credit band at least B
  budget 5,000,000 points, then pay the rest and close
  excludes campaign everyday
end`,
    `rule festival "Spring Festival double points"
  during 2027-02-06 through 2027-02-12
  multiply points by 2
  group season, take the best
  because "approval MK-2027-014"
end`,
    `rule gold "Gold members and above"
  when member tier is at least gold
  multiply points by 1.5
  group tier, take the best
end`,
    `table elite "Tier and credit together"
  multiply points, group tier, take the best
  | member tier | credit band | times |
  | silver      | any         | 1.1   |
  | gold        | at least A  | 1.8   |
end`,
  ],
  [
    `campaign everyday "Every day"
  runs from 2027-01-01
  for all members
  limit 300 points per member per week
end`,
    `rule combo "Snack and drink"
  when purchase includes category snack
   and purchase includes category drink
   and (paid amount is at least 30 CNY or channel is app)
  give 50 points per purchase
  limit 1 time per member per day
end`,
    `rule fuel "Fuel"
  for category drink plus items tagged green-label
  give 3 points per 2 litres
end`,
    `rule off "Ten off"
  when member spend this month is at least 100 CNY
  take 10% off each unit
  never below 5 CNY per unit
  in lane item
  limit 50 CNY per member per day
end`,
    `rule deal "Three for two"
  for category snack
  buy 2 get 1 free from category drink at most 3 times
  in lane order
end`,
  ],
];

/** The blocks of each file, in the order written. */
export const FILES: readonly (readonly string[])[] = [PROGRAM_BLOCKS, ...CAMPAIGN_BLOCKS];

/** A project of these files; paths follow the order given. */
export function sourcesOf(
  files: readonly (readonly string[])[],
  path = (index: number) => `${index}`,
): ProjectSources {
  return {
    program: { path: 'jifen.yaml', text: VOCABULARY },
    campaigns: files.map((blocks, index) => ({
      path: `campaigns/${path(index)}.campaign`,
      text: `jifen 1\n\n${blocks.join('\n\n')}\n`,
    })),
  };
}

/** Throws when the project is not sound. */
export function compileSources(sources: ProjectSources): RuleSet {
  const { program, diagnostics } = checkProject(sources);
  if (program === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  return compileProgram(program, [sources.program, ...sources.campaigns]);
}

export function sampleRuleSet(): RuleSet {
  return compileSources(sourcesOf(FILES));
}
