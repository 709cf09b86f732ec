/** A message of the program with its slots filled, in both languages. */
import type { MessageValues } from '../../account/outcome.js';
import { dayText, monthWords } from '../../explain/words/moments.js';
import type { MessageSlot } from '../../ruleset/message-slots.js';
import { MICRO, type RuleSetContent } from '../../ruleset/types.js';
import { groupDigits } from '../../text/group-digits.js';
import { LANGUAGES, type Language, type Localized } from '../../text/localized.js';
import { civilDateOf } from '../../value/civil-date.js';
import { formatDecimal } from '../../value/decimal.js';
import { fraction } from '../../value/fraction.js';
import { type Naming, pointsNumber, tierName, titleOf } from '../naming.js';

export interface MessageScene {
  readonly member: string;
  /** A day of the month that it is about. */
  readonly day: number;
  readonly values: Omit<MessageValues, 'offer'>;
  /** Ids. */
  readonly offers: readonly string[];
}

/** A slot that the language does not know stays as it is written. */
export function fillMessage(content: RuleSetContent, text: Localized, scene: MessageScene): Localized {
  const [en, zh] = LANGUAGES.map((language) => {
    const slots = slotTexts({ content, language }, scene);
    return text[language].replace(/\{([^{}]*)\}/g, (slot, name: string) => slots.get(name) ?? slot);
  });
  return { en: en ?? '', zh: zh ?? '' };
}

function slotTexts(
  naming: Naming,
  { member, day, values, offers }: MessageScene,
): ReadonlyMap<string, string> {
  const { language } = naming;
  const titles = offers.map((offer) => titleOf(naming, 'offers', offer));
  const slots: Readonly<Record<MessageSlot, string>> = {
    member,
    balance: pointsNumber(naming, values.balance),
    points: pointsNumber(naming, values.points),
    expiring: pointsNumber(naming, values.expiring),
    expires: values.expires === null ? NEVER[language] : dayText(values.expires),
    offer: titles.join(language === 'zh' ? '、' : ', '),
    tier: values.tier === null ? '' : tierName(naming, values.tier),
    grams: groupDigits(formatDecimal(fraction(values.gramsMicro, MICRO)) ?? '0'),
    month: monthText(day, language),
  };
  return new Map(Object.entries(slots));
}

const NEVER: Localized = { en: 'never', zh: '永久' };

/** `February 2027`, `2027 年 2 月`. */
export function monthText(day: number, language: Language): string {
  const { year, month } = civilDateOf(day);
  const name = monthWords(month)[language];
  return language === 'zh' ? `${year} 年 ${name}` : `${name} ${year}`;
}
