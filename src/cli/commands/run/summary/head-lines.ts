/** The first lines of the summary: records, members and points, money. */
import { currencyDigits } from '../../../../api/print-decision.js';
import type { EventType } from '../../../../engine/event.js';
import type { BookedTotals } from '../../../../run/summarise.js';
import { currencyWords } from '../../../../text/currency-words.js';
import type { Language, Localized } from '../../../../text/localized.js';
import { formatScaled } from '../../../../value/decimal.js';
import { counted, groupDigits, NOUNS, type Noun } from '../../../counted.js';
import type { RunReport } from './run-report.js';

export function headLines(report: RunReport, language: Language): readonly string[] {
  return [
    recordsLine(report, language),
    ...memberLines(report, language),
    pointsLine(report, language),
    ...moneyLines(report, language),
    ...eventLines(report, language),
    ...bookedLines(report, language),
  ];
}

/** What happened to records, in the order in which it is told; all but the first only where it happened. */
const FATES = [
  ['accepted', { one: 'accepted', many: 'accepted', zh: '条有效' }],
  ['rejected', { one: 'refused', many: 'refused', zh: '条拒收' }],
  ['duplicates', NOUNS.duplicate],
  ['skippedAnonymous', { one: 'without a member', many: 'without a member', zh: '条无会员' }],
  ['skippedEmpty', { one: 'without items', many: 'without items', zh: '条无商品' }],
] as const;

function recordsLine({ inputs }: RunReport, language: Language): string {
  const { counts } = inputs.events;
  const parts = FATES.filter(([name], index) => index === 0 || counts[name] > 0).map(([name, noun]) =>
    counted(counts[name], noun, language),
  );
  const read = counted(counts.read, NOUNS.record, language);
  const dropped = counted(counts.droppedItems, NOUNS.itemRow, language);
  if (language === 'zh') {
    const items = counts.droppedItems === 0 ? '' : `；略去 ${dropped}`;
    return `读取 ${read}：${parts.join('，')}${items}`;
  }
  const items = counts.droppedItems === 0 ? '' : `; ${dropped} left out`;
  return `${read} read: ${parts.join(', ')}${items}`;
}

const MEMBER_FATES: readonly (readonly ['rejected' | 'duplicates', Noun])[] = [
  ['rejected', { one: 'refused', many: 'refused', zh: '条拒收' }],
  ['duplicates', NOUNS.duplicate],
];

/** Only where something is to be told: that members were read is no news. */
function memberLines({ inputs }: RunReport, language: Language): readonly string[] {
  const counts = inputs.memberCounts;
  if (counts === null || (counts.rejected === 0 && counts.duplicates === 0)) return [];
  const parts = MEMBER_FATES.filter(([name]) => counts[name] > 0).map(([name, noun]) =>
    counted(counts[name], noun, language),
  );
  const read = counted(counts.read, NOUNS.member, language);
  return [language === 'zh' ? `读取 ${read}：${parts.join('，')}` : `${read} read: ${parts.join(', ')}`];
}

function pointsLine({ ruleSet, totals }: RunReport, language: Language): string {
  const { digits, name } = ruleSet.content.program.points;
  const members = counted(totals.members, NOUNS.member, language);
  const points = `${groupDigits(formatScaled(totals.points, digits))} ${name[language]}`;
  return language === 'zh' ? `${members}共得 ${points}` : `${members} earned ${points}`;
}

/** A line for each currency; the number of purchases is told where there are several. */
function moneyLines({ ruleSet, totals }: RunReport, language: Language): readonly string[] {
  return totals.amounts.map(({ currency, purchases, listedMinor, discountMinor }) => {
    const unit = currencyWords(currency)[language];
    const digits = currencyDigits(ruleSet, currency);
    const show = (minor: bigint): string => `${groupDigits(formatScaled(minor, digits))} ${unit}`;
    const [listed, discount] = [show(listedMinor), show(discountMinor)];
    const payable = show(listedMinor - discountMinor);
    const count = totals.amounts.length === 1 ? '' : counted(purchases, NOUNS.purchase, language);
    if (language === 'zh') {
      const head = count === '' ? '' : `${count}：`;
      return discountMinor === 0n
        ? `${head}应付 ${listed}`
        : `${head}标价 ${listed}，优惠 ${discount}，应付 ${payable}`;
    }
    const head = count === '' ? '' : `${count}: `;
    return discountMinor === 0n
      ? `${head}payable ${listed}`
      : `${head}listed ${listed}, discounts ${discount}, payable ${payable}`;
  });
}

const EVENTS: Readonly<Record<Exclude<EventType, 'purchase'>, Noun>> = {
  signup: { one: 'sign-up', many: 'sign-ups', zh: '次注册' },
  activity: { one: 'activity', many: 'activities', zh: '次活动行为' },
  refund: { one: 'refund', many: 'refunds', zh: '笔退货' },
  redeem: { one: 'redemption', many: 'redemptions', zh: '次兑换' },
  cancel: { one: 'cancellation', many: 'cancellations', zh: '次取消' },
  donate: { one: 'donation', many: 'donations', zh: '次捐赠' },
  profile: { one: 'profile change', many: 'profile changes', zh: '次资料变更' },
  advance: { one: 'advance of time', many: 'advances of time', zh: '次时间推进' },
};

/** Besides purchases, in the order of the kinds. */
function eventLines({ totals }: RunReport, language: Language): readonly string[] {
  const parts = Object.entries(EVENTS).flatMap(([type, noun]) => {
    const count = totals.events.get(type as EventType) ?? 0;
    return count === 0 ? [] : [counted(count, noun, language)];
  });
  return parts.length === 0 ? [] : [parts.join(language === 'zh' ? '，' : ', ')];
}

const BOOKED: Readonly<Record<keyof BookedTotals, Localized>> = {
  opening: { en: 'brought along', zh: '期初带入' },
  issued: { en: 'issued', zh: '发放' },
  pending: { en: 'pending', zh: '待生效' },
  expired: { en: 'expired', zh: '到期' },
  redeemed: { en: 'redeemed', zh: '兑换' },
  donated: { en: 'donated', zh: '捐赠' },
  takenBack: { en: 'taken back', zh: '收回' },
  balance: { en: 'balance', zh: '余额' },
};

/** What the run booked, where there is more to tell than what purchases earned; only what is not zero. */
function bookedLines({ ruleSet, totals }: RunReport, language: Language): readonly string[] {
  const { booked } = totals;
  if (booked === null) return [];
  const { digits, name } = ruleSet.content.program.points;
  const parts = BOOKED_ORDER.flatMap((part) => {
    if (booked[part] === 0n) return [];
    return [`${BOOKED[part][language]} ${groupDigits(formatScaled(booked[part], digits))}`];
  });
  if (parts.length === 0) return [];
  return [
    `${name[language]}${language === 'zh' ? '：' : ': '}${parts.join(language === 'zh' ? '，' : ', ')}`,
  ];
}

const BOOKED_ORDER = Object.keys(BOOKED) as readonly (keyof BookedTotals)[];
