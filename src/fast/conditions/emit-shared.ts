/** The walk over the items that computes what conditions share. */
import type { ConditionProgram, SharedFact } from './condition-program.js';
import { FOREIGN } from './emit-formula.js';
import { bitsOf, Walk } from './emit-walk.js';
import { PLACES } from './expression.js';
import { type FunctionBook, FunctionScope } from './function-scope.js';

/** So many facts are computed in one walk: larger functions are not optimised. */
export const FACTS_A_WALK = 40;

/** Text of `share`, and of the functions it calls. */
export function emitShare(program: ConditionProgram, book: FunctionBook): string {
  const walks: string[] = [];
  for (let start = 0; start < program.shared.length; start += FACTS_A_WALK) {
    const facts = program.shared.slice(start, start + FACTS_A_WALK);
    // The first walk adds up the amount of the purchase as well.
    walks.push(emitWalk(`walk${walks.length}`, program, book, facts, program.readsAmount && start === 0));
  }
  const isAlone = program.readsAmount && walks.length === 0;
  const statements = [
    ...(isAlone ? [`v.facts[${PLACES.amount}]=R.amount(v);`] : []),
    ...(program.readsCarbon ? [`v.facts[${PLACES.carbon}]=R.carbon(v);`] : []),
    ...walks.map((_, index) => `walk${index}(v);`),
  ];
  return [...walks, `function share(v){${statements.join('')}}`].join('\n');
}

function emitWalk(
  name: string,
  { countedKinds, categoryBits }: ConditionProgram,
  book: FunctionBook,
  facts: readonly SharedFact[],
  readsAmount: boolean,
): string {
  const bits = bitsOf(categoryBits);
  const scope = new FunctionScope(book, countedKinds, bits);
  const walk = new Walk(facts, countedKinds, scope, bits);
  const loop = `for(let i=v.start,e=v.end;i<e;i++){${emitItem(walk, scope, readsAmount)}}`;
  const before = `let ${[...walk.totals.map(({ place }) => `t${place}=0`), 'a=0', 'b=0'].join()};`;
  const foreign = scope.fact(FOREIGN);
  const after = facts.map((fact) => {
    const isAmount = fact.value.kind === 'total' && fact.value.of === 'amountMinor';
    return `x[${fact.place}]=${isAmount ? `${foreign}!==0?NaN:` : ''}${walk.result(fact)};`;
  });
  const amount = readsAmount ? `x[${PLACES.amount}]=${foreign}!==0?NaN:a>0?a:0;` : '';
  return `function ${name}(v){const o=0;${scope.declarations}${before}${loop}${after.join('')}${amount}}`;
}

function emitItem(walk: Walk, scope: FunctionScope, readsAmount: boolean): string {
  const step = readsAmount ? `a+=${scope.column('amountMinor')}[i];` : '';
  const mask = walk.readsMask ? 'if(q>0)b|=m;' : '';
  return [
    walk.item,
    // What counts, and then adjustments, make the amount of the purchase.
    `if(${walk.isCounted}){${step}${mask}${walk.steps('counted', '')}}`,
    step === '' ? '' : `else if(k===5){${step}}`,
    walk.steps('goods', 'if(k===0)'),
    walk.steps('any', 'if(k!==5)'),
  ].join('');
}
