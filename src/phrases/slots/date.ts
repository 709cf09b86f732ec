/** Slot types for civil dates and times of day. */
import type { SlotNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import { dayNumber, parseCivilDate } from '../../value/civil-date.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { CheckContext, SlotType } from '../phrase.js';
import { refuse } from './quantity.js';

const DATE_LABEL = { en: 'a date', zh: '日期' };
const TIME_LABEL = { en: 'a time of day', zh: '时刻' };

/** `2027-02-17`: days since 1970-01-01. */
export function date(): SlotType<number> {
  return { shape: 'date', label: DATE_LABEL, fits: () => false, check: readDate };
}

export function readDate(node: SlotNode, context: CheckContext): number | undefined {
  if (node.kind !== 'date') {
    refuse(node, DATE_LABEL, null, context);
    return undefined;
  }
  const parsed = parseCivilDate(node.text);
  if (parsed !== undefined) return dayNumber(parsed);
  context.report(report(MESSAGES.badDate, node.span, { found: node.text, what: DATE_LABEL }));
  return undefined;
}

/** `12:00`: minutes since midnight, 0 to 1440 (`24:00`). */
export function time(): SlotType<number> {
  return { shape: 'time', label: TIME_LABEL, fits: () => false, check: readTime };
}

export function readTime(node: SlotNode, context: CheckContext): number | undefined {
  if (node.kind !== 'time') {
    refuse(node, TIME_LABEL, null, context);
    return undefined;
  }
  const match = /^(\d{1,2}):(\d{2})$/.exec(node.text);
  const minute = match === null ? -1 : Number(match[1]) * 60 + Number(match[2]);
  if (match !== null && Number(match[2]) < 60 && minute <= 1440) return minute;
  context.report(report(MESSAGES.badDate, node.span, { found: node.text, what: TIME_LABEL }));
  return undefined;
}
