/** The first sentence of every block. */

import type { Localized } from '../../text/localized.js';
import {
  CAMPAIGN_HEADER,
  CAUSE_HEADER,
  EARN_HEADER,
  EXAMPLE_HEADER,
  type Header,
  LIMITS_HEADER,
  MESSAGE_HEADER,
  OFFER_HEADER,
  PERK_HEADER,
  PROGRAM_HEADER,
  RULE_HEADER,
  TABLE_HEADER,
} from '../kinds.js';
import { definePhrase, type Kind, type Phrase } from '../phrase.js';
import { newName, text } from '../slots/name.js';

const TITLE_LABEL: Localized = { en: 'a title', zh: '标题' };

function named(
  kind: Kind<Header>,
  id: string,
  words: Localized,
  summary: Localized,
  example: Localized,
): Phrase {
  return definePhrase(kind)({
    id: `block/${id}`,
    en: `${words.en} {id} [{title}]`,
    zh: `${words.zh} {id} [{title}]`,
    slots: { id: newName(), title: text(TITLE_LABEL) },
    documentation: { summary, example },
    lower: (values) => ({ id: values.id, title: values.title ?? null }),
  });
}

export const BLOCK_HEADERS: readonly Phrase[] = [
  named(
    PROGRAM_HEADER,
    'program',
    { en: 'program', zh: '项目' },
    {
      en: 'Declares, once, the choices on which points systems differ.',
      zh: '一次性声明各积分系统做法不一的选择。',
    },
    { en: 'program mall "Mall points"', zh: '项目 mall 「商场积分」' },
  ),
  named(
    EARN_HEADER,
    'earn',
    { en: 'earn', zh: '基础积分' },
    {
      en: 'A base rate: what every purchase earns without any campaign. One of them is called `base`.',
      zh: '基础比例：没有任何活动时每笔消费获得的积分。其中一个名为 `base`。',
    },
    { en: 'earn base', zh: '基础积分 base' },
  ),
  definePhrase(LIMITS_HEADER)({
    id: 'block/limits',
    en: 'limits',
    zh: '总限额',
    slots: {},
    documentation: {
      summary: { en: 'Caps on what all rules together give.', zh: '所有规则合计的上限。' },
      example: { en: 'limits', zh: '总限额' },
    },
    lower: () => ({ id: null, title: null }),
  }),
  named(
    CAMPAIGN_HEADER,
    'campaign',
    { en: 'campaign', zh: '活动' },
    {
      en: 'A campaign: when it runs, for whom, with which budget. The rules of its file belong to it.',
      zh: '一个活动：时间、对象、预算。同一文件中的规则属于它。',
    },
    { en: 'campaign spring-2027 "Spring Festival 2027"', zh: '活动 spring-2027 「2027 春节积分活动」' },
  ),
  named(
    RULE_HEADER,
    'rule',
    { en: 'rule', zh: '规则' },
    { en: 'A rule: conditions and one effect.', zh: '一条规则：若干条件和一个效果。' },
    { en: 'rule festival "Spring Festival double points"', zh: '规则 festival 「春节双倍积分」' },
  ),
  named(
    TABLE_HEADER,
    'table',
    { en: 'table', zh: '规则表' },
    {
      en: 'Many similar rules as a table: the columns are conditions, the last one is the effect.',
      zh: '用表格写多条相似规则：各列是条件，最后一列是效果。',
    },
    { en: 'table elite-rates "Tier and credit together"', zh: '规则表 elite-rates 「等级与信用」' },
  ),
  named(
    OFFER_HEADER,
    'offer',
    { en: 'offer', zh: '兑换品' },
    {
      en: 'Something to redeem points for: what it costs, for whom it is, how much there is of it.',
      zh: '可用积分兑换的东西：价格、对象和库存。',
    },
    { en: 'offer notebook "Notebook set"', zh: '兑换品 notebook 「笔记本套装」' },
  ),
  named(
    PERK_HEADER,
    'perk',
    { en: 'perk', zh: '权益' },
    {
      en: 'Something that a member is entitled to as long as a condition holds, or when a rule gives it.',
      zh: '会员在满足条件期间，或由规则授予后享有的权益。',
    },
    { en: 'perk bespoke "Bespoke jewellery"', zh: '权益 bespoke 「定制珠宝」' },
  ),
  named(
    CAUSE_HEADER,
    'cause',
    { en: 'cause', zh: '公益项目' },
    { en: 'Something to donate points to.', zh: '可以捐赠积分的公益项目。' },
    { en: 'cause school "A school in the hills"', zh: '公益项目 school 「山区小学」' },
  ),
  named(
    MESSAGE_HEADER,
    'message',
    { en: 'message', zh: '消息' },
    {
      en: 'Something to tell a member in both languages: on statements, or when a rule sends it.',
      zh: '以两种语言告知会员的文字：写入对账单，或由规则发送。',
    },
    { en: 'message reminder', zh: '消息 reminder' },
  ),
  definePhrase(EXAMPLE_HEADER)({
    id: 'block/example',
    en: 'example {title}',
    zh: '示例 {title}',
    slots: { title: text(TITLE_LABEL) },
    documentation: {
      summary: {
        en: 'A member, a purchase or other events, and what must come of the last one; run by `jifen test`.',
        zh: '一位会员、一笔消费或其他事件，以及最后一个事件的应有结果；由 `jifen test` 运行。',
      },
      example: { en: 'example "gold member in festival week"', zh: '示例 「金卡会员在春节当周」' },
    },
    lower: (values) => ({ id: null, title: values.title }),
  }),
];
