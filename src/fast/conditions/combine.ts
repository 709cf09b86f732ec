/** Puts formulas together, and drops what cannot make a difference. */
import { FAILS, type Formula, HOLDS } from './expression.js';

/** Parts that cost little come first, and what only the reference engine knows last: all of them are pure. */
export function allOf(parts: readonly Formula[]): Formula {
  return joined('all', parts, HOLDS);
}

export function anyOf(parts: readonly Formula[]): Formula {
  return joined('any', parts, FAILS);
}

export function negated(part: Formula): Formula {
  if (part.kind === 'constant') return part.holds ? FAILS : HOLDS;
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

/** `none`: what no part at all says; a part that says the contrary decides. Rule sets have very many of these. */
function joined(kind: 'all' | 'any', given: readonly Formula[], none: Formula): Formula {
  const parts: Formula[] = [];
  for (const part of given) {
    if (part.kind === 'constant') {
      if (part.holds !== (kind === 'all')) return part;
    } else if (part.kind === kind) for (const inner of part.parts) parts.push(inner);
    else parts.push(part);
  }
  const [first] = parts;
  if (first === undefined) return none;
  if (parts.length === 1) return first;
  return { kind, parts: inOrderOfCost(parts) };
}

function inOrderOfCost(parts: Formula[]): Formula[] {
  let last = 0;
  for (const part of parts) {
    const cost = costOf(part);
    if (cost < last) return parts.sort((a, b) => costOf(a) - costOf(b));
    last = cost;
  }
  return parts;
}

const COSTS = { simple: 1, list: 3, items: 20, unsure: 1000 } as const;

function costOf(formula: Formula): number {
  switch (formula.kind) {
    case 'constant':
      return 0;
    case 'compare':
    case 'among':
    case 'known':
      return costOfValue(formula.value.kind);
    case 'under':
    case 'lists':
      return COSTS.list;
    case 'has-item':
      return COSTS.items;
    case 'not':
      return costOf(formula.part);
    case 'all':
    case 'any':
      return formula.parts.reduce((sum, part) => sum + costOf(part), 0);
    case 'unsure':
      return COSTS.unsure;
  }
}

function costOfValue(kind: string): number {
  if (kind === 'distinct') return COSTS.items * 2;
  if (kind === 'total') return COSTS.items;
  return kind === 'payment-share' ? COSTS.list : COSTS.simple;
}

/** Whether evaluating it may end in `unsure`. */
export function canBeUnsure(formula: Formula): boolean {
  switch (formula.kind) {
    case 'unsure':
      return true;
    case 'constant':
    case 'under':
    case 'lists':
      return false;
    case 'compare':
    case 'among':
    case 'known': {
      const { value } = formula;
      return value.kind === 'distinct' || (value.kind === 'total' && canBeUnsure(value.filter.formula));
    }
    case 'has-item':
      return canBeUnsure(formula.filter.formula);
    case 'not':
      return canBeUnsure(formula.part);
    case 'all':
    case 'any':
      return formula.parts.some(canBeUnsure);
  }
}
