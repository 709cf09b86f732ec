/** Why refunds are refused: codes JF4510 to JF4519. Nothing is booked. */
import type { MessageDefinition } from '../../text/diagnostic.js';

export const REFUND_MESSAGES = {
  noRefundBlock: {
    code: 'JF4510',
    severity: 'error',
    title: { en: 'no rule about refunds', zh: '没有退货规则' },
    text: {
      en: 'the program does not say what a refund takes back: it has no block `refund`',
      zh: '项目没有“退货”块，未说明退货时如何收回积分',
    },
    page: {
      en: 'A campaign file of the project needs a block `refund` that says what a refund of part takes back and what happens when the points are spent already.',
      zh: '项目的活动文件须有“退货”块，说明部分退货时如何收回积分，以及积分已用掉时如何处理。',
    },
  },
  unknownPurchase: {
    code: 'JF4511',
    severity: 'error',
    title: { en: 'a refund of an unknown purchase', zh: '退货的订单不存在' },
    text: { en: 'there is no purchase {purchase}', zh: '没有订单 {purchase}' },
    page: {
      en: 'A refund names the id of a purchase that was booked before it. A purchase without a member earns nothing, so there is nothing to take back.',
      zh: '退货记录须写明此前已入账订单的 id。没有会员的订单不积分，也就没有可收回的积分。',
    },
  },
  otherMember: {
    code: 'JF4512',
    severity: 'error',
    title: { en: 'a refund of somebody else’s purchase', zh: '退的是他人的订单' },
    text: { en: 'purchase {purchase} is not one of {member}', zh: '订单 {purchase} 不属于 {member}' },
    page: {
      en: 'The points of a purchase belong to the member who made it, and are taken back from that member only.',
      zh: '订单的积分属于下单会员，也只能从该会员收回。',
    },
  },
  moreThanLeft: {
    code: 'JF4513',
    severity: 'error',
    title: { en: 'more comes back than is left', zh: '退货数量超过剩余数量' },
    text: {
      en: 'only {left} of {what} of purchase {purchase} can still come back, not {wanted}',
      zh: '订单 {purchase} 的{what}：还可退 {left}，不能退 {wanted}',
    },
    page: {
      en: 'No more can come back than was bought, less what came back before.',
      zh: '退货数量不能超过购买数量减去此前已退的数量。',
    },
  },
  unknownLine: {
    code: 'JF4514',
    severity: 'error',
    title: { en: 'a refund of an unknown line', zh: '退货的行不存在' },
    text: { en: 'purchase {purchase} has no {what}', zh: '订单 {purchase} 没有{what}' },
    page: {
      en: 'A refund names lines by their place in the purchase, from 1, or by the product.',
      zh: '退货按行号（从 1 开始）或商品指明订单中的行。',
    },
  },
  emptyRefund: {
    code: 'JF4515',
    severity: 'error',
    title: { en: 'a refund of nothing', zh: '空的退货' },
    text: {
      en: 'the refund of purchase {purchase} names nothing that comes back',
      zh: '订单 {purchase} 的退货没有写明退回什么',
    },
    page: {
      en: 'A refund names at least one line with a quantity above zero. Without a list of items all that is left comes back.',
      zh: '退货至少写明一行，且数量大于零。不写明细则表示退回全部剩余商品。',
    },
  },
  nothingLeft: {
    code: 'JF4516',
    severity: 'error',
    title: { en: 'nothing is left to come back', zh: '已全部退回' },
    text: { en: 'all of purchase {purchase} came back before', zh: '订单 {purchase} 此前已全部退回' },
    page: {
      en: 'The purchase was refunded as a whole before. A second refund would take points back twice.',
      zh: '该订单此前已全部退货，再次退货会重复收回积分。',
    },
  },
  unknownRuleSet: {
    code: 'JF4517',
    severity: 'error',
    title: { en: 'the rule set of the purchase is not there', zh: '找不到订单当时的规则集' },
    text: {
      en: 'purchase {purchase} was decided by rule set {ruleSet}, which is not known here',
      zh: '订单 {purchase} 由规则集 {ruleSet} 计算，此处没有该规则集',
    },
    page: {
      en: 'A refund is computed under the rule set that the purchase was decided by. A ledger keeps every rule set that it used.',
      zh: '退货按订单当时的规则集计算。账本保存所有用过的规则集。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;
