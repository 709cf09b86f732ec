/** The code that splits what was claimed over the items of a purchase. */
import { MICRO } from '../columns.js';
import { RESULTS } from '../points/award-results.js';
import { PER_LINE, PER_PURCHASE, PER_SPEND, PER_UNIT } from '../points/rule-records.js';
import { ClaimScope } from './claim-scope.js';
import { ALL_ITEMS, type AwardGift, type AwardProgram, type ConditionProgram } from './condition-program.js';
import { emitFilter, emitNumber } from './emit-formula.js';
import { bitsOf } from './emit-walk.js';
import { PLACES } from './expression.js';
import type { FunctionBook } from './function-scope.js';

export const BITS_MAX = 31;
const SPLIT_KINDS: readonly number[] = [PER_PURCHASE, PER_LINE, PER_UNIT, PER_SPEND];

/** The bit of `RESULTS.named` that stands for a rule of the head; 0: it has none. */
export function namedBit(rule: number, awards: AwardProgram): number {
  const place = namedOf(awards).findIndex((one) => one.rule === rule);
  return place < 0 || place >= BITS_MAX ? 0 : 2 ** place;
}

function namedOf({ rules }: AwardProgram): { readonly rule: number; readonly gift: AwardGift }[] {
  return rules.flatMap(({ rule, gift }) => {
    const isSplit = gift !== null && gift.place !== ALL_ITEMS && SPLIT_KINDS.includes(gift.kind);
    return isSplit && !Number.isNaN(gift.itemPoints) ? [{ rule, gift }] : [];
  });
}

/** By the names that they have in the text. */
const GIVEN: readonly (readonly [name: string, place: number])[] = [
  ['A', RESULTS.perMinor],
  ['L', RESULTS.perLine],
  ['U', RESULTS.perUnit],
  ['O', RESULTS.once],
  ['S', RESULTS.spread],
  ['B', RESULTS.named],
];

/** Text of `split`. `u`: units of the item, `t`: what falls on it. */
export function emitSplit(program: ConditionProgram, book: FunctionBook): string {
  const { awards } = program;
  if (awards === null) return 'function split(v,z,d){return false;}';
  const bits = bitsOf(program.categoryBits);
  const scope = new ClaimScope(book, program.countedKinds, bits, new Map([[PLACES.isForeign, '0']]));
  const named = namedOf(awards).slice(0, BITS_MAX);
  const steps = named.map(({ gift }, index) => emitStep(gift, 2 ** index, scope));
  const amount = scope.itemColumn('amountMinor');
  const readsUnits = named.some(({ gift }) => gift.kind === PER_UNIT);
  const units = `const u=${scope.column('quantityMicro')}[i]/${MICRO};`;
  const whole = `if((U>0${readsUnits ? '||B!==0' : ''})&&u!==Math.floor(u))return false;`;
  const mask = bits.size === 0 ? '' : `const m=M[${scope.column('category')}[i]+1];`;
  const sum = `let t=${amount}*A+L+u*U;${steps.join('')}z[i-b]=t*S+${amount}*O;`;
  const isCounted = `(${program.countedKinds}>>${scope.column('kind')}[i]&1)!==0`;
  const item = `if(${isCounted}){${mask}${units}${scope.itemConstants}${whole}${sum}}else z[i-b]=0;`;
  const start = `const ${GIVEN.map(([name, place]) => `${name}=d[${place}]`).join()},b=v.start;`;
  const loop = `for(let i=b,e=v.end;i<e;i++){${item}}`;
  return `function split(v,z,d){const o=0;${scope.declarations}${start}${loop}return true;}`;
}

function emitStep(gift: AwardGift, bit: number, scope: ClaimScope): string {
  const { kind, itemPoints, filter } = gift;
  const points = emitNumber(itemPoints);
  const amount = scope.itemColumn('amountMinor');
  const share = kind === PER_UNIT ? `u*${points}` : kind === PER_SPEND ? `${amount}*${points}` : points;
  const test = filter === null ? 'false' : emitFilter(filter, scope);
  return `if((B&${bit})!==0&&${test})t+=${share};`;
}
