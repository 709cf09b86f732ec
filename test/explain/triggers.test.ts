/** What rules with triggers and favours do, in words of both languages. */
import { expect, test } from 'vitest';
import { ruleWords } from '../../src/explain/words/effects.js';
import { createLexicon } from '../../src/explain/words/lexicon.js';
import { compileLife } from '../support/life-project.js';

const { content } = compileLife();
const LEXICON = createLexicon(content, 'CNY');

test.each([
  ['signup', 'gives 100 points once, on sign-up', '入会时，送 100 积分'],
  ['activity', 'gives 100 points once, on activity Survey', '完成问卷时，送 100 积分'],
  ['redemption', 'gives 100 points once, on redemption of Notebook', '兑换 Notebook 时，送 100 积分'],
  ['any-redemption', 'gives 100 points once, on redemption', '兑换时，送 100 积分'],
  ['donation', 'gives 100 points once, on donation to School', '捐赠给 School 时，送 100 积分'],
  ['any-donation', 'gives 100 points once, on donation', '捐赠时，送 100 积分'],
  ['tier', 'gives 100 points once, on reaching tier gold', '达到等级 gold 时，送 100 积分'],
  ['any-tier', 'gives 100 points once, on reaching a higher tier', '升级时，送 100 积分'],
  ['balance', 'gives 100 points once, on balance reaching 1000 points', '余额达到 1000 积分时，送 100 积分'],
  ['birthday', 'gives 100 points once, on the birthday', '生日当天，送 100 积分'],
  ['before-birthday', 'gives 100 points once, 7 days before the birthday', '生日前 7 天，送 100 积分'],
  ['anniversary', 'gives 100 points once, on the joining anniversary', '入会周年当天，送 100 积分'],
  ['date', 'gives 100 points once, on 2027-05-01', '2027-05-01 当天，送 100 积分'],
  ['day-of-month', 'gives 100 points once, on day 8 of every month', '每月 8 号，送 100 积分'],
  ['inactive', 'gives 100 points once, after 90 days without a purchase', '连续 90 天未消费时，送 100 积分'],
  ['expiring', 'gives 100 points once, 30 days before points expire', '积分到期前 30 天，送 100 积分'],
  ['purchase', 'gives 5 points per purchase', '每单送 5 积分'],
  ['counted', 'gives 1 point per full 50 counted, on activity Survey', '完成问卷时，每满 50 个计数送 1 积分'],
  ['send', 'sends message welcome', '发送消息 welcome'],
  ['grant', 'gives perk Lounge for 30 days', '授予权益 Lounge 30 天'],
  ['grant-for-good', 'gives perk Lounge for good', '授予权益 Lounge（永久有效）'],
  ['open', 'opens offer Notebook for 1 day', '开放兑换 Notebook 1 天'],
  ['open-for-good', 'opens offer Notebook for good, on sign-up', '入会时，开放兑换 Notebook（永久有效）'],
  ['move', 'moves to tier gold', '直升等级 gold'],
])('%s', (id, en, zh) => {
  const rule = content.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  expect(ruleWords(LEXICON, rule)).toEqual({ en, zh });
});
