/** What a walk over the items adds up, as text. In its loop `i` is the item, `k` its kind, `q` its quantity, `m` its categories. */
import type { SharedFact } from './condition-program.js';
import { emitFormula } from './emit-formula.js';
import type { Formula, Reach } from './expression.js';
import type { FunctionScope } from './function-scope.js';

export class Walk {
  readonly #facts: readonly SharedFact[];
  readonly #countedKinds: number;
  readonly #scope: FunctionScope;
  readonly #bits: ReadonlyMap<number, number>;

  /** `bits`: of `b`, by category, that the scope knows as well. */
  constructor(
    facts: readonly SharedFact[],
    countedKinds: number,
    scope: FunctionScope,
    bits: ReadonlyMap<number, number>,
  ) {
    this.#facts = facts;
    this.#countedKinds = countedKinds;
    this.#scope = scope;
    this.#bits = bits;
  }

  /** Whether some facts are bits of `b`, which is to be gathered from items that count and have a quantity. */
  get readsMask(): boolean {
    return this.#facts.some((fact) => this.#maskOf(fact) !== null);
  }

  /** The facts that are added up in variables of their own. */
  get totals(): readonly SharedFact[] {
    return this.#facts.filter((fact) => this.#maskOf(fact) === null);
  }

  /** The constants of an item. */
  get item(): string {
    const scope = this.#scope;
    const mask = this.#bits.size === 0 ? '' : `const m=M[${scope.column('category')}[i]+1];`;
    return `const k=${scope.column('kind')}[i],q=${scope.column('quantityMicro')}[i];${mask}`;
  }

  get isCounted(): string {
    return `(${this.#countedKinds}>>k&1)!==0`;
  }

  /** What an item adds to the facts about items of a reach. */
  steps(reach: Reach, test: string): string {
    const own = this.totals.filter((fact) => fact.value.filter.reach === reach);
    const present = own.filter(asksForQuantity).map((fact) => this.#step(fact));
    const all = own.filter((fact) => !asksForQuantity(fact)).map((fact) => this.#step(fact));
    const steps = [...(present.length === 0 ? [] : [`if(q>0){${present.join('')}}`]), ...all].join('');
    return steps === '' || test === '' ? steps : `${test}{${steps}}`;
  }

  /** The value of a fact, after the walk. */
  result(fact: SharedFact): string {
    const mask = this.#maskOf(fact);
    return mask === null ? `t${fact.place}` : `((b&${mask})!==0?1:0)`;
  }

  #step({ place, value }: SharedFact): string {
    const total = `t${place}`;
    const { formula } = value.filter;
    if (value.kind === 'has-item') return `if(${this.#tests(formula, `${total}===0`)})${total}=1;`;
    const more = {
      lines: () => '1',
      quantityMicro: () => 'q',
      amountMinor: () => this.#scope.itemColumn('amountMinor'),
    }[value.of]();
    return isTrue(formula) ? `${total}+=${more};` : `if(${this.#tests(formula)})${total}+=${more};`;
  }

  #tests(formula: Formula, ...first: readonly string[]): string {
    return [...first, ...(isTrue(formula) ? [] : [emitFormula(formula, this.#scope)])].join('&&');
  }

  /** Whether there is an item of a category is one bit of the masks of all that count and have a quantity. */
  #maskOf({ value }: SharedFact): number | null {
    if (value.kind !== 'has-item' || value.filter.reach !== 'counted') return null;
    const { formula } = value.filter;
    return formula.kind === 'under' ? (this.#bits.get(formula.category.value) ?? null) : null;
  }
}

function asksForQuantity({ value }: SharedFact): boolean {
  return value.kind === 'has-item' || value.of === 'lines';
}

function isTrue(formula: Formula): boolean {
  return formula.kind === 'constant' && formula.holds;
}

/** Of categories that shared facts ask for, by the bit that says whether an item lies under them. */
export function bitsOf(categories: readonly number[]): ReadonlyMap<number, number> {
  return new Map(categories.map((category, index) => [category, 2 ** index]));
}
