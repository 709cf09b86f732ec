/**
 * The text of a function that fills the slots of a plan: what `SlotFiller` goes over in lists stands in it one after the other. It
 * holds numbers, and the names below.
 */
import { BALANCE, PURCHASES, UNKNOWN } from './member-numbers.js';
import { WAYS } from './slot-ways.js';

/** What the function is made with: `MemberNumbers`, `CalendarDay`, and what tells one fact of birthdays and one of all others. */
export const SLOT_FILL_PARAMETERS: readonly string[] = ['numbers', 'calendar', 'birthdayFact', 'valueOf'];

export interface SlotFillShape {
  /** By slot, one of `WAYS`. */
  readonly ways: Uint8Array;
  /** Slots by where their values are kept, and how many small and other numbers a member has. */
  readonly small: Int32Array;
  readonly large: Int32Array;
  readonly birthdays: Int32Array;
  readonly changing: Int32Array;
  readonly stride: number;
  /** Places of the numbers of a member: the first small one, the birthday, and the first of those slots. */
  readonly firstSmall: number;
  readonly birth: number;
  readonly smallSlots: number;
  readonly largeSlots: number;
}

/** The body of a function of `SLOT_FILL_PARAMETERS`. It gives a `SlotFill`. */
export function emitSlotFill(shape: SlotFillShape): string {
  const { ways, small, large, birthdays, changing, stride, firstSmall, birth } = shape;
  const smallAt = (place: number): string => `small[member*${2 * stride}+${firstSmall + place}]`;
  const largeAt = (place: number): string => `values[member*${stride}+${place}]`;
  const ofSmall = Array.from(
    small,
    (slot, place) => `known=${smallAt(shape.smallSlots + place)};out[${slot}]=known===${UNKNOWN}?NaN:known;`,
  );
  const ofLarge = Array.from(large, (slot, place) => `out[${slot}]=${largeAt(shape.largeSlots + place)};`);
  const ofChanging = Array.from(changing, (slot) => {
    if (ways[slot] === WAYS.purchaseNumber) return `out[${slot}]=${smallAt(PURCHASES)}+1;`;
    if (ways[slot] === WAYS.balance) return `out[${slot}]=${largeAt(BALANCE)};`;
    return `out[${slot}]=valueOf(${slot},member,columns,row);`;
  });
  const statements = [...ofSmall, ...ofLarge, emitBirthdays(birthdays, ways, smallAt(birth)), ...ofChanging];
  return `"use strict";
return function(member,columns,row,out){
const {small,values}=numbers;
let known=0;
${statements.join('\n')}};`;
}

function emitBirthdays(slots: Int32Array, ways: Uint8Array, birth: string): string {
  if (slots.length === 0) return '';
  const unknown = Array.from(slots, (slot) => `out[${slot}]=NaN;`);
  const facts = Array.from(slots, (slot) => {
    // As the calendar has the month, so has the birthday.
    if (ways[slot] === WAYS.birthdayThisMonth) return `out[${slot}]=(known>>5&15)===today.month?1:0;`;
    return `out[${slot}]=birthdayFact(${ways[slot]},known,today,day);`;
  });
  return `known=${birth};
if(known===0){${unknown.join('')}}else{
const day=columns.day[row],today=calendar.moveTo(day);
${facts.join('')}}`;
}
