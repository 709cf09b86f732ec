/** Rules that meet on one purchase although nobody declared how they go together. */
import type { GroupWay, Rule } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import { groupBy } from '../group-by.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';
import { readExclusions } from '../rules/exclusion.js';
import { indexRules, mayMeet } from '../rules/rule-index.js';
import type { RuleProfile } from '../rules/rule-profile.js';
import { describeWitness } from '../witness/describe-witness.js';
import { createWitnessFinder, type Witness } from '../witness/witness.js';

const MESSAGES = {
  undeclaredOverlap: {
    code: 'JF1520',
    severity: 'error',
    title: { en: 'undeclared overlap', zh: '未声明的叠加' },
    text: {
      en: 'rules `{first}` and `{second}` both apply to one purchase, and nothing says how they go together; for example: {witness}',
      zh: '规则“{first}”和“{second}”会同时适用于同一笔消费，却没有声明如何叠加；例如：{witness}',
    },
    page: {
      en: 'Two multipliers, or two discounts of one lane, meet on the same purchase (and the same item). Whether the better one counts or both together changes what members get, so it has to be said; it is never settled by the order of rules or files. The message shows a purchase to which both really apply.\n\nPut the rules into groups: rules of one group are compared or combined as the group says (`group season, take the best`), and groups combine as the program declares. Or let one rule override the other (`overrides rule …`), or one campaign exclude the other. Rules that give fixed points simply add up and need no group.\n\nAt most twenty overlaps are reported at a time.',
      zh: '两条倍数规则，或同一通道的两条优惠，会作用于同一笔消费（及同一商品）。取较好的一条还是两条都算，会影响会员所得，因此必须写明，绝不由规则或文件的顺序决定。消息给出一笔两条规则确实都适用的消费。\n\n请把规则放进组：同组规则按组内方式比较或合并（“属 season 组，取最高”），组与组之间按项目声明合并。也可以让一条规则取代另一条（“取代规则……”），或让一个活动排斥另一个。赠送固定积分的规则直接相加，无需分组。\n\n一次最多报告二十处。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

/** More are not reported at a time: who has so many needs to know no more. */
const REPORTED_MAX = 20;

/** Pairs for which a purchase is looked for at most; those that meet are nearly always proven at once. */
const PAIRS_MAX = 2_000;

export const UNDECLARED_OVERLAP: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    const find = createWitnessFinder(input);
    let reported = 0;
    let tried = 0;
    for (const [first, second] of undeclaredPairs(input)) {
      if (reported >= REPORTED_MAX || tried >= PAIRS_MAX) return;
      tried += 1;
      // Whatever of its group beats the second rule on this purchase meets the first one just so.
      const witness = find([first.profile, second], { standIns: true });
      if (witness === null) continue;
      reported += 1;
      first.isDone = true;
      const met = input.program.rules.find(({ id }) => id === witness.applied[1]) ?? second.rule;
      explain(first.profile.rule, met, witness, input, add);
    }
  },
};

interface Open {
  readonly profile: RuleProfile;
  /** Reported once: one overlap is enough to look at the rule. */
  isDone: boolean;
}

function* undeclaredPairs({ program, profiles }: LintInput): Generator<readonly [Open, RuleProfile]> {
  const exclusions = readExclusions(program.rules, program.campaigns);
  for (const family of groupBy(profiles.filter(competes), familyKey).values()) {
    // Most programs put all of a family into groups; then nothing about their conditions has to be known.
    if (family.every(({ rule }) => rule.group !== null)) continue;
    const rules = family.filter(collides);
    const open = rules.filter(({ rule }) => rule.group === null);
    if (open.length === 0 || isSettled(program.choices.multiplierGroups, rules)) continue;
    const index = indexRules(rules);
    for (const profile of open) {
      const first: Open = { profile, isDone: false };
      for (const second of sortedById(index.candidates(profile))) {
        const isTurned = second.rule.group === null && second.rule.id <= profile.rule.id;
        if (isTurned || exclusions.areRelated(profile, second) || !mayMeet(profile, second)) continue;
        yield [first, second];
        if (first.isDone) break;
      }
    }
  }
}

/** Fixed points and favours add up. */
function competes({ family }: RuleProfile): boolean {
  return family !== 'bonus' && family !== 'favour';
}

/** A rule that never applies meets nobody. */
function collides({ conditions, items, window }: RuleProfile): boolean {
  return window.length > 0 && conditions?.length !== 0 && items?.length !== 0;
}

function familyKey({ family, rule }: RuleProfile): string {
  return family === 'multiplier' ? 'multiplier' : `lane ${rule.lane}`;
}

/** Where only the best group counts, a multiplier without a group is declared to compete with all others. */
function isSettled(ways: string, rules: readonly RuleProfile[]): boolean {
  return ways === 'best' && rules[0]?.family === 'multiplier';
}

function sortedById(profiles: Iterable<RuleProfile>): readonly RuleProfile[] {
  return [...profiles].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}

const WAYS: Readonly<Record<GroupWay, Localized>> = {
  best: { en: 'take the best', zh: '取最高' },
  'best-of-line': { en: 'take the best of each line', zh: '每行取最高' },
  add: { en: 'add up', zh: '累加' },
  multiply: { en: 'multiply together', zh: '连乘' },
};

function explain(first: Rule, second: Rule, witness: Witness, { program }: LintInput, add: Report): void {
  const labels = labelAt(placeOf(program, second), { en: 'the other rule', zh: '另一条规则' });
  const args = {
    first: first.id,
    second: second.id,
    witness: describeWitness(witness, program.vocabulary),
  };
  const group = first.group ?? second.group ?? { id: 'season', way: 'best' };
  const way = WAYS[group.way];
  add(
    report(MESSAGES.undeclaredOverlap, placeOf(program, first), args, {
      labels,
      suggestion: {
        en: `put both into one group (\`group ${group.id}, ${way.en}\`), or let one override the other`,
        zh: `请把两条规则放进同一组（“属 ${group.id} 组，${way.zh}”），或让一条取代另一条`,
      },
    }),
  );
}
