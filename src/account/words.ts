/** Amounts and days as the texts of refusals tell them, in both languages. */
import type { RuleSetContent } from '../ruleset/types.js';
import { currencyWords } from '../text/currency-words.js';
import type { Localized } from '../text/localized.js';
import { civilDateOf, formatCivilDate } from '../value/civil-date.js';
import { formatScaled } from '../value/decimal.js';
import { localDay, localMinute } from '../value/zone.js';

/** `300 points`, `300 积分`, in the program's own name for them. */
export function pointsText({ program }: RuleSetContent, points: bigint): Localized {
  const number = formatScaled(points, program.points.digits);
  const { en, zh } = program.points.name;
  const one = en === 'points' && (number === '1' || number === '-1') ? 'point' : en;
  return { en: `${number} ${one}`, zh: `${number} ${zh}` };
}

/** `18.00 CNY`, `18.00 元`. */
export function moneyText({ program }: RuleSetContent, minor: bigint): Localized {
  const number = formatScaled(minor, program.currency.digits);
  const { en, zh } = currencyWords(program.currency.code);
  return { en: `${number} ${en}`, zh: `${number} ${zh}` };
}

/** `2027-02-17`. */
export function dayText(day: number): string {
  return formatCivilDate(civilDateOf(day));
}

/** The day, and the time where it is not the day's start: `2027-02-17 12:00`. */
export function instantText({ zone }: RuleSetContent, instantMs: number): string {
  const minute = localMinute(zone, instantMs);
  const day = dayText(localDay(zone, instantMs));
  if (minute === 0) return day;
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${day} ${two(Math.trunc(minute / 60))}:${two(minute % 60)}`;
}

/** What holds until an instant, the instant not included: its last day, or the time on that day. */
export function endText(content: RuleSetContent, untilMs: number): string {
  const isDayStart = localMinute(content.zone, untilMs) === 0;
  return instantText(content, isDayStart ? untilMs - 60_000 : untilMs).slice(0, isDayStart ? 10 : undefined);
}

/** `A, B`, `A、B`. */
export function listText(parts: readonly Localized[]): Localized {
  return { en: parts.map(({ en }) => en).join(', '), zh: parts.map(({ zh }) => zh).join('、') };
}
