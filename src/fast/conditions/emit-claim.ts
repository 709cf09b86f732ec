/** The code that finds the rules of the head eligible and claims their awards at once, for usual purchases. */
import type { RoundingMode } from '../../value/rounding.js';
import { TOTAL_LIMIT } from '../decision-buffer.js';
import { EXACT_LIMIT } from '../points/exact-integer.js';
import {
  MULTIPLY,
  PER_FULL_SPEND,
  PER_LINE,
  PER_PURCHASE,
  PER_SPEND,
  PER_UNIT,
} from '../points/rule-records.js';
import { ALL_ITEMS, type AwardGift, type AwardProgram, RESULTS } from './award-program.js';
import { ClaimScope } from './claim-scope.js';
import type { ConditionProgram, HeadRule } from './condition-program.js';
import { emitGuard, emitNumber } from './emit-formula.js';
import { bitsOf, Walk } from './emit-walk.js';
import { PLACES } from './expression.js';
import type { FunctionBook } from './function-scope.js';

/** Number of the program's currency. */
const OWN_CURRENCY = 1;
const ADJUSTMENT = 5;

/** `a`: amount, `u`: millionths of units, `l`: lines, `h`: the last item; all of items that count. `j`: base points over `rateDen`. */
const TOTALS = 'a=0,u=0,l=0,h=-1,b=0';

/** Text of `claim`, and of the function it calls. Every number stays below `EXACT_LIMIT`, or the purchase is not usual. */
export function emitClaim(program: ConditionProgram, book: FunctionBook): string {
  const { awards } = program;
  if (awards === null) return 'function claim(v,r,f,g,d){return -1;}';
  const bits = bitsOf(program.categoryBits);
  const results = new Map([
    [PLACES.isForeign as number, '0'],
    [PLACES.amount as number, 'a'],
  ]);
  const used = new UsedBook(book);
  const scope = new ClaimScope(used, program.countedKinds, bits, results);
  const facts = [...program.shared, ...awards.facts];
  const walk = new Walk(facts, program.countedKinds, scope, bits);
  for (const fact of facts) results.set(fact.place, walk.result(fact));
  const body = [
    `if(${scope.fact(PLACES.currency)}!==${OWN_CURRENCY})return -1;`,
    `let ${[TOTALS, ...walk.totals.map(({ place }) => `t${place}=0`)].join()};`,
    `for(let i=v.start,e=v.end;i<e;i++){${emitItem(walk, scope)}}`,
    `if(l===0||!(a<${emitNumber(amountLimit(awards))}&&u<${emitNumber(unitLimit(awards))}))return -1;`,
    emitFacts(program),
    emitBase(program.rates, awards, scope),
    ...program.head.map((rule, index) => emitAward(rule, awards.gifts[index] ?? null, scope)),
    emitResults(),
  ].join('');
  // Functions that walk over the items for themselves read what others left in the facts.
  const share = used.isUsed ? 'share(v);' : '';
  return [
    ROUNDED[awards.mode],
    `function claim(v,r,f,g,d){${share}const o=0;${scope.declarations}${body}return n;}`,
  ].join('\n');
}

/** A book that remembers whether a function that reads the purchase was asked for. */
class UsedBook implements FunctionBook {
  isUsed = false;
  readonly #book: FunctionBook;

  constructor(book: FunctionBook) {
    this.#book = book;
  }

  hasItem: FunctionBook['hasItem'] = (filter) => {
    this.isUsed = true;
    return this.#book.hasItem(filter);
  };

  total: FunctionBook['total'] = (of, filter) => {
    this.isUsed = true;
    return this.#book.total(of, filter);
  };

  distinct: FunctionBook['distinct'] = (of, filter) => {
    this.isUsed = true;
    return this.#book.distinct(of, filter);
  };

  oneOf: FunctionBook['oneOf'] = (test) => this.#book.oneOf(test);
}

/** A purchase with an adjustment, or with something that counts of which there is nothing, is not usual. */
function emitItem(walk: Walk, scope: ClaimScope): string {
  const counted = [
    'if(q===0)return -1;',
    `l+=1;u+=q;a+=${scope.column('amountMinor')}[i];h=i;`,
    walk.readsMask ? 'b|=m;' : '',
    walk.steps('counted', ''),
  ].join('');
  return [
    walk.item,
    `if(k===${ADJUSTMENT})return -1;`,
    `if(${walk.isCounted}){${counted}}`,
    walk.steps('goods', 'if(k===0)'),
    walk.steps('any', ''),
  ].join('');
}

/** What the conditions of other rules read. */
function emitFacts({ readsAmount, readsCarbon, awards }: ConditionProgram): string {
  if (awards?.hasTail !== true) return '';
  const amount = readsAmount ? `v.facts[${PLACES.amount}]=a;` : '';
  return readsCarbon ? `${amount}v.facts[${PLACES.carbon}]=R.carbon(v);` : amount;
}

