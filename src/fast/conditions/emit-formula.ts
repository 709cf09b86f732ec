/** Expressions as text of JavaScript: numbers, operators and names of our own. */
import { ADJUSTMENT } from '../columns.js';
import type { Constant, Formula, ItemFilter, Value } from './expression.js';
import { canBeUnknown, PLACES, splitOf } from './expression.js';
import type { FunctionScope } from './function-scope.js';
import { NAMES } from './function-scope.js';
import { ALWAYS, type Timed } from './window.js';

const GOODS = 0;
/** A list longer than this is searched, where it stands in the table of constants. */
const LIST_MAX = 8;

export function emitFormula(formula: Formula, scope: FunctionScope): string {
  switch (formula.kind) {
    case 'constant':
      return formula.holds ? 'true' : 'false';
    case 'unsure':
      return `${NAMES.unsure}(v)`;
    case 'compare':
      return emitCompare(formula, scope);
    case 'among':
      return emitAmong(formula.value, formula.constants, scope);
    case 'known':
      return emitKnown(formula.value, scope);
    case 'lists':
      return formula.list === 'tags'
        ? `${scope.runtime}.lists(${scope.column('tags')},i,${emitConstant(formula.id, scope)})`
        : `${scope.runtime}.lists(${scope.columns}.${formula.list},${scope.row},${emitConstant(formula.id, scope)})`;
    case 'under':
      return emitUnder(formula.category, scope);
    case 'has-item':
      return `${scope.book.hasItem(formula.filter)}(v,o)`;
    case 'all':
      return `(${formula.parts.map((part) => emitFormula(part, scope)).join('&&')})`;
    case 'any':
      return `(${formula.parts.map((part) => emitFormula(part, scope)).join('||')})`;
    case 'not':
      return `!(${emitFormula(formula.part, scope)})`;
  }
}

/** `if` a rule holds. */
export function emitGuard({ window, formula }: Timed, scope: FunctionScope): string {
  const tests = [
    ...(window.from === ALWAYS.from ? [] : [`${scope.fact(PLACES.instant)}>=${emitNumber(window.from)}`]),
    ...(window.until === ALWAYS.until ? [] : [`${scope.fact(PLACES.instant)}<${emitNumber(window.until)}`]),
    ...(formula.kind === 'constant' && formula.holds ? [] : [emitFormula(formula, scope)]),
  ];
  return tests.length === 0 ? '' : `if(${tests.join('&&')})`;
}

export function emitNumber(value: number): string {
  // The least negative zero that nobody wants to see in code is no number of a rule set either.
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot stand in code`);
  return value < 0 ? `(${value})` : String(value);
}

function emitConstant({ value, place }: Constant, scope: FunctionScope): string {
  return place < 0 ? emitNumber(value) : `${scope.constants}[o+${place}]`;
}

function emitCompare(
  { comparison, value, constant }: Extract<Formula, { readonly kind: 'compare' }>,
  scope: FunctionScope,
): string {
  const wanted = emitConstant(constant, scope);
  if (value.kind === 'distinct') {
    const part = splitOf(comparison);
    const split = Number.isNaN(part) ? 'NaN' : `${wanted}+${emitNumber(part)}`;
    return `${emitDistinct(value, split, scope)}${comparison}${wanted}`;
  }
  const text = emitValue(value, scope);
  if (value.kind === 'item' && value.column === 'grade') {
    // What is unknown is below zero; whoever asks for one grade asks for a known one.
    const isKnown = comparison === '===' && constant.place < 0 && constant.value >= 0;
    return isKnown ? `${text}===${wanted}` : `(${text}>=0&&${text}${comparison}${wanted})`;
  }
  if (comparison === '!==' && canBeUnknown(value)) return `${NAMES.differs}(${text},${wanted})`;
  return `${text}${comparison}${wanted}`;
}

function emitAmong(value: Value, constants: readonly Constant[], scope: FunctionScope): string {
  const text = emitValue(value, scope);
  const [first] = constants;
  if (first !== undefined && first.place >= 0 && constants.length > LIST_MAX) {
    return `${NAMES.among}(${text},o+${first.place},${constants.length})`;
  }
  const tests = constants.map((one) => `${isCheap(value) ? text : 't'}===${emitConstant(one, scope)}`);
  if (isCheap(value)) return `(${tests.join('||')})`;
  return `${scope.book.oneOf(tests.join('||'))}(${text},o)`;
}

/** Reading it twice costs next to nothing. */
function isCheap(value: Value): boolean {
  if (value.kind === 'item') return value.column !== 'price';
  return value.kind !== 'total' && value.kind !== 'distinct' && value.kind !== 'payment-share';
}

function emitKnown(value: Value, scope: FunctionScope): string {
  const text = emitValue(value, scope);
  if (value.kind === 'item' && value.column === 'grade') return `${text}>=0`;
  return isCheap(value) ? `${text}===${text}` : `${NAMES.isKnown}(${text})`;
}

function emitUnder(category: Constant, scope: FunctionScope): string {
  const bit = category.place < 0 ? scope.categoryBit(category.value) : null;
  if (bit !== null) return `(m&${bit})!==0`;
  return `${scope.runtime}.under(${scope.itemColumn('category')},${emitConstant(category, scope)})`;
}

function emitValue(value: Value, scope: FunctionScope): string {
  switch (value.kind) {
    case 'fact':
      return scope.fact(value.place);
    case 'slot':
      return scope.slot(value.slot);
    case 'attribute':
      return `${scope.columns}.attributes[${value.index}].values[${scope.row}]`;
    case 'item-attribute':
      return `${scope.columns}.itemAttributes[${value.index}].values[i]`;
    case 'item':
      return value.column === 'price' ? `${scope.runtime}.price(v,i)` : scope.itemColumn(value.column);
    case 'payment-share':
      return `${scope.runtime}.share(v,${emitConstant(value.method, scope)})`;
    case 'total':
      return `${scope.book.total(value.of, value.filter)}(v,o)`;
    case 'distinct':
      return emitDistinct(value, 'NaN', scope);
  }
}

function emitDistinct(
  { of, filter }: Extract<Value, { readonly kind: 'distinct' }>,
  split: string,
  scope: FunctionScope,
): string {
  return `${scope.book.distinct(of, filter)}(v,o,${split})`;
}

/** Whether the filter selects the item `i`. */
export function emitFilter({ reach, formula }: ItemFilter, scope: FunctionScope): string {
  const kind = `${scope.column('kind')}[i]`;
  const reached = {
    goods: () => `${kind}===${GOODS}`,
    counted: () => `(${scope.countedKinds}>>${kind}&1)!==0`,
    any: () => `${kind}!==${ADJUSTMENT}`,
  }[reach]();
  return formula.kind === 'constant' && formula.holds
    ? reached
    : `${reached}&&${emitFormula(formula, scope)}`;
}

export const FOREIGN = PLACES.isForeign;
