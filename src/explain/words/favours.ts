/** What a rule does for a member beside points and money, in a few words. */
import type { FavourEffect } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { fill } from './fill.js';
import { type Lexicon, lifeName, rankName } from './lexicon.js';

/** `sends message welcome`, `gives perk lounge for 30 days`. */
export function favourWords(lexicon: Lexicon, effect: FavourEffect): Localized {
  switch (effect.kind) {
    case 'send':
      return fill({ en: 'sends message {message}', zh: '发送消息 {message}' }, { message: effect.message });
    case 'grant': {
      const perk = lifeName(lexicon, 'perks', effect.perk);
      return withDays({ en: 'gives perk {perk}', zh: '授予权益 {perk}' }, { perk }, effect.days);
    }
    case 'open': {
      const offer = lifeName(lexicon, 'offers', effect.offer);
      return withDays({ en: 'opens offer {offer}', zh: '开放兑换 {offer}' }, { offer }, effect.days);
    }
    case 'move': {
      const tier = rankName(lexicon, 'tiers', effect.tier);
      return fill({ en: 'moves to tier {tier}', zh: '直升等级 {tier}' }, { tier });
    }
  }
}

function withDays(
  words: Localized,
  slots: Readonly<Record<string, Localized | string>>,
  days: number | null,
): Localized {
  const what = fill(words, slots);
  if (days === null) return fill({ en: '{what} for good', zh: '{what}（永久有效）' }, { what });
  const unit = days === 1 ? 'day' : 'days';
  return fill({ en: `{what} for {days} ${unit}`, zh: '{what} {days} 天' }, { what, days: `${days}` });
}
