/** The code that finds the rules of the head eligible and claims their awards at once, for usual purchases. */
import type { RoundingMode } from '../../value/rounding.js';
import { ADJUSTMENT, OWN_CURRENCY } from '../columns.js';
import { TOTAL_LIMIT } from '../decision-buffer.js';
import { RESULTS } from '../points/award-results.js';
import { EXACT_LIMIT } from '../points/exact-integer.js';
import { roundNumber } from '../points/round-number.js';
import {
  MULTIPLY,
  PER_FULL_SPEND,
  PER_LINE,
  PER_PURCHASE,
  PER_SPEND,
  PER_UNIT,
} from '../points/rule-records.js';
import { ClaimScope } from './claim-scope.js';
import { ALL_ITEMS, type AwardGift, type AwardProgram, type ConditionProgram } from './condition-program.js';
import { emitGuard, emitNumber } from './emit-formula.js';
import { namedBit } from './emit-split.js';
import { bitsOf, Walk } from './emit-walk.js';
import { PLACES } from './expression.js';
import type { FunctionBook } from './function-scope.js';

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
  const scope = new ClaimScope(book, program.countedKinds, bits, results);
  const { facts } = awards;
  const walk = new Walk(facts, program.countedKinds, scope, bits);
  for (const fact of facts) results.set(fact.place, walk.result(fact));
  const body = [
    `if(${scope.fact(PLACES.currency)}!==${OWN_CURRENCY})return -1;`,
    `let ${[TOTALS, ...walk.totals.map(({ place }) => `t${place}=0`)].join()};`,
    `for(let i=v.start,e=v.end;i<e;i++){${emitItem(walk, scope)}}`,
    `if(l===0||!(a<${emitNumber(amountLimit(awards))}&&u<${emitNumber(unitLimit(awards))}))return -1;`,
    emitFacts(program),
    emitBase(awards, scope),
    ...awards.rules.map((rule) => emitAward(rule, awards, scope)),
    emitResults(),
  ].join('');
  // Functions that walk over the items for themselves read what others left in the facts.
  const share = awards.readsView ? 'share(v);' : '';
  return [
    ROUNDED[awards.mode],
    `function claim(v,r,f,g,d){${share}const o=0;${scope.declarations}${body}return n;}`,
  ].join('\n');
}

/** A purchase with an adjustment, or with something that counts of which there is nothing, is not usual. */
function emitItem(walk: Walk, scope: ClaimScope): string {
  const counted = [
    'if(q===0)return -1;',
    `l+=1;u+=q;a+=${scope.itemColumn('amountMinor')};h=i;`,
    walk.readsMask ? 'b|=m;' : '',
    walk.steps('counted', ''),
  ].join('');
  const others = `${walk.steps('goods', 'if(k===0)')}${walk.steps('any', '')}`;
  const start = `${walk.item}${scope.itemConstants}if(k===${ADJUSTMENT})return -1;`;
  return `${start}if(${walk.isCounted}){${counted}}${others}`;
}

/** What the conditions of other rules read. */
function emitFacts({ readsAmount, readsCarbon, awards }: ConditionProgram): string {
  if (awards?.hasTail !== true) return '';
  const amount = readsAmount ? `v.facts[${PLACES.amount}]=a;` : '';
  return readsCarbon ? `${amount}v.facts[${PLACES.carbon}]=R.carbon(v);` : amount;
}

/** Begins the awards, `n`, with that of the one base rate that holds. `p`: points of all awards. */
function emitBase({ rates, rateDen }: AwardProgram, scope: ClaimScope): string {
  const chosen = rates.map((rate) => {
    const step = Number.isNaN(rate.num) ? 'return -1;' : `w+=1;Y=${emitNumber(rate.num)};j=a*Y;`;
    return `${emitGuard(rate, scope)}{${step}}`;
  });
  const start = 'let n=0,p=0,q=0,w=0,j=0,y=0,z=0,Y=0,X=0,A=0,L=0,U=0,O=0,B=0;';
  const base = `const k=${rounded('j', rateDen)};`;
  return `${start}${chosen.join('')}if(w>1)return -1;${base}${claimed('-1', 'k')}`;
}

type AwardRule = AwardProgram['rules'][number];

function emitAward(rule: AwardRule, awards: AwardProgram, scope: ClaimScope): string {
  const { gift } = rule;
  return `${emitGuard(rule, scope)}{${gift === null ? 'return -1;' : emitGift(rule.rule, gift, awards)}}`;
}

