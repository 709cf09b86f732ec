/** The words of trails, in both languages. */
import type { Account } from '../../account/entry.js';
import type { EventType } from '../../engine/event.js';
import type { Localized } from '../../text/localized.js';

export const WORDS = {
  title: { en: '{program}: trail of {what}', zh: '{program} 审计轨迹：{what}' },
  member: { en: 'member {id}', zh: '会员 {id}' },
  entry: { en: 'entry {id}', zh: '分录 {id}' },
  event: { en: 'event {id}', zh: '事件 {id}' },
  trail: { en: 'All that happened, in order', zh: '全部记录，按时间顺序' },
  nothing: { en: 'Nothing happened.', zh: '没有任何记录。' },
  number: { en: 'Entry', zh: '分录' },
  when: { en: 'When', zh: '时间' },
  record: { en: 'Record', zh: '记录' },
  what: { en: 'What', zh: '内容' },
  points: { en: 'Points', zh: '积分' },
  moved: { en: 'From and to', zh: '借贷' },
  balance: { en: 'Balance', zh: '余额' },
  rule: { en: 'Rule', zh: '规则' },
  because: { en: 'Because', zh: '依据' },
  source: { en: 'Written at', zh: '出处' },
  ruleSet: { en: 'Rule set', zh: '规则集' },
  refused: { en: 'refused: {code} {why}', zh: '拒绝：{code} {why}' },
  message: { en: 'message {id} sent', zh: '发送消息 {id}' },
  tier: { en: 'tier {tier} ({why})', zh: '等级变为 {tier}（{why}）' },
  grace: { en: 'grace for {tier} through {day}', zh: '{tier} 宽限至 {day}' },
  given: { en: 'given: {id}', zh: '获得：{id}' },
  match: { en: 'matched for {id}', zh: '{id} 配捐' },
} satisfies Record<string, Localized>;

export const WHY_TIER: Readonly<Record<'reached' | 'lost' | 'moved' | 'profile', Localized>> = {
  reached: { en: 'reached', zh: '达成' },
  lost: { en: 'lost', zh: '降级' },
  moved: { en: 'moved by a rule', zh: '规则调整' },
  profile: { en: 'by hand', zh: '人工设定' },
};

export const ACCOUNT_WORDS: Readonly<Record<Account, Localized>> = {
  issuance: { en: 'issuance', zh: '发放' },
  pending: { en: 'pending', zh: '待生效' },
  available: { en: 'available', zh: '可用' },
  redeemed: { en: 'redeemed', zh: '已兑换' },
  donated: { en: 'donated', zh: '已捐赠' },
  expired: { en: 'expired', zh: '已过期' },
  reversed: { en: 'taken back', zh: '已扣回' },
};

/** What kind of record: in English as records write it. */
export const TYPE_WORDS: Readonly<Record<EventType, Localized>> = {
  purchase: { en: 'purchase', zh: '订单' },
  signup: { en: 'signup', zh: '注册' },
  activity: { en: 'activity', zh: '行为' },
  refund: { en: 'refund', zh: '退货' },
  redeem: { en: 'redeem', zh: '兑换' },
  cancel: { en: 'cancel', zh: '取消' },
  donate: { en: 'donate', zh: '捐赠' },
  profile: { en: 'profile', zh: '资料变更' },
  advance: { en: 'advance', zh: '时间推进' },
};
