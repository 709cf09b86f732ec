/** Comparisons that hold for every value there is. */

import type { Condition, Test } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { conditionSites } from '../conditions/condition-sites.js';
import { isForeignUnknown, type Knowledge, universeOf } from '../facts/knowledge.js';
import { testDomain } from '../facts/test-domain.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { type Domain, isSubdomain } from '../sets/domain.js';
import { countIntegers } from '../sets/integer-set.js';

const MESSAGES = {
  alwaysHolds: {
    code: 'JF1506',
    severity: 'warning',
    title: { en: 'condition always holds', zh: '条件总是成立' },
    text: {
      en: 'every value meets this condition, so it decides nothing',
      zh: '任何取值都满足此条件，它不起任何作用',
    },
    page: {
      en: 'A condition that always holds reads like a restriction and is none: `member tier is at least none`, where `none` is the lowest tier, or `paid amount is at least 0 CNY`.\n\nWrite the value that was meant, or leave the condition out. Where only that a value is there matters, write `is known`. Rows of a table and ranges (`between`) are not reported.',
      zh: '总是成立的条件看起来像限制，其实不是：最低等级为 `none` 时的“会员等级不低于 none”，或“实付金额不低于 0 元”。\n\n请写想要的取值，或删去此条件。若只要求有值，请写“已知”。表格的行和区间（“介于”）不会报告。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const ALWAYS_HOLDS: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    // The lowest step of a table is often written out like the others.
    for (const { condition, inTable } of conditionSites(input))
      if (!inTable) visit(condition, undefined, input, add);
  },
};

function visit(condition: Condition, above: Condition | undefined, input: LintInput, add: Report): void {
  if ('all' in condition) for (const part of condition.all) visit(part, condition, input, add);
  else if ('any' in condition) for (const part of condition.any) visit(part, condition, input, add);
  // The opposite of what always holds never holds, which is another message.
  else if (!('not' in condition)) checkTest(condition, above, input, add);
}

function checkTest(test: Test, above: Condition | undefined, input: LintInput, add: Report): void {
  const { program, knowledge } = input;
  const items = test.params?.items;
  if (items !== undefined) visit(items, undefined, input, add);
  if (!holdsForAll(test, knowledge)) return;
  const span = program.places.get(test);
  if (span === undefined) return;
  const whole = above === undefined ? undefined : program.places.get(above);
  // The two ends of a range share the place of the range; one of them may well be the lowest or highest value.
  const isEndOfRange = whole?.file === span.file && whole.start === span.start && whole.end === span.end;
  if (!isEndOfRange) add(report(MESSAGES.alwaysHolds, span));
}

/** Whether every known value passes. To ask whether a value is known is a condition of its own. */
function holdsForAll(test: Test, knowledge: Knowledge): boolean {
  const universe = universeOf(test, knowledge);
  if (test.value === null || universe === null || universe.kind === 'ids') return false;
  if (isAboutFew(test) && hasManyValues(universe, test.value)) return false;
  // An amount of zero or more still says that the purchase is in the program's own currency.
  if (isForeignUnknown(test.fact, knowledge)) return false;
  const known: Domain = { ...universe, unknown: false };
  const domain = testDomain(test, true, universe);
  return domain !== null && hasValues(known) && isSubdomain(known, domain);
}

/** Whether it holds for the values alone that it names. */
function isAboutFew({ operator }: Test): boolean {
  return operator === 'equal' || operator === 'in';
}

/** Whether there are more known values than these. */
function hasManyValues(universe: ValueDomain, named: Test['value']): boolean {
  if (universe.kind === 'texts' && universe.values.allBut) return true;
  const count = universe.kind === 'texts' ? universe.values.texts.size : countIntegers(universe.values);
  return count > (Array.isArray(named) ? named.length : 1);
}

type ValueDomain = Exclude<Domain, { readonly kind: 'ids' }>;

function hasValues({ kind, values }: ValueDomain): boolean {
  return kind === 'texts' || values.length > 0;
}
