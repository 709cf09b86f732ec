/** The clauses of `program` that only matter where points have an account. Each is required where something asks. */
import type { LifeChoices } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { type ClausePart, PROGRAM_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase, type SlotType } from '../phrase.js';
import { choice } from '../slots/part.js';

interface LifeChoice<V extends string> {
  readonly id: string;
  readonly words: Localized;
  readonly way: SlotType<V>;
  readonly summary: Localized;
  readonly details: Localized;
  readonly example: Localized;
  readonly choices: (value: V) => Partial<LifeChoices>;
}

function declare<V extends string>(definition: LifeChoice<V>): Phrase {
  const { id, words, way, summary, details, example } = definition;
  return definePhrase(PROGRAM_CLAUSE)({
    id: `program/${id}`,
    ...words,
    slots: { way },
    documentation: { summary, details, example },
    lower: (values): ClausePart => ({ part: 'life-choice', choices: definition.choices(values.way as V) }),
  });
}

export const LIFE_CHOICES: readonly Phrase[] = [
  declare({
    id: 'tier-crossing',
    words: { en: 'the purchase that reaches a tier earns {way}', zh: '达到等级的当笔消费 {way}' },
    way: choice<NonNullable<LifeChoices['tierCrossing']>>(
      'tier-crossing',
      { en: 'which tier counts', zh: '适用哪个等级' },
      {
        old: { en: 'at the old rate', zh: '按原等级计分' },
        new: { en: 'at the new rate', zh: '按新等级计分' },
        split: { en: 'split at the line', zh: '以门槛为界分段计分' },
      },
    ),
    summary: {
      en: 'Which tier counts for the purchase with which a member reaches one.',
      zh: '会员凭某笔消费达到等级时，该笔消费按哪个等级计分。',
    },
    details: {
      en: 'Asked for where there is a `tier` block. `split at the line`: what is below the threshold earns as before, what is above it as after.',
      zh: '有“等级规则”块时必须声明。“以门槛为界分段计分”：门槛以下部分按原等级，以上部分按新等级。',
    },
    example: {
      en: 'the purchase that reaches a tier earns at the old rate',
      zh: '达到等级的当笔消费按原等级计分',
    },
    choices: (tierCrossing) => ({ tierCrossing }),
  }),
  declare({
    id: 'earned-usable',
    words: { en: 'points earned now {way}', zh: '本单所得积分 {way}' },
    way: choice(
      'earned-usable',
      { en: 'whether they can be used', zh: '是否可用' },
      {
        yes: { en: 'can be used on the same purchase', zh: '可用于本单' },
        no: { en: 'cannot be used on the same purchase', zh: '不可用于本单' },
      },
    ),
    summary: {
      en: 'Whether points that a purchase earns can pay for part of that purchase.',
      zh: '一笔消费获得的积分能否抵扣该笔消费。',
    },
    details: {
      en: 'Asked for where an offer pays with points.',
      zh: '有用积分抵现的兑换品时必须声明。',
    },
    example: { en: 'points earned now cannot be used on the same purchase', zh: '本单所得积分不可用于本单' },
    choices: (way) => ({ earnedUsableAtOnce: way === 'yes' }),
  }),
  declare({
    id: 'late-records',
    words: { en: 'late records are {way}', zh: '迟到的记录 {way}' },
    way: choice<NonNullable<LifeChoices['lateRecords']>>(
      'late-records',
      { en: 'what becomes of late records', zh: '迟到记录的处理' },
      {
        refuse: { en: 'refused', zh: '拒收' },
        adjust: { en: 'adjusted with correcting entries', zh: '以更正分录补记' },
      },
    ),
    summary: {
      en: 'What becomes of a record that is older than what has been booked for its member.',
      zh: '早于该会员已入账记录的数据如何处理。',
    },
    details: {
      en: 'Asked for where points end, wait, come back, make tiers or can be used. Entries that are booked are never changed: `adjusted` adds entries for the difference.',
      zh: '积分有到期、生效、退回、等级或兑换规则时必须声明。已入账的分录从不修改：“补记”按差额追加分录。',
    },
    example: { en: 'late records are refused', zh: '迟到的记录拒收' },
    choices: (lateRecords) => ({ lateRecords }),
  }),
];
