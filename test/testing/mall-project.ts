/** A small project as texts, compiled once. */
import { type CompiledProject, compileProject } from '../../src/api/compile-project.js';
import type { CheckedProgram } from '../../src/check/checked-program.js';
import type { RuleSet } from '../../src/ruleset/types.js';

const PROGRAM = `program: {id: mall, title: Mall}
currency: {code: CNY, digits: 2}
timeZone: Asia/Shanghai
points: {decimals: 0, name: {en: points, zh: 积分}}
tiers: {steps: [{none: {en: None, zh: 无}}, {silver: {en: Silver, zh: 银卡}}, {gold: {en: Gold, zh: 金卡}}], default: none}
creditBands: {steps: [D, C, B, A], default: D}
greenGrades: {steps: [A, AA], default: unknown}
categories: {snack: {en: Snacks, zh: 零食}, drink: {en: Drinks, zh: 饮料}}
tags: {green-label: {en: Green, zh: 绿色}}
brands: any
`;

const CAMPAIGN = `jifen 1
program mall "Mall"
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
end
earn base
  give 1 point per 1 CNY
end
campaign spring-2027 "Spring Festival 2027"
  runs 2027-02-01 through 2027-02-20
  for members with credit band at least B
  budget 5,000,000 points, then pay the rest and close
end
rule festival "Spring Festival double points"
  during 2027-02-06 through 2027-02-12
  multiply points by 2
  group season, take the best
end
rule gold "Gold members and above"
  when member tier is at least gold
  multiply points by 1.5
  group tier, take the best
end
rule green "Green-label goods"
  for items tagged green-label
  give 30 points per unit
  limit 100 points per member per month
end
规则 combo 「零食配饮料」
  当订单包含 snack 品类
  且订单包含 drink 品类
  且实付金额不低于 30 元
  送 50 积分，每单
  限每会员每日 1 次
结束
`;

const PATH = 'campaigns/spring.campaign';

/** The project with more blocks at the end of its campaign file. */
export function compileMall(blocks = ''): CompiledProject {
  return compileProject({
    program: { path: 'jifen.yaml', text: PROGRAM },
    campaigns: [{ path: PATH, text: `${CAMPAIGN}${blocks}` }],
  });
}

export interface Mall {
  readonly program: CheckedProgram;
  readonly ruleSet: RuleSet;
}

/** As `compileMall`, for a project without mistakes. */
export function mall(blocks = ''): Mall {
  const { program, ruleSet, diagnostics } = compileMall(blocks);
  if (program === null || ruleSet === null) throw new Error(JSON.stringify(diagnostics));
  return { program, ruleSet };
}

/** The text that a span of the campaign file, or of another text, covers. */
export function textAt(span: { readonly start: number; readonly end: number } | null, text: string): string {
  return span === null ? '' : text.slice(span.start, span.end);
}
