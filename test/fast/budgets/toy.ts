/** A toy evaluator that asks budgets in every way there is: by tiers, caps per day, second choices, several at once. */
import fc from 'fast-check';
import type { Budget, BudgetEnd } from '../../../src/ruleset/types.js';
import type { Game } from './play.js';

export interface ToyRule {
  /** Numbers of budgets that are asked at once. */
  readonly budgets: readonly number[];
  readonly points: number;
  /** Only for members who have had so many points. */
  readonly from: number;
  readonly below: number;
  /** Points of this rule for a member on a day. */
  readonly cap: number;
  /** Only where the rule before gave nothing, or less than it wanted. */
  readonly isSecondChoice: boolean;
}

export interface ToyEvent {
  readonly member: string;
  readonly day: number;
  readonly weight: number;
}

export interface Toy {
  readonly budgets: readonly Budget[];
  readonly rules: readonly ToyRule[];
  readonly events: readonly ToyEvent[];
}

export function gameOf({ budgets, rules, events }: Toy): Game<ToyEvent> {
  return {
    budgets,
    events,
    memberOf: ({ member }) => member,
    start: (book) => {
      const total = new Map<string, number>();
      const used = new Map<string, number>();
      return ({ member, day, weight }) => {
        const had = total.get(member) ?? 0;
        let isShort = true;
        const given = rules.map((rule, index) => {
          const key = `${member} ${day} ${index}`;
          const wanted = Math.min(rule.points * weight, rule.cap - (used.get(key) ?? 0));
          if (had < rule.from || had >= rule.below || wanted <= 0) return 0;
          if (rule.isSecondChoice && !isShort) return 0;
          const answers = rule.budgets.map((number) => {
            const grant = book.ask(number, day, wanted);
            return { number, grant, closes: book.isClosing() };
          });
          const granted = Math.min(wanted, ...answers.map(({ grant }) => grant));
          for (const { number, closes } of answers) book.pay(number, day, granted, closes);
          isShort = granted < wanted;
          used.set(key, (used.get(key) ?? 0) + granted);
          return granted;
        });
        total.set(
          member,
          given.reduce((sum, points) => sum + points, had),
        );
        return given;
      };
    },
  };
}

export function budgetOf(
  id: string,
  amount: number,
  end: BudgetEnd = 'pay-rest',
  parts: Partial<Budget> = {},
): Budget {
  return { id, quota: { unit: 'points', amount }, per: 'campaign', end, ...parts };
}

export function ruleOf(budgets: readonly number[], points: number, parts: Partial<ToyRule> = {}): ToyRule {
  const always = { from: 0, below: Number.MAX_SAFE_INTEGER, cap: Number.MAX_SAFE_INTEGER };
  return { budgets, points, ...always, isSecondChoice: false, ...parts };
}

const anyBudget = fc.record({
  unit: fc.constantFrom('points' as const, 'points' as const, 'times' as const),
  amount: fc.integer({ min: 0, max: 120 }),
  per: fc.constantFrom('campaign' as const, 'campaign' as const, 'day' as const, 'week' as const),
  end: fc.constantFrom<BudgetEnd[]>('pay-rest', 'pay-nothing', 'pay-in-full'),
});

export const anyToy: fc.Arbitrary<Toy> = fc
  .record({
    budgets: fc.array(anyBudget, { minLength: 1, maxLength: 5 }),
    rules: fc.array(
      fc.record({
        budgets: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
        points: fc.integer({ min: 1, max: 12 }),
        from: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
        below: fc.oneof(fc.constant(1_000_000), fc.integer({ min: 5, max: 60 })),
        cap: fc.oneof(fc.constant(1_000_000), fc.integer({ min: 5, max: 30 })),
        isSecondChoice: fc.boolean(),
      }),
      { minLength: 2, maxLength: 7 },
    ),
    events: fc.array(
      fc.record({
        member: fc.constantFrom(...'abcdefgh'),
        day: fc.nat(1),
        weight: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 5, maxLength: 120 },
    ),
  })
  .map(({ budgets, rules, events }) => {
    let day = 20_850;
    return {
      budgets: budgets.map(({ unit, amount, per, end }, index): Budget => {
        const quota = { unit, amount: unit === 'times' ? amount % 9 : amount };
        return { id: `b${index}`, quota, per, end };
      }),
      rules: rules.map((rule) => ({
        ...rule,
        budgets: rule.budgets.filter((number) => number < budgets.length),
      })),
      events: events.map(({ member, day: more, weight }) => {
        day += more;
        return { member, day, weight };
      }),
    };
  });
