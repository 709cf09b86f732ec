/**
 * The text of a function that fills the row of a usual purchase in one go: it looks at nothing that no rule reads, and gives up
 * (`false`) on whatever is not usual. The text holds numbers and the names below; names of a rule set are parameters.
 */

/** What the function is made with, before the parameters of its lookups. */
export const FILL_PARAMETERS: readonly string[] = [
  ...['columns', 'instants', 'quantityOf', 'kindOf', 'currency', 'goods', 'empty'],
];

const OF_PURCHASE = ['channel', 'store', 'partner'] as const;
const OF_ITEM = ['sku', 'category', 'brand', 'grade'] as const;

/** The columns that hold numbers of names. */
export type NameColumn =
  | (typeof OF_PURCHASE)[number]
  | (typeof OF_ITEM)[number]
  | 'coupons'
  | 'tags'
  | 'paymentMethods';

export interface FillLookup {
  readonly column: NameColumn;
  /** The numbers of its names, which are parameters `n0_0`, `n0_1` …; `null`: there is a map, the parameter `m0`. */
  readonly numbers: readonly number[] | null;
  /** The number of what is not there. */
  readonly absent: number;
}

export interface FillShape {
  /** Those of the columns that any rule reads. */
  readonly lookups: readonly FillLookup[];
  readonly itemAttributes: number;
}

/** The parameters of a lookup, the how manieth it is. */
export function lookupParameters({ numbers }: FillLookup, place: number): string[] {
  return numbers === null ? [`m${place}`] : numbers.map((_, index) => `n${place}_${index}`);
}

/** The body of a function of `FILL_PARAMETERS` and those of the lookups. It gives the function of a purchase. */
export function emitPlainFill({ lookups, itemAttributes }: FillShape): string {
  const names = (column: NameColumn, from: string, array: string, index: string): string =>
    emitNames(lookups, column, from, array, index);
  const list = (column: 'coupons' | 'tags', from: string, row: string): string =>
    emitList(column, from, row, names(column, 'ids[j]', 'list.values', 'f'));
  const ofPurchase = OF_PURCHASE.map((column) => names(column, `p.${column}`, `columns.${column}`, '0'));
  const ofItem = OF_ITEM.map((column) =>
    names(column, column === 'grade' ? 'x.greenGrade' : `x.${column}`, column, 'i'),
  );
  const attributes = Array.from(
    { length: itemAttributes },
    (_, place) => `columns.itemAttributes[${place}].values[i]=NaN;`,
  );
  return `"use strict";
return function(p){
if(typeof p!=="object"||p===null||typeof p.id!=="string")return false;
const {member,at,items,payments}=p;
if(typeof member!=="string"&&member!==null)return false;
if(typeof at!=="string"||!Array.isArray(items))return false;
if(p.currency!==undefined&&p.currency!==currency)return false;
const n=items.length,{kind,amountMinor,quantityMicro,sku,category,brand,grade}=columns;
if(n>kind.length)return false;
let s,z=0,f=0;
for(let i=0;i<n;i++){
const x=items[i];
if(typeof x!=="object"||x===null)return false;
const k=x.kind,a=x.amountMinor,q=x.quantity;
z=k===undefined||k===goods?0:kindOf(k);
if(z<0||a>>>0!==a)return false;
kind[i]=z;amountMinor[i]=a;
z=q===undefined?1000000:(q&65535)===q?q*1000000:quantityOf(q);
if(!(z>=0))return false;
quantityMicro[i]=z;
${[...ofItem, list('tags', 'x.tags', 'i'), ...attributes].join('')}}
${emitPayments(names('paymentMethods', 'x.method', 'methods.values', 'i'))}
${[...ofPurchase, list('coupons', 'p.coupons', '0')].join('')}
if(!instants.read(at))return false;
columns.instantMs[0]=instants.instantMs;columns.day[0]=instants.day;columns.minute[0]=instants.minute;
columns.currency[0]=1;columns.itemStart[1]=n;columns.isUnusual[0]=0;
return true;}`;
}

/** Amounts are to be sound even if nobody reads them. */
function emitPayments(read: string): string {
  const isRead = read !== '';
  return `let e=0;
${isRead ? 'const methods=columns.paymentMethods,minor=columns.paymentMinor;' : ''}
if(payments!==undefined){
if(!Array.isArray(payments)${isRead ? '||payments.length>methods.values.length' : ''})return false;
e=payments.length;
for(let i=0;i<e;i++){
const x=payments[i];
if(typeof x!=="object"||x===null||x.amountMinor>>>0!==x.amountMinor)return false;
${isRead ? `minor[i]=x.amountMinor;${read}` : ''}}}
${isRead ? 'methods.start[1]=e;' : ''}`;
}

/** A list of ids of the purchase or an item; `f`: where its numbers go. */
function emitList(column: 'coupons' | 'tags', from: string, row: string, name: string): string {
  if (name === '') return '';
  return `{
const list=columns.${column},ids=${from};
f=list.start[${row}];
if(ids!==undefined){
if(!Array.isArray(ids)||f+ids.length>list.values.length)return false;
for(let j=0;j<ids.length;j++){${name}f++;}}
list.start[${row}+1]=f;
}`;
}

/** The empty text is told from an id that is not there by some facts, and by others not: it is not usual. */
function emitNames(
  lookups: readonly FillLookup[],
  column: NameColumn,
  from: string,
  array: string,
  index: string,
): string {
  const place = lookups.findIndex((lookup) => lookup.column === column);
  const lookup = lookups[place];
  if (lookup === undefined) return '';
  const { numbers, absent } = lookup;
  const set = (value: string | number): string => `${array}[${index}]=${value};`;
  const other = `{if(s===empty)return false;${set(-1)}}`;
  const tests = numbers?.map((number, nth) => `if(s===n${place}_${nth})${set(number)}else `);
  const found = tests?.join('') ?? `{z=m${place}.get(s);if(z!==undefined)${set('z')}else `;
  return `s=${from};if(s===null||s===undefined)${set(absent)}else ${found}${other}${tests === undefined ? '}' : ''}\n`;
}
