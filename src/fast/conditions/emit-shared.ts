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
    walks.push(emitWalk(`walk${walks.length}`, facts, program, book));
  }
  const statements = [
    ...(program.readsAmount ? [`v.facts[${PLACES.amount}]=R.amount(v);`] : []),
    ...(program.readsCarbon ? [`v.facts[${PLACES.carbon}]=R.carbon(v);`] : []),
    ...walks.map((_, index) => `walk${index}(v);`),
  ];
  return [...walks, `function share(v){${statements.join('')}}`].join('\n');
}

function emitWalk(
  name: string,
  facts: readonly SharedFact[],
  { countedKinds, categoryBits }: ConditionProgram,
  book: FunctionBook,
): string {
  const bits = new Map(categoryBits.map((category, index) => [category, 2 ** index]));
  const scope = new FunctionScope(book, countedKinds, bits);
  const quantity = scope.column('quantityMicro');
  const counted = facts.map((fact) => emitStep(fact, 'counted', scope)).join('');
  const goods = facts.map((fact) => emitStep(fact, 'goods', scope)).join('');
  const any = facts.map((fact) => emitStep(fact, 'any', scope)).join('');
  const mask = bits.size === 0 ? '' : `const m=M[${scope.column('category')}[i]+1];`;
  const body = [
    `const k=${scope.column('kind')}[i],q=${quantity}[i];${mask}`,
    counted === '' ? '' : `if((${countedKinds}>>k&1)!==0){${counted}}`,
    goods === '' ? '' : `if(k===0){${goods}}`,
    any === '' ? '' : `if(k!==5){${any}}`,
  ].join('');
  const before = `let ${facts.map(({ place }) => `t${place}=0`).join()};`;
  const after = facts.map((fact) => emitResult(fact, scope)).join('');
  scope.fact(FOREIGN);
  const loop = `for(let i=v.start,e=v.end;i<e;i++){${body}}`;
  return `function ${name}(v){const o=0;${scope.declarations}${before}${loop}${after}}`;
}

/** What an item adds to a fact; nothing for facts about items of another reach. */
function emitStep({ place, value }: SharedFact, reach: Reach, scope: FunctionScope): string {
  if (value.filter.reach !== reach) return '';
  const total = `t${place}`;
  if (value.kind === 'has-item')
    return `if(${conditions([`${total}===0`, 'q>0'], value.filter.formula, scope)})${total}=1;`;
  switch (value.of) {
    case 'lines':
      return `if(${conditions(['q>0'], value.filter.formula, scope)})${total}+=1;`;
    case 'quantityMicro':
      return stepIf(value.filter.formula, `${total}+=q;`, scope);
    case 'amountMinor':
      return stepIf(value.filter.formula, `${total}+=${scope.column('amountMinor')}[i];`, scope);
  }
}

function conditions(first: readonly string[], formula: Formula, scope: FunctionScope): string {
  return [...first, ...(isTrue(formula) ? [] : [emitFormula(formula, scope)])].join('&&');
}

function stepIf(formula: Formula, step: string, scope: FunctionScope): string {
  return isTrue(formula) ? step : `if(${emitFormula(formula, scope)})${step}`;
}

function isTrue(formula: Formula): boolean {
  return formula.kind === 'constant' && formula.holds;
}

function emitResult({ place, value }: SharedFact, scope: FunctionScope): string {
  const isAmount = value.kind === 'total' && value.of === 'amountMinor';
  return `x[${place}]=${isAmount ? `${scope.fact(FOREIGN)}!==0?NaN:` : ''}t${place};`;
}
