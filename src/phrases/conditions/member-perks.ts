import { containsAny } from '../items/contains-any.js';
import { AUDIENCE, CONDITION } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { mentionedName } from '../slots/mentioned-name.js';

const DOCUMENTATION = {
  summary: {
    en: 'The member has this perk, by its conditions or because a rule gave it.',
    zh: '会员享有此权益：满足其条件，或由规则授予。',
  },
} as const;

export const MEMBER_PERKS: readonly Phrase[] = [
  definePhrase(CONDITION)({
    id: 'condition/member-perk',
    en: 'member has perk {perk}',
    zh: '会员享有权益 {perk}',
    slots: { perk: mentionedName('perk') },
    documentation: {
      ...DOCUMENTATION,
      example: { en: 'member has perk bespoke', zh: '会员享有权益 bespoke' },
    },
    lower: ({ perk }, context, node) => context.place(containsAny('member.perks', [perk.text]), node.span),
  }),
  definePhrase(AUDIENCE)({
    id: 'audience/member-perk',
    en: 'perk {perk}',
    zh: '享有权益 {perk}',
    slots: { perk: mentionedName('perk') },
    documentation: { ...DOCUMENTATION, example: { en: 'perk bespoke', zh: '享有权益 bespoke' } },
    lower: ({ perk }, context, node) => context.place(containsAny('member.perks', [perk.text]), node.span),
  }),
];