/** Begins the awards, `n`, with that of the one base rate that holds. `p`: points of all awards. */
function emitBase(
  rates: readonly HeadRule[],
  { rates: nums, rateDen }: AwardProgram,
  scope: ClaimScope,
): string {
  const chosen = rates.map((rate, index) => {
    const num = nums[index] as number;
    const step = Number.isNaN(num) ? 'return -1;' : `{w+=1;j=a*${emitNumber(num)};}`;
    return `${emitGuard(rate, scope)}${step}`;
  });
  const start = 'let n=0,p=0,q=0,w=0,j=0,y=0,z=0;';
  return `${start}${chosen.join('')}if(w>1)return -1;${claimed('-1', rounded('j', rateDen))}`;
}

function emitAward(rule: HeadRule, gift: AwardGift | null, scope: ClaimScope): string {
  return `${emitGuard(rule, scope)}{${gift === null ? 'return -1;' : emitGift(rule.rule, gift)}}`;
}

function emitGift(rule: number, gift: AwardGift): string {
  const { kind, place, num, den } = gift;
  const named = kind === PER_PURCHASE && place !== ALL_ITEMS ? `if(t${place}===0)return -1;` : '';
  const lift = kind !== MULTIPLY ? '' : gift.isLoner ? 'y+=1;z+=1;' : 'y+=1;';
  const measure = measureOf(gift);
  const exact = num === 1 ? measure : `${measure}*${emitNumber(num)}`;
  return `${named}${lift}${claimed(String(rule), rounded(exact, den))}`;
}

/** What the gift counts, by its kind. */
function measureOf({ kind, place, stepNum, stepDen }: AwardGift): string {
  const all = ALL[kind] ?? '1';
  const counted = place === ALL_ITEMS || kind === PER_PURCHASE ? all : `t${place}`;
  if (kind !== PER_FULL_SPEND) return counted;
  return `Math.floor(${counted}*${emitNumber(stepDen)}/${emitNumber(stepNum)})`;
}

const ALL: Readonly<Record<number, string>> = {
  [PER_LINE]: 'l',
  [PER_UNIT]: 'u',
  [PER_SPEND]: 'a',
  [PER_FULL_SPEND]: 'a',
  [MULTIPLY]: 'j',
};

function rounded(exact: string, den: number): string {
  return den === 1 ? exact : `rounded(${exact},${emitNumber(den)})`;
}

/** An award of nothing is none. */
function claimed(rule: string, wanted: string): string {
  return `q=${wanted};if(q>0){r[n]=${rule};f[n]=q;g[n]=q;n+=1;p+=q;}`;
}

/** As `roundNumber`. */
const ROUNDED: Readonly<Record<RoundingMode, string>> = {
  down: 'function rounded(t,u){return Math.floor(t/u);}',
  up: 'function rounded(t,u){const f=Math.floor(t/u);return f*u===t?f:f+1;}',
  'half-up': 'function rounded(t,u){const f=Math.floor(t/u);return 2*(t-f*u)>=u?f+1:f;}',
  'half-even':
    'function rounded(t,u){const f=Math.floor(t/u),k=2*(t-f*u);' + 'return k>u||k===u&&f%2!==0?f+1:f;}',
};

function emitResults(): string {
  const results: readonly (readonly [place: number, text: string])[] = [
    [PER_LINE, 'l'],
    [PER_UNIT, 'u'],
    [PER_SPEND, 'a'],
    [MULTIPLY, 'j'],
    [RESULTS.points, 'p'],
    [RESULTS.last, 'h'],
    [RESULTS.lifts, 'y'],
    [RESULTS.loners, 'z'],
  ];
  return results.map(([place, text]) => `d[${place}]=${text};`).join('');
}

/** Below it every product of an amount is exact. */
function amountLimit({ rates, gifts }: AwardProgram): number {
  const rate = Math.max(1, ...rates.filter((num) => !Number.isNaN(num)));
  const factors = gifts.map((gift) => {
    if (gift === null) return 1;
    if (gift.kind === MULTIPLY) return gift.num * rate;
    if (gift.kind === PER_FULL_SPEND) return gift.num * gift.stepDen;
    return gift.kind === PER_SPEND ? gift.num : 1;
  });
  return Math.min(TOTAL_LIMIT, Math.floor(EXACT_LIMIT / Math.max(rate, ...factors)));
}

function unitLimit({ gifts }: AwardProgram): number {
  const factors = gifts.map((gift) => (gift !== null && gift.kind === PER_UNIT ? gift.num : 1));
  return Math.floor(EXACT_LIMIT / Math.max(1, ...factors));
}
