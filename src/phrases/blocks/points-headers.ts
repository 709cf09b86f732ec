/** The first sentences of the blocks about points over time. */
import type { Localized } from '../../text/localized.js';
import {
  EXPIRY_HEADER,
  type Header,
  type NameAt,
  PENDING_HEADER,
  REFUND_HEADER,
  TIER_HEADER,
} from '../kinds.js';
import { definePhrase, type Kind, type Phrase, type SlotType } from '../phrase.js';
import { FAMILIES, plainName, readName, text } from '../slots/name.js';

/** A quoted name only: after a bare one the first clause could be taken for it. */
function maybeTitled(
  kind: Kind<Header>,
  id: string,
  words: Localized,
  summary: Localized,
  example: Localized,
): Phrase {
  return definePhrase(kind)({
    id: `block/${id}`,
    en: `${words.en} [{title}]`,
    zh: `${words.zh} [{title}]`,
    slots: { title: text({ en: 'a title', zh: '标题' }) },
    documentation: { summary, example },
    lower: (values) => ({ id: null, title: values.title ?? null }),
  });
}

/** A tier of `jifen.yaml`, with its place. */
function declaredTier(): SlotType<NameAt> {
  return {
    ...plainName(FAMILIES.tier.label),
    check: (node, context) => {
      const id = readName(node, FAMILIES.tier, context);
      return id === undefined ? undefined : { text: id, span: node.span };
    },
  };
}

export const POINTS_HEADERS: readonly Phrase[] = [
  maybeTitled(
    EXPIRY_HEADER,
    'expiry',
    { en: 'expiry', zh: '积分有效期' },
    {
      en: 'When points end. Without any such block they never do.',
      zh: '积分何时到期。没有此块时积分永久有效。',
    },
    { en: 'expiry "Points of the Spring Festival"', zh: '积分有效期 「春节积分」' },
  ),
  maybeTitled(
    PENDING_HEADER,
    'pending',
    { en: 'pending', zh: '积分生效' },
    {
      en: 'When points can be used. Without any such block: at once.',
      zh: '积分何时可用。没有此块时即时可用。',
    },
    { en: 'pending "Points on orders"', zh: '积分生效 「订单积分」' },
  ),
  definePhrase(REFUND_HEADER)({
    id: 'block/refund',
    en: 'refund',
    zh: '退货',
    slots: {},
    documentation: {
      summary: {
        en: 'How points come back when goods go back. Without such a block refunds are refused.',
        zh: '退货时积分如何收回。没有此块时拒收退货记录。',
      },
      example: { en: 'refund', zh: '退货' },
    },
    lower: () => ({ id: null, title: null }),
  }),
  definePhrase(TIER_HEADER)({
    id: 'block/tier',
    en: 'tier {tier}',
    zh: '等级规则 {tier}',
    slots: { tier: declaredTier() },
    documentation: {
      summary: {
        en: 'How a tier of `jifen.yaml` is reached, kept and lost. A tier without such a block is given by hand only.',
        zh: '`jifen.yaml` 中某一等级如何达到、保留和失去。没有此块的等级只能人工授予。',
      },
      example: { en: 'tier gold', zh: '等级规则 gold' },
    },
    lower: ({ tier }) => ({ id: tier, title: null }),
  }),
];
