/** Names and amounts as the reader of a report wants them: in one language, digits in groups of three. */
import { CARBON_UNIT } from '../explain/words/values.js';
import { MICRO, type RuleSetContent } from '../ruleset/types.js';
import { currencyWords } from '../text/currency-words.js';
import { groupDigits } from '../text/group-digits.js';
import type { Language, Localized } from '../text/localized.js';
import { formatDecimal, formatScaled } from '../value/decimal.js';
import { type Fraction, floor, fraction, multiply } from '../value/fraction.js';

export interface Naming {
  readonly language: Language;
  readonly content: RuleSetContent;
}

/** `1,234`, without a unit. */
export function pointsNumber({ content }: Naming, points: bigint): string {
  return groupDigits(formatScaled(points, content.program.points.digits));
}

/** `+1,234` or `-25`; nothing for 0. */
export function signedPoints(naming: Naming, points: bigint): string {
  if (points === 0n) return '';
  return `${points > 0n ? '+' : ''}${pointsNumber(naming, points)}`;
}

/** `1,234 points`. */
export function pointsText(naming: Naming, points: bigint): string {
  return `${pointsNumber(naming, points)} ${naming.content.program.points.name[naming.language]}`;
}

/** `1,234.50 CNY`, of the program's currency unless another one is named. */
export function moneyText({ content, language }: Naming, minor: bigint, code?: string): string {
  const { currency, currencies } = content.program;
  const other = code === undefined || code === currency.code ? undefined : code;
  const digits = other === undefined ? currency.digits : (ownOf(currencies, other) ?? currency.digits);
  return `${groupDigits(formatScaled(minor, digits))} ${currencyWords(other ?? currency.code)[language]}`;
}

/** `12.5%`, cut after one decimal; nothing of nothing is `-`. */
export function percentText(part: bigint, whole: bigint): string {
  if (whole === 0n) return '-';
  return `${formatScaled((part * 1000n) / whole, 1)}%`;
}

/** Grams of carbon from millionths: `1,234.5 gCO2e`, exact. */
export function gramsText({ language }: Naming, gramsMicro: bigint): string {
  return `${groupDigits(formatDecimal(fraction(gramsMicro, MICRO)) ?? '0')} ${CARBON_UNIT[language]}`;
}

/** Minor units for one point as money, `0.0625 CNY`; longer decimals are cut after the fourth and marked, `≈ 0.0572 CNY`. */
export function rateText({ content, language }: Naming, minor: Fraction): string {
  const { digits, code } = content.program.currency;
  const value = fraction(minor.num, minor.den * 10n ** BigInt(digits));
  const exact = formatDecimal(value);
  const isShort = exact !== undefined && (exact.split('.')[1] ?? '').length <= DECIMALS_MAX;
  const number = isShort ? exact : `≈ ${formatScaled(floor(multiply(value, TEN_THOUSAND)), 4)}`;
  return `${number} ${currencyWords(code)[language]}`;
}

const DECIMALS_MAX = 6;
const TEN_THOUSAND = fraction(10_000n, 1n);

export type LifeKind = 'offers' | 'perks' | 'causes';

/** The title of a rule, offer, … in the reader's language; its id where it has none. */
export function titleOf(
  { content, language }: Naming,
  kind: LifeKind | 'rules' | 'campaigns',
  id: string,
): string {
  const parts: readonly { readonly id: string; readonly title: Localized }[] =
    kind === 'rules' || kind === 'campaigns' ? content[kind] : content.life[kind];
  const title = parts.find((part) => part.id === id)?.title[language];
  return title === undefined || title === '' ? id : title;
}

export function tierName({ content, language }: Naming, rank: number): string {
  return content.vocabulary.tiers[rank]?.name[language] ?? `${rank}`;
}

/** The name of a store, channel, activity …, by the family of names it belongs to. */
export function nameOf({ content, language }: Naming, family: string, id: string): string {
  if (family === 'partner') return ownOf(content.vocabulary.partners, id)?.name[language] ?? id;
  return ownOf(content.vocabulary.names, `${family}/${id}`)?.[language] ?? id;
}

/** Ids come from records: one named `constructor` must not find what every object inherits. */
function ownOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
