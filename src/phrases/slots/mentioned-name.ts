/** Names of what other blocks declare: offers, perks, causes. Whether they exist is checked when all files are known. */
import type { Localized } from '../../text/localized.js';
import type { LifeName, NameAt } from '../kinds.js';
import type { SlotType } from '../phrase.js';
import { plainName } from './name.js';

/** Named so in messages and in the reference. */
export const LIFE_LABELS: Readonly<Record<LifeName['of'], Localized>> = {
  offer: { en: 'offer', zh: '兑换品' },
  perk: { en: 'perk', zh: '权益' },
  cause: { en: 'cause', zh: '公益项目' },
  message: { en: 'message', zh: '消息' },
};

/** For conditions, which are lowered without a block that could collect what they mention. */
export function mentionedName(of: LifeName['of']): SlotType<NameAt> {
  const name = plainName(LIFE_LABELS[of]);
  return {
    ...name,
    check: (node, context, language) => {
      const read = name.check(node, context, language);
      if (read !== undefined) context.mention?.(of, read);
      return read;
    },
  };
}
