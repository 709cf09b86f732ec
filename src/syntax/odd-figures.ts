/** Dates, times and numbers in the forms of other places: read as far as they go, refused, with the form to write. */
import type { MessageDefinition } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { formatDecimal, parseDecimal } from '../value/decimal.js';
import { fraction, multiply } from '../value/fraction.js';
import { SYNTAX_MESSAGES as MESSAGES } from './messages.js';

export interface OddFigure {
  readonly message: MessageDefinition;
  /** What was written, from the first digit on. */
  readonly image: string;
  readonly suggestion: Localized | null;
}

/** `2027/02/17`, `2027.2.17`, `2027年2月17日`, `2027年2月`, `2月17日`, `17/02/2027`. */
const ODD_DATE =
  /^(?:(\d{4})([/.])(\d{1,2})\2(\d{1,2})|(?:(\d{4}) *年)(?: *(\d{1,2}) *月)?(?: *(\d{1,2}) *[日号])?|\d{1,2} *月 *\d{1,2} *[日号]|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?!\d)/;
/** `9am`, `9:30 p.m.`. */
const TWELVE_HOURS = /^(\d{1,2})(?::(\d{2}))? ?([ap])\.?m\b\.?/i;
/** `9 点`, `21时30分`; not 时间 or 时段, which begin a sentence of their own. */
const SPOKEN_TIME = /^(\d{1,2}) *(?:点|时(?![间段]))(?: *(\d{1,2}) *分?)?/;
/** `500 万`, `5w`, `20k`. */
const SCALED = /^(\d[\d,_]*(?:\.\d+)?)(?: ?([万亿])|([wWkK])(?![A-Za-z0-9]))/;
const SCALES: Readonly<Record<string, bigint>> = {
  万: 10_000n,
  w: 10_000n,
  亿: 100_000_000n,
  k: 1000n,
};

/** The figure at the beginning of a text, when it is of such a form. */
export function findOddFigure(text: string): OddFigure | null {
  return findDate(text) ?? findTime(text) ?? findScaled(text);
}

function findDate(text: string): OddFigure | null {
  const match = ODD_DATE.exec(text);
  if (match === null) return null;
  const [image, year, , month, day, hanYear, hanMonth, hanDay] = match;
  const parts = [year ?? hanYear, month ?? hanMonth, day ?? hanDay];
  const written = parts.every((part) => part !== undefined)
    ? parts.map((part) => part?.padStart(2, '0')).join('-')
    : null;
  return { message: MESSAGES.oddDate, image, suggestion: written === null ? null : writeInstead(written) };
}

function findTime(text: string): OddFigure | null {
  const match = TWELVE_HOURS.exec(text) ?? SPOKEN_TIME.exec(text);
  if (match === null) return null;
  const [image, hour, minute = '00', half] = match;
  const hourOfDay = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const written = `${String(hourOfDay).padStart(2, '0')}:${minute.padStart(2, '0')}`;
  const isTime = hourOfDay < 24 && Number(minute) < 60;
  return { message: MESSAGES.oddDate, image, suggestion: isTime ? writeInstead(written) : null };
}

function findScaled(text: string): OddFigure | null {
  const match = SCALED.exec(text);
  if (match === null) return null;
  const [image, digits, han, latin] = match;
  const value = parseDecimal((digits ?? '').replace(/[,_]/g, ''));
  const scale = SCALES[han ?? latin?.toLowerCase() ?? ''];
  if (value === undefined || scale === undefined) return null;
  const whole = formatDecimal(multiply(value, fraction(scale)));
  return {
    message: MESSAGES.badNumber,
    image,
    suggestion: whole === undefined ? null : writeInstead(groupThousands(whole)),
  };
}

/** For digits with commas in the wrong places: a list (`1,8,18`), or one number (`50,0000`). */
export function suggestGroups(image: string): Localized | null {
  const groups = image.split(/[,_]/);
  if (groups.length < 2 || !groups.every((group) => /^\d+$/.test(group))) return null;
  const isList = groups.every((group) => group.length <= 2 && !/^0\d*/.test(group));
  const written = isList ? groups.join(', ') : groupThousands(groups.join('').replace(/^0+(?=\d)/, ''));
  // With too many digits it was grouped well.
  return written === image ? null : writeInstead(written);
}

function groupThousands(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

export function writeInstead(text: string): Localized {
  return { en: `write \`${text}\``, zh: `请写“${text}”` };
}
