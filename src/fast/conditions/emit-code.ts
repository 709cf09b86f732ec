/** The program of conditions as text of JavaScript. It holds numbers, and names that stand in this folder. */
import type { ConditionProgram, HeadRule } from './condition-program.js';
import { emitClaim } from './emit-claim.js';
import { emitFilter, emitFormula, emitGuard } from './emit-formula.js';
import { ItemFunctions } from './emit-items.js';
import { emitShare } from './emit-shared.js';
import { emitSplit } from './emit-split.js';
import { PLACES } from './expression.js';
import { FunctionScope, NAMES } from './function-scope.js';

/** Rules that one function looks at: larger functions are not optimised. */
const RULES_A_FUNCTION = 60;

/** What the text reads: the constants, the masks of categories, and `ConditionRuntime`. */
export const CODE_PARAMETERS = ['K', 'M', 'R'] as const;

const HELPERS = [
  `function ${NAMES.unsure}(v){v.facts[${PLACES.unsure}]=1;return false;}`,
  `function ${NAMES.differs}(t,u){return t===t&&t!==u;}`,
  `function ${NAMES.isKnown}(t){return t===t;}`,
  // The constants of a list are in order.
  `function ${NAMES.among}(t,a,n){let b=a+n-1;while(a<=b){const m=a+b>>1,k=K[m];` +
    'if(k===t)return true;if(k<t)a=m+1;else b=m-1;if(t!==t)return false;}return false;}',
].join('\n');

/** The body of a function of `CODE_PARAMETERS` that gives `CompiledConditions`. */
export function emitCode(program: ConditionProgram): string {
  const book = new ItemFunctions(program.countedKinds);
  const parts = [
    emitShare(program, book),
    emitFinding('findHead', program.head, program, book),
    emitFinding('findRates', program.rates, program, book),
    emitClaim(program, book),
    emitSplit(program, book),
    emitTests(program, book),
    emitItemTests(program, book),
    emitSelections(program, book),
    emitSums(program, book),
  ];
  const results = 'return {share,findHead,findRates,claim,split,test,testItem,select,sum};';
  return ['"use strict";', HELPERS, book.text, ...parts, results].join('\n');
}

function emitFinding(
  name: string,
  rules: readonly HeadRule[],
  { countedKinds }: ConditionProgram,
  book: ItemFunctions,
): string {
  const parts: string[] = [];
  for (let start = 0; start < rules.length; start += RULES_A_FUNCTION) {
    const scope = new FunctionScope(book, countedKinds);
    const steps = rules.slice(start, start + RULES_A_FUNCTION).map((rule) => emitRule(rule, scope));
    parts.push(
      `function ${name}${parts.length}(v,f,n){const o=0;${scope.declarations}${steps.join('')}return n;}`,
    );
  }
  const calls = parts.map((_, index) => `n=${name}${index}(v,f,n);`).join('');
  return [...parts, `function ${name}(v,f){let n=0;${calls}return n;}`].join('\n');
}

function emitRule(rule: HeadRule, scope: FunctionScope): string {
  return `${emitGuard(rule, scope)}f[n++]=${rule.rule};`;
}

function emitTests({ shapes, countedKinds }: ConditionProgram, book: ItemFunctions): string {
  const tests = shapes.map((formula, index) => {
    const scope = new FunctionScope(book, countedKinds);
    const text = emitFormula(formula, scope);
    return `function test${index}(v,o){${scope.declarations}return ${text};}`;
  });
  const cases = tests.map((_, index) => `case ${index}:return test${index}(v,o);`).join('');
  return [...tests, `function test(h,v,o){switch(h){${cases}}return false;}`].join('\n');
}

function emitItemTests({ filterShapes, countedKinds }: ConditionProgram, book: ItemFunctions): string {
  const tests = filterShapes.map((filter, index) => {
    const scope = new FunctionScope(book, countedKinds);
    const text = `${scope.column('quantityMicro')}[i]>0&&${emitFilter(filter, scope)}`;
    return `function testItem${index}(v,i,o){${scope.declarations}return ${text};}`;
  });
  const cases = tests.map((_, index) => `case ${index}:return testItem${index}(v,i,o);`).join('');
  return [...tests, `function testItem(h,v,i,o){switch(h){${cases}}return false;}`].join('\n');
}

function emitSelections({ filterShapes, countedKinds }: ConditionProgram, book: ItemFunctions): string {
  const selections = filterShapes.map((filter, index) => {
    const scope = new FunctionScope(book, countedKinds);
    const text = emitFilter(filter, scope);
    const loop = `const b=v.start;for(let i=b,e=v.end;i<e;i++)z[i-b]=${text}?1:0;`;
    return `function select${index}(v,o,z){${scope.declarations}${loop}}`;
  });
  const cases = selections.map((_, index) => `case ${index}:select${index}(v,o,z);return;`).join('');
  return [...selections, `function select(h,v,o,z){switch(h){${cases}}}`].join('\n');
}

function emitSums({ filterShapes, countedKinds }: ConditionProgram, book: ItemFunctions): string {
  const sums = filterShapes.map((filter, index) => {
    const scope = new FunctionScope(book, countedKinds);
    const text = emitFilter(filter, scope);
    const loop = `let n=0;for(let i=v.start,e=v.end;i<e;i++)if(${text})n+=z[i];return n;`;
    return `function sum${index}(v,o,z){${scope.declarations}${loop}}`;
  });
  const cases = sums.map((_, index) => `case ${index}:return sum${index}(v,o,z);`).join('');
  return [...sums, `function sum(h,v,o,z){switch(h){${cases}}return 0;}`].join('\n');
}
