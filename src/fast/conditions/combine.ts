/** Puts formulas together, and drops what cannot make a difference. */
import { FAILS, type Formula, HOLDS } from './expression.js';

/** Parts that cost little come first, and what only the reference engine knows last: all of them are pure. */
export function allOf(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (part.kind === 'all' ? part.parts : [part]));
  if (flat.some((part) => part.kind === 'constant' && !part.holds)) return FAILS;
  return joined('all', flat, HOLDS);
}

export function anyOf(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (part.kind === 'any' ? part.parts : [part]));
  if (flat.some((part) => part.kind === 'constant' && part.holds)) return HOLDS;
  return joined('any', flat, FAILS);
}

export function negated(part: Formula): Formula {
  if (part.kind === 'constant') return part.holds ? FAILS : HOLDS;
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

function joined(kind: 'all' | 'any', flat: readonly Formula[], none: Formula): Formula {
  const parts = flat.filter((part) => part.kind !== 'constant').sort((a, b) => costOf(a) - costOf(b));
  const [first] = parts;
  if (first === undefined) return none;
  return parts.length === 1 ? first : { kind, parts };
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
