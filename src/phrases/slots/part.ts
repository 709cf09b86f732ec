/** Slot types for parts that are phrases themselves, and for closed choices of words. */

import type { Condition } from '../../ruleset/types.js';
import type { Connective, OperationNode, SlotNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import {
  type CheckContext,
  defineKind,
  definePhrase,
  type Kind,
  type Phrase,
  type SlotType,
} from '../phrase.js';
import { readList } from './name.js';

/** One phrase of a kind. */
export function part<Out>(kind: Kind<Out>, label: Localized): SlotType<Out> {
  return {
    shape: `phrase:${kind.id}`,
    label,
    fits: () => false,
    check: (node, context) => context.lower(kind, node),
  };
}

/** One or more phrases of a kind, separated by commas. */
export function parts<Out>(kind: Kind<Out>, label: Localized): SlotType<readonly Out[]> {
  return {
    shape: `list:${kind.id}`,
    label,
    fits: () => false,
    check: (node, context) => readList(node, (item) => context.lower(kind, item)),
  };
}

/** Conditions joined by `and`, `or`, `not` and parentheses. */
export function expression(kind: Kind<Condition>, label: Localized): SlotType<Condition> {
  return {
    shape: `expression:${kind.id}`,
    label,
    fits: () => false,
    check: (node, context) => lowerOperation(node, kind, context),
  };
}

/** Items joined by `plus`, `also`, `except` and parentheses. */
export function selection(kind: Kind<Condition>, label: Localized): SlotType<Condition> {
  return {
    shape: `selection:${kind.id}`,
    label,
    fits: () => false,
    check: (node, context) => (isUnmixed(node, context) ? lowerOperation(node, kind, context) : undefined),
  };
}

function lowerOperation(node: SlotNode, kind: Kind<Condition>, context: CheckContext): Condition | undefined {
  if (node.kind === 'parentheses') return lowerOperation(node.inner, kind, context);
  if (node.kind !== 'operation') return context.lower(kind, node);
  const operands: Condition[] = [];
  for (const operand of node.operands) {
    const lowered = lowerOperation(operand, kind, context);
    if (lowered !== undefined) operands.push(lowered);
  }
  if (operands.length < node.operands.length) return undefined;
  return context.place(combine(node.operator, operands), node.span);
}

function combine(operator: Connective, operands: readonly Condition[]): Condition {
  const first = operands[0] as Condition;
  switch (operator) {
    case 'and':
    case 'also':
      return { all: operands };
    case 'or':
    case 'plus':
      return { any: operands };
    case 'not':
      return { not: first };
    case 'except':
      return { all: [first, ...operands.slice(1).map((other) => ({ not: other }))] };
  }
}

/** Two different joining words on one level could be read in two ways. */
function isUnmixed(node: SlotNode, context: CheckContext): boolean {
  if (node.kind === 'parentheses') return isUnmixed(node.inner, context);
  if (node.kind !== 'operation') return true;
  const mixed = node.operands.find((operand): operand is OperationNode => operand.kind === 'operation');
  if (mixed === undefined) return node.operands.every((operand) => isUnmixed(operand, context));
  context.report(
    report(MESSAGES.mixedSelection, node.span, { first: node.operator, second: mixed.operator }),
  );
  return false;
}

/** A closed choice of words; each option is printed in the reference. */
export function choice<V extends string>(
  id: string,
  label: Localized,
  options: Readonly<Record<V, Localized>>,
): SlotType<V> {
  const kind = choiceKind<V>(id);
  return { ...part(kind, label), phrases: choicePhrases(id, kind, options) };
}

/** One or more of a closed choice of words, separated by commas. */
export function choices<V extends string>(
  id: string,
  label: Localized,
  options: Readonly<Record<V, Localized>>,
): SlotType<readonly V[]> {
  const kind = choiceKind<V>(id);
  return { ...parts(kind, label), phrases: choicePhrases(id, kind, options) };
}

/** The kind of the words of a choice, for those who find them elsewhere than in its slot. */
export function choiceKind<V extends string>(id: string): Kind<V> {
  return defineKind<V>(`choice-${id}`);
}

function choicePhrases<V extends string>(
  id: string,
  kind: Kind<V>,
  options: Readonly<Record<V, Localized>>,
): readonly Phrase[] {
  return (Object.entries(options) as [V, Localized][]).map(([value, words]) =>
    definePhrase(kind)({
      id: `choice/${id}/${value}`,
      en: words.en,
      zh: words.zh,
      slots: {},
      documentation: { summary: words, example: words },
      lower: () => value,
    }),
  );
}
