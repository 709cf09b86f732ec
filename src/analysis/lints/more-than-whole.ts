/** Percentage discounts that together take off all there is. */
import { takesOne } from '../../ruleset/group-ways.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import {
  compare,
  type Fraction,
  fraction,
  multiply,
  ONE,
  parseFraction,
  add as plus,
  ZERO,
} from '../../value/fraction.js';
import { groupBy } from '../group-by.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';
import { readExclusions } from '../rules/exclusion.js';
import { indexRules, mayMeet } from '../rules/rule-index.js';
import type { RuleProfile } from '../rules/rule-profile.js';
import { describeWitness } from '../witness/describe-witness.js';
import { createWitnessFinder } from '../witness/witness.js';
import { shortDecimal } from '../words/short-decimal.js';

const MESSAGES = {
  moreThanWhole: {
    code: 'JF1550',
    severity: 'warning',
    title: { en: 'discounts take off everything', zh: '优惠合计超过全价' },
    text: {
      en: 'the discounts {rules} add up to {total} of the price of one purchase, so goods become free; for example: {witness}',
      zh: '优惠{rules}在同一笔消费上合计达到价格的 {total}，商品将免费；例如：{witness}',
    },
    page: {
      en: 'Discounts of one lane are computed from the same prices, and where the program computes discounts on the listed price those of all lanes are. Their percentages then add up, and beyond 100% nothing is left to pay. (A price never goes below zero, whatever is declared.)\n\nLet the group take the best, put the rules into different lanes, or give them a floor (`never below 5 CNY per unit`).',
      zh: '同一通道的优惠按相同的价格计算；若项目按标价计算优惠，则所有通道都按标价计算。此时各百分比相加，超过 100% 就无需付款。（无论如何声明，价格都不会低于零。）\n\n请让该组取最高、放入不同通道，或写明底价（“折后每件不低于 5 元”）。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

/** Rules from which others are gathered, at most. */
const STARTS_MAX = 200;

export const MORE_THAN_WHOLE: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    const find = createWitnessFinder(input);
    const shares = input.profiles.flatMap((profile): Share[] => {
      const share = shareOff(profile);
      return share === null ? [] : [{ profile, share }];
    });
    const onListed = input.program.choices.discountsOn === 'listed';
    for (const rules of groupBy(shares, ({ profile }) =>
      onListed ? '' : (profile.rule.lane ?? ''),
    ).values()) {
      for (const gathered of gather(rules, input)) {
        const witness = find(gathered.map(({ profile }) => profile));
        if (witness === null) continue;
        explain(gathered, describeWitness(witness, input.program.vocabulary), input, add);
        break;
      }
    }
  },
};

interface Share {
  readonly profile: RuleProfile;
  readonly share: Fraction;
}

/** The share that the rule takes off every unit of its items; `null`: it takes something else, or has a bound. */
function shareOff(profile: RuleProfile): Fraction | null {
  const { effect } = profile.rule;
  if (effect.kind !== 'discount' || effect.units.kind !== 'all' || effect.floor !== null) return null;
  const { window, conditions, items } = profile;
  if (window.length === 0 || conditions?.length === 0 || items?.length === 0) return null;
  const { amount } = effect;
  return amount.kind === 'share' && amount.most === undefined ? (parseFraction(amount.share) ?? null) : null;
}

/** Sets of rules that may meet and take off more than all; each set starts from one rule, the largest first. */
function* gather(shares: readonly Share[], { program }: LintInput): Generator<readonly Share[]> {
  const exclusions = readExclusions(program.rules, program.campaigns);
  const sorted = [...shares].sort((a, b) => compare(b.share, a.share));
  const shareOf = new Map(sorted.map((one) => [one.profile, one]));
  const index = indexRules(sorted.map(({ profile }) => profile));
  for (const start of sorted.slice(0, STARTS_MAX)) {
    const gathered = [start];
    let total = start.share;
    const candidates = [...index.candidates(start.profile)].flatMap((profile) => shareOf.get(profile) ?? []);
    for (const one of candidates.sort((a, b) => compare(b.share, a.share))) {
      if (compare(total, ONE) > 0) break;
      const fits = gathered.every(
        ({ profile: other }) =>
          other !== one.profile &&
          !isAlternative(other, one.profile) &&
          !exclusions.areRelated(other, one.profile) &&
          mayMeet(other, one.profile),
      );
      if (!fits) continue;
      gathered.push(one);
      total = plus(total, one.share);
    }
    if (compare(total, ONE) > 0 && gathered.length > 1) yield gathered;
  }
}

/** Of a group that takes the best only one rule acts. */
function isAlternative(a: RuleProfile, b: RuleProfile): boolean {
  return a.rule.group !== null && takesOne(a.rule.group.way) && a.rule.group.id === b.rule.group?.id;
}

function explain(
  gathered: readonly Share[],
  witness: { readonly en: string; readonly zh: string },
  { program }: LintInput,
  add: Report,
): void {
  const ids = gathered.map(({ profile }) => profile.rule.id);
  const total = gathered.reduce((sum, { share }) => plus(sum, share), ZERO);
  const args = {
    rules: { en: ids.map((id) => `\`${id}\``).join(', '), zh: ids.map((id) => `“${id}”`).join('、') },
    total: `${shortDecimal(multiply(total, fraction(100n)), 2)}%`,
    witness,
  };
  const [first, ...others] = gathered.map(({ profile }) => placeOf(program, profile.rule));
  const labels = others.flatMap((span) => labelAt(span, { en: 'together with this', zh: '与此规则一起' }));
  add(report(MESSAGES.moreThanWhole, first ?? null, args, { labels }));
}
