/** What an entry of the ledger means, in words for the member it belongs to. */
import type { Entry, EntryKind } from '../account/entry.js';
import { OPENING } from '../engine/initial-state.js';
import { fill } from '../explain/words/fill.js';
import type { Localized } from '../text/localized.js';
import { moneyText, type Naming, titleOf } from './naming.js';

export interface PointsMoved {
  readonly available: bigint;
  readonly pending: bigint;
}

/** How an entry changes what a member has. */
export function pointsMoved({ postings }: Pick<Entry, 'postings'>): PointsMoved {
  let available = 0n;
  let pending = 0n;
  for (const { debit, credit, points } of postings) {
    if (credit === 'available') available += points;
    if (debit === 'available') available -= points;
    if (credit === 'pending') pending += points;
    if (debit === 'pending') pending -= points;
  }
  return { available, pending };
}

/** Short names of the kinds, as a regulator reads them. */
export const KIND_WORDS: Readonly<Record<EntryKind, Localized>> = {
  opening: { en: 'brought along', zh: '期初转入' },
  award: { en: 'earned', zh: '获得' },
  release: { en: 'became usable', zh: '生效' },
  expire: { en: 'expired', zh: '过期' },
  redeem: { en: 'redeemed', zh: '兑换' },
  return: { en: 'came back', zh: '退回' },
  compensate: { en: 'compensation', zh: '补偿' },
  donate: { en: 'donated', zh: '捐赠' },
  clawback: { en: 'taken back', zh: '扣回' },
  restore: { en: 'given back', zh: '恢复' },
};

const SENTENCES: Readonly<Record<EntryKind, Localized>> = {
  opening: { en: 'Points brought along', zh: '期初积分' },
  award: { en: '{what}', zh: '{what}' },
  release: { en: 'Usable from now on: {what}', zh: '积分生效：{what}' },
  expire: { en: 'Expired: {what}', zh: '积分过期：{what}' },
  redeem: { en: 'Redeemed: {what}{details}', zh: '兑换：{what}{details}' },
  return: { en: 'Points back: {what}', zh: '积分退回：{what}' },
  compensate: { en: 'Compensation for a cancellation', zh: '取消补偿' },
  donate: { en: 'Donated to {what}', zh: '捐赠：{what}' },
  clawback: { en: 'Taken back for returned goods: {what}', zh: '退货扣回：{what}' },
  restore: { en: 'Given back: {what}', zh: '恢复积分：{what}' },
};

const BASE: Localized = { en: 'Base points', zh: '基础积分' };
const BROUGHT: Localized = { en: 'points brought along', zh: '期初积分' };
const CASH: Localized = { en: ', plus {cash}', zh: '，另付 {cash}' };

/** What is told of a redemption besides the offer. */
export interface RedemptionDetails {
  readonly quantity: number;
  readonly cashMinor: bigint;
}

/** `Redeemed: Notebook set x 2, plus 5.00 CNY`; `Expired: Base points (Spring Festival 2027)`. */
export function entryWords(naming: Naming, entry: Entry, redemption: RedemptionDetails | null): string {
  const details = redemption === null ? '' : detailWords(naming, redemption);
  const what = withCampaign(naming, entry, originWords(naming, entry));
  return fill(SENTENCES[entry.kind], { what, details })[naming.language];
}

/** The rule that gave the points, the offer they went for, the cause they went to. */
export function originWords(naming: Naming, { kind, rule }: Pick<Entry, 'kind' | 'rule'>): string {
  if (rule === null) return '';
  if (kind === 'redeem' || kind === 'return' || kind === 'compensate') return titleOf(naming, 'offers', rule);
  if (kind === 'donate') return titleOf(naming, 'causes', rule);
  if (rule === 'base') return BASE[naming.language];
  return rule === OPENING ? BROUGHT[naming.language] : titleOf(naming, 'rules', rule);
}

function withCampaign(naming: Naming, { campaign }: Entry, what: string): string {
  if (campaign === null) return what;
  const title = titleOf(naming, 'campaigns', campaign);
  if (title === what) return what;
  return fill({ en: '{what} ({title})', zh: '{what}（{title}）' }, { what, title })[naming.language];
}

function detailWords(naming: Naming, { quantity, cashMinor }: RedemptionDetails): string {
  const cash = cashMinor === 0n ? '' : fill(CASH, { cash: moneyText(naming, cashMinor) })[naming.language];
  return `${quantity === 1 ? '' : ` × ${quantity}`}${cash}`;
}
