/** The walk over the items that computes what conditions share. */
import type { ConditionProgram, SharedFact } from './condition-program.js';
import { emitFormula, FOREIGN } from './emit-formula.js';
import { type Formula, PLACES, type Reach } from './expression.js';
import { type FunctionBook, FunctionScope } from './function-scope.js';

/** So many facts are computed in one walk: larger functions are not optimised. */
const FACTS_A_WALK = 40;

/** Text of `share`, and of the functions it calls. */
export function emitShare(program: ConditionProgram, book: FunctionBook): string {
  const walks: string[] = [];
  for (let start = 0; start < program.shared.length; start += FACTS_A_WALK) {
    const facts = program.shared.slice(start, start + FACTS_A_WALK);
    walks.push(new Walk(program, book, facts, start === 0).text(`walk${walks.length}`));
  }
  const isAlone = program.readsAmount && walks.length === 0;
  const statements = [
    ...(isAlone ? [`v.facts[${PLACES.amount}]=R.amount(v);`] : []),
    ...(program.readsCarbon ? [`v.facts[${PLACES.carbon}]=R.carbon(v);`] : []),
    ...walks.map((_, index) => `walk${index}(v);`),
  ];
  return [...walks, `function share(v){${statements.join('')}}`].join('\n');
}

class Walk {
  readonly #facts: readonly SharedFact[];
  readonly #countedKinds: number;
  /** The first walk adds up the amount of the purchase as well. */
  readonly #readsAmount: boolean;
  readonly #scope: FunctionScope;
  readonly #bits: ReadonlyMap<number, number>;

  constructor(program: ConditionProgram, book: FunctionBook, facts: readonly SharedFact[], isFirst: boolean) {
    this.#facts = facts;
    this.#countedKinds = program.countedKinds;
    this.#readsAmount = program.readsAmount && isFirst;
    this.#bits = new Map(program.categoryBits.map((category, index) => [category, 2 ** index]));
    this.#scope = new FunctionScope(book, program.countedKinds, this.#bits);
  }

  text(name: string): string {
    const scope = this.#scope;
    const loop = `for(let i=v.start,e=v.end;i<e;i++){${this.#item()}}`;
    const totals = this.#facts
      .filter((fact) => this.#maskOf(fact) === null)
      .map(({ place }) => `t${place}=0`);
    const before = `let ${[...totals, 'a=0', 'b=0'].join()};`;
    const after = this.#facts.map((fact) => this.#result(fact)).join('');
    const foreign = scope.fact(FOREIGN);
    const amount = this.#readsAmount ? `x[${PLACES.amount}]=${foreign}!==0?NaN:a>0?a:0;` : '';
    return `function ${name}(v){const o=0;${scope.declarations}${before}${loop}${after}${amount}}`;
  }

  #item(): string {
    const scope = this.#scope;
    const quantity = scope.column('quantityMicro');
    const mask = this.#bits.size === 0 ? '' : `const m=M[${scope.column('category')}[i]+1];`;
    const amounts = this.#readsAmount ? scope.column('amountMinor') : '';
    const step = this.#readsAmount ? `a+=${amounts}[i];` : '';
    const counted = this.#steps('counted', '');
    const hasMask = this.#facts.some((fact) => this.#maskOf(fact) !== null);
    return [
      `const k=${scope.column('kind')}[i],q=${quantity}[i];${mask}`,
      // What counts, and then adjustments, make the amount of the purchase.
      `if((${this.#countedKinds}>>k&1)!==0){${step}${hasMask ? 'if(q>0)b|=m;' : ''}${counted}}`,
      step === '' ? '' : `else if(k===5){${step}}`,
      this.#steps('goods', 'if(k===0)'),
      this.#steps('any', 'if(k!==5)'),
    ].join('');
  }

  #steps(reach: Reach, test: string): string {
    const own = this.#facts.filter(
      (fact) => fact.value.filter.reach === reach && this.#maskOf(fact) === null,
    );
    const present = own.filter(asksForQuantity).map((fact) => this.#step(fact));
    const all = own.filter((fact) => !asksForQuantity(fact)).map((fact) => this.#step(fact));
    const steps = [...(present.length === 0 ? [] : [`if(q>0){${present.join('')}}`]), ...all].join('');
    return steps === '' || test === '' ? steps : `${test}{${steps}}`;
  }

  /** What an item adds to a fact. */
  #step({ place, value }: SharedFact): string {
    const total = `t${place}`;
    const { formula } = value.filter;
    if (value.kind === 'has-item') return `if(${this.#tests(formula, `${total}===0`)})${total}=1;`;
    const more = {
      lines: () => '1',
      quantityMicro: () => 'q',
      amountMinor: () => `${this.#scope.column('amountMinor')}[i]`,
    }[value.of]();
    return isTrue(formula) ? `${total}+=${more};` : `if(${this.#tests(formula)})${total}+=${more};`;
  }

  #tests(formula: Formula, ...first: readonly string[]): string {
    return [...first, ...(isTrue(formula) ? [] : [emitFormula(formula, this.#scope)])].join('&&');
  }

  #result(fact: SharedFact): string {
    const { place, value } = fact;
    const mask = this.#maskOf(fact);
    if (mask !== null) return `x[${place}]=(b&${mask})!==0?1:0;`;
    const isAmount = value.kind === 'total' && value.of === 'amountMinor';
    return `x[${place}]=${isAmount ? `${this.#scope.fact(FOREIGN)}!==0?NaN:` : ''}t${place};`;
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
