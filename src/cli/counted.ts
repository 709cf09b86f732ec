/** Numbers with their nouns, as the reader's language counts. */
import { groupDigits } from '../text/group-digits.js';
import type { Language } from '../text/localized.js';

export { groupDigits };

export interface Noun {
  readonly one: string;
  readonly many: string;
  /** With its measure word: `个活动`. */
  readonly zh: string;
}

export const NOUNS = {
  campaign: { one: 'campaign', many: 'campaigns', zh: '个活动' },
  rule: { one: 'rule', many: 'rules', zh: '条规则' },
  example: { one: 'example', many: 'examples', zh: '个示例' },
  file: { one: 'file', many: 'files', zh: '个文件' },
  record: { one: 'record', many: 'records', zh: '条记录' },
  member: { one: 'member', many: 'members', zh: '位会员' },
  purchase: { one: 'purchase', many: 'purchases', zh: '笔订单' },
  test: { one: 'test', many: 'tests', zh: '项测试' },
  sentence: { one: 'sentence', many: 'sentences', zh: '个句子' },
  duplicate: { one: 'duplicate', many: 'duplicates', zh: '条重复' },
  itemRow: { one: 'item', many: 'items', zh: '行商品' },
} satisfies Record<string, Noun>;

/** `1 campaign`, `2,015 records`, `1 个活动`. */
export function counted(count: number, noun: Noun, language: Language): string {
  const number = groupDigits(String(count));
  if (language === 'zh') return `${number} ${noun.zh}`;
  return `${number} ${count === 1 ? noun.one : noun.many}`;
}
