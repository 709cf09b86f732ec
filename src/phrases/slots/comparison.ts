/** The `{test}` slot of a fact: `at least 30 CNY`, `gold`, `between 5 and 9`. Its operands have the fact's type. */
import { factDefinition } from '../../ruleset/facts.js';
import type { Condition, Operator, Test } from '../../ruleset/types.js';
import type { SlotNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import type { FactReference } from '../kinds.js';
import { type Comparison, TEST } from '../kinds.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { CheckContext, SlotType } from '../phrase.js';
import { refuseReversed } from './reversed-range.js';
import type { ValueType } from './value-type.js';

/** Makes the condition once the fact is known. */
export type MakeTest = (fact: FactReference) => Condition | undefined;

/** A comparison whose operands are of one type. */
export function test(type: ValueType): SlotType<MakeTest> {
  return {
    shape: 'phrase:test',
    label: type.label,
    fits: () => false,
    check: (node, context) => {
      const comparison = context.lower(TEST, node);
      if (comparison === undefined) return undefined;
      // Checked here so that a wrong operand is reported even when the phrase fails elsewhere.
      const operands = readOperands(comparison, type, context);
      return operands === undefined
        ? undefined
        : (fact) => makeCondition(fact, comparison, operands, type, context);
    },
  };
}

/** Makes the condition of a comparison, for tables, where it comes from a cell. */
export function compareFact(
  fact: FactReference,
  comparison: Comparison,
  type: ValueType,
  context: CheckContext,
): Condition | undefined {
  const operands = readOperands(comparison, type, context);
  return operands === undefined ? undefined : makeCondition(fact, comparison, operands, type, context);
}

type Operand = number | string | boolean;

/** Comparisons that need no order among the values. */
const WITHOUT_ORDER: ReadonlySet<Comparison['operator']> = new Set([
  'any',
  'one-of',
  'none-of',
  'exactly',
  'known',
  'unknown',
]);

function readOperands(comparison: Comparison, type: ValueType, context: CheckContext): Operand[] | undefined {
  if (!type.ordered && !WITHOUT_ORDER.has(comparison.operator)) {
    context.report(report(MESSAGES.notComparable, comparison.span, { what: type.label }));
    return undefined;
  }
  const values: Operand[] = [];
  let count = 0;
  for (const operand of comparison.operands) {
    for (const node of operand.kind === 'list' ? operand.items : [operand]) {
      count += 1;
      const value = type.read(node, context);
      if (value !== undefined) values.push(value);
    }
  }
  return values.length === count ? values : undefined;
}

function makeCondition(
  reference: FactReference,
  comparison: Comparison,
  operands: readonly Operand[],
  type: ValueType,
  context: CheckContext,
): Condition | undefined {
  const { span, operator } = comparison;
  const place = (operatorName: Operator, value: Test['value']): Test =>
    context.place(makeTest(reference, operatorName, value), span);
  const [first, second] = operands;
  switch (operator) {
    case 'any':
      return { all: [] };
    case 'known':
    case 'unknown':
      return isKnown(reference, comparison, type, context);
    case 'at-least':
      return place('greaterThanInclusive', first as number);
    case 'at-most':
      return place('lessThanInclusive', first as number);
    case 'more-than':
      return place('greaterThan', first as number);
    case 'less-than':
      return place('lessThan', first as number);
    case 'between':
      if ((first as number) > (second as number)) return refuseRange(comparison, context);
      return context.place(
        {
          all: [place('greaterThanInclusive', first as number), place('lessThanInclusive', second as number)],
        },
        span,
      );
    case 'exactly':
    case 'one-of':
      return oneOf(operands, type, place);
    case 'none-of':
      return context.place({ not: oneOf(operands, type, place) }, span);
  }
}

/**
 * Ids that a record leaves out are the empty text, other missing values are `null`. What is never missing is no
 * question: the answer would always be yes.
 */
function isKnown(
  reference: FactReference,
  { operator, span }: Comparison,
  type: ValueType,
  context: CheckContext,
): Condition | undefined {
  const { optional, unit } = factDefinition(reference.fact);
  if (optional !== true && unit !== 'id') {
    context.report(report(MESSAGES.alwaysKnown, span, { what: type.label }));
    return undefined;
  }
  const missing = optional === true ? null : '';
  return context.place(makeTest(reference, operator === 'known' ? 'notEqual' : 'equal', missing), span);
}

/** A list of ids: a fact that is a list itself must contain one of them, a single one must be among them. */
function oneOf(
  operands: readonly Operand[],
  type: ValueType,
  place: (operator: Operator, value: Test['value']) => Test,
): Condition {
  if (operands.length === 1) return place(type.manyValued ? 'contains' : 'equal', operands[0] as Operand);
  if (type.manyValued) return { any: operands.map((operand) => place('contains', operand)) };
  return place('in', operands as (number | string)[]);
}

function refuseRange(comparison: Comparison, context: CheckContext): undefined {
  const [from = '', through = ''] = comparison.operands.map(textOf);
  return refuseReversed(from, through, comparison.span, context);
}

function textOf(node: SlotNode): string {
  if (node.kind === 'quantity') return node.unit === null ? node.digits : `${node.digits} ${node.unit.text}`;
  return 'text' in node ? node.text : '';
}

export function makeTest(reference: FactReference, operator: Operator, value: Test['value']): Test {
  const { fact, params } = reference;
  return params === null ? { fact, operator, value } : { fact, params, operator, value };
}
