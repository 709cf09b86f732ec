/** Functions that walk over the items of a purchase, for what is not computed once and for all. */

import { emitFilter, FOREIGN } from './emit-formula.js';
import type { ItemFilter } from './expression.js';
import { type FunctionBook, FunctionScope } from './function-scope.js';

export class ItemFunctions implements FunctionBook {
  readonly #texts: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #countedKinds: number;

  constructor(countedKinds: number) {
    this.#countedKinds = countedKinds;
  }

  get text(): string {
    return this.#texts.join('\n');
  }

  hasItem(filter: ItemFilter): string {
    return this.#add('v,o', (scope) => {
      const test = `${scope.column('quantityMicro')}[i]>0&&${emitFilter(filter, scope)}`;
      return { body: `if(${test})return true;`, before: '', after: 'return false;' };
    });
  }

  total(of: 'amountMinor' | 'quantityMicro' | 'lines', filter: ItemFilter): string {
    return this.#add('v,o', (scope) => {
      const selected = emitFilter(filter, scope);
      const before = of === 'amountMinor' ? `if(${scope.fact(FOREIGN)}!==0)return NaN;let n=0;` : 'let n=0;';
      const body =
        of === 'lines'
          ? `if(${selected}&&${scope.column('quantityMicro')}[i]>0)n+=1;`
          : `if(${selected})n+=${scope.column(of)}[i];`;
      return { before, body, after: 'return n;' };
    });
  }

  distinct(of: 'category' | 'sku', filter: ItemFilter): string {
    return this.#add('v,o,t', (scope) => {
      const test = `${scope.column('quantityMicro')}[i]>0&&${emitFilter(filter, scope)}`;
      const body = `if(${test})${scope.runtime}.tell(${scope.column(of)}[i]);`;
      return {
        before: `${scope.runtime}.startTelling();`,
        body,
        after: `return ${scope.runtime}.told(v,t);`,
      };
    });
  }

  oneOf(test: string): string {
    return this.#name('t,o', `return ${test};`);
  }

  #add(parameters: string, make: (scope: FunctionScope) => Loop): string {
    const scope = new FunctionScope(this, this.#countedKinds);
    const { before, body, after } = make(scope);
    const loop = `for(let i=v.start,e=v.end;i<e;i++){${body}}`;
    return this.#name(parameters, `${scope.declarations}${before}${loop}${after}`);
  }

  /** Equal functions are one. */
  #name(parameters: string, body: string): string {
    const known = this.#names.get(body);
    if (known !== undefined) return known;
    const name = `g${this.#texts.length}`;
    this.#names.set(body, name);
    this.#texts.push(`function ${name}(${parameters}){${body}}`);
    return name;
  }
}

interface Loop {
  readonly before: string;
  readonly body: string;
  readonly after: string;
}
