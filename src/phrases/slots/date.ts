/** Slot types for civil dates and times of day. */
import type { SlotNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
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
  context.report(
    report(
      MESSAGES.badDate,
      node.span,
      { found: node.text, what: DATE_LABEL },
      { suggestion: suggestDate(node.text) },
    ),
  );
  return undefined;
}

/** `2027-2-6` with its zeros; the last day of a month that is shorter. */
function suggestDate(text: string): Localized | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (match === null) return null;
  const [, year, month = '', day = ''] = match;
  const padded = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (parseCivilDate(padded) !== undefined) return { en: `write \`${padded}\``, zh: `请写“${padded}”` };
  const last = [28, 29, 30].findLast((end) => parseCivilDate(`${padded.slice(0, 8)}${end}`) !== undefined);
  return last === undefined || Number(day) > 31
    ? null
    : { en: `that month has ${last} days`, zh: `该月只有 ${last} 天` };
}

/** `12:00`: minutes since midnight, 0 to 1440 (`24:00`). */
export function time(): SlotType<number> {
  return { shape: 'time', label: TIME_LABEL, fits: () => false, check: readTime };
}

function readTime(node: SlotNode, context: CheckContext): number | undefined {
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