function emitGift(rule: number, gift: AwardGift, awards: AwardProgram): string {
  const { rateDen, mode } = awards;
  const { kind, place, num, den } = gift;
  if (kind === PER_PURCHASE) {
    const named = place === ALL_ITEMS ? '' : `if(t${place}===0)return -1;`;
    const points = roundNumber(num, den, mode);
    const shared = `${named}${emitShare(rule, gift, awards)}`;
    return points === 0 ? shared : `${shared}${pushed(String(rule), emitNumber(points))}`;
  }
  const loner = gift.isLoner ? 'z+=1;' : '';
  const lift = kind === MULTIPLY ? `y+=1;${loner}` : '';
  // Double points are the base points once more.
  const isBase = kind === MULTIPLY && num === 1 && den === rateDen;
  const share = emitShare(rule, gift, awards);
  if (isBase) return `${lift}${share}${claimed(String(rule), 'k')}`;
  return `${lift}${share}q=${rounded(times(measureOf(gift), num), den)};${claimed(String(rule), 'q')}`;
}

/** What of a gift falls on items; see `RESULTS`. */
function emitShare(rule: number, gift: AwardGift, awards: AwardProgram): string {
  const { kind, place, itemPoints } = gift;
  if (Number.isNaN(itemPoints)) return 'O=NaN;';
  const points = emitNumber(itemPoints);
  if (place !== ALL_ITEMS) return emitNamed(gift, namedBit(rule, awards));
  switch (kind) {
    case MULTIPLY:
      return `X+=${points};`;
    case PER_SPEND:
      return `A+=${points};`;
    case PER_LINE:
      return `L+=${points};`;
    case PER_UNIT:
      return `U+=${points};`;
    case PER_FULL_SPEND:
      return `O+=${measureOf(gift)}*${points};`;
    default:
      return `O+=${points};`;
  }
}

/** What is given once for several items would have to be shared among these. */
function emitNamed({ kind, place }: AwardGift, bit: number): string {
  if (bit === 0) return 'O=NaN;';
  if (kind === PER_FULL_SPEND) return `if(t${place}>0)O=NaN;`;
  return kind === PER_PURCHASE ? `if(t${place}===1)B|=${bit};else O=NaN;` : `B|=${bit};`;
}

/** What the gift counts, by its kind. */
function measureOf({ kind, place, stepNum, stepDen }: AwardGift): string {
  const all = ALL[kind] ?? '1';
  const counted = place === ALL_ITEMS ? all : `t${place}`;
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

function times(measure: string, factor: number): string {
  return factor === 1 ? measure : `${measure}*${emitNumber(factor)}`;
}

function rounded(exact: string, den: number): string {
  return den === 1 ? exact : `rounded(${exact},${emitNumber(den)})`;
}

/** An award of nothing is none. */
function claimed(rule: string, wanted: string): string {
  return `if(${wanted}>0){${pushed(rule, wanted)}}`;
}

function pushed(rule: string, wanted: string): string {
  return `r[n]=${rule};f[n]=g[n]=${wanted};n+=1;p+=${wanted};`;
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
    [RESULTS.last, 'h-v.start'],
    [RESULTS.lifts, 'y'],
    [RESULTS.loners, 'z'],
    [RESULTS.rate, 'Y'],
    [RESULTS.lift, 'X'],
    [RESULTS.perMinor, 'A'],
    [RESULTS.perLine, 'L'],
    [RESULTS.perUnit, 'U'],
    [RESULTS.once, 'O'],
    [RESULTS.named, 'B'],
  ];
  return results.map(([place, text]) => `d[${place}]=${text};`).join('');
}

/** Below it every product of an amount is exact. */
function amountLimit({ rates, rules }: AwardProgram): number {
  const rate = Math.max(1, ...rates.flatMap(({ num }) => (Number.isNaN(num) ? [] : num)));
  const factors = rules.map(({ gift }) => (gift === null ? 1 : amountFactor(gift, rate)));
  return Math.min(TOTAL_LIMIT, Math.floor(EXACT_LIMIT / Math.max(rate, ...factors)));
}

function amountFactor({ kind, num, stepDen }: AwardGift, rate: number): number {
  switch (kind) {
    case MULTIPLY:
      return num * rate;
    case PER_FULL_SPEND:
      return Math.max(num, 1) * stepDen;
    case PER_SPEND:
      return num;
    default:
      return 1;
  }
}

function unitLimit({ rules }: AwardProgram): number {
  const factors = rules.map(({ gift }) => (gift?.kind === PER_UNIT ? gift.num : 1));
  return Math.floor(EXACT_LIMIT / Math.max(1, ...factors));
}
