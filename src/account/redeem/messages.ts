/** Why redemptions, cancellations and donations are refused: codes JF4520 to JF4549. Nothing is booked. */
import type { MessageDefinition } from '../../text/diagnostic.js';

export const REDEEM_MESSAGES = {
  unknownOffer: {
    code: 'JF4520',
    severity: 'error',
    title: { en: 'an unknown offer', zh: '兑换品不存在' },
    text: { en: 'there is no offer {offer}', zh: '没有兑换品 {offer}' },
    page: {
      en: 'A redemption names an offer of the rule set by its id.',
      zh: '兑换记录须写明规则集中某个兑换品的 id。',
    },
  },
  quantity: {
    code: 'JF4521',
    severity: 'error',
    title: { en: 'not even once', zh: '兑换次数不足一次' },
    text: {
      en: 'it asks for {offer} {quantity} times; it takes at least 1, and exactly 1 where points pay for a purchase',
      zh: '兑换 {offer} 的次数为 {quantity}；至少为 1，以积分抵扣消费时只能为 1',
    },
    page: {
      en: 'The quantity says how many times an offer is redeemed at once: 1 or more. Points that pay for part of a purchase are one redemption, however many points.',
      zh: '数量表示一次兑换多少份，至少 1。以积分抵扣消费无论积分多少都算一次。',
    },
  },
  withdrawn: {
    code: 'JF4522',
    severity: 'error',
    title: { en: 'withdrawn', zh: '已下架' },
    text: {
      en: '{offer} is not given any more since {from}; {by} ({byId}) takes its place',
      zh: '{offer} 自 {from} 起不再提供，由 {by}（{byId}）替代',
    },
    page: {
      en: 'The offer says since when it is replaced and by which one (`replaced by …`). What was redeemed before stays as it is.',
      zh: '兑换品写明了自何时起由哪个兑换品替代（“替换为……”）。此前的兑换不受影响。',
    },
  },
  notYet: {
    code: 'JF4523',
    severity: 'error',
    title: { en: 'not yet', zh: '尚未开始' },
    text: { en: '{offer} can be redeemed from {from}', zh: '{offer} 自 {from} 起可兑换' },
    page: {
      en: 'An offer can be redeemed within its windows, or while its campaign runs where it names none.',
      zh: '兑换品在其可兑换期间内可兑换；未写明时为所属活动的期间。',
    },
  },
  over: {
    code: 'JF4524',
    severity: 'error',
    title: { en: 'over', zh: '已结束' },
    text: { en: '{offer} could be redeemed through {through}', zh: '{offer} 的兑换截至 {through}' },
    page: {
      en: 'An offer can be redeemed within its windows, or while its campaign runs where it names none. All of them have passed.',
      zh: '兑换品在其可兑换期间内可兑换；未写明时为所属活动的期间。现已全部结束。',
    },
  },
  early: {
    code: 'JF4525',
    severity: 'error',
    title: { en: 'early for some members only', zh: '仅部分会员可提前兑换' },
    text: {
      en: '{offer} can be redeemed from {from}; before that only by some members, and this member is none of them ({why})',
      zh: '{offer} 自 {from} 起可兑换；此前仅对部分会员提前开放，该会员不符合（{why}）',
    },
    page: {
      en: 'The offer has an early window for members who meet its conditions (`early during …`).',
      zh: '兑换品为满足条件的会员设有提前兑换期间（“提前开放……”）。',
    },
  },
  wrongDay: {
    code: 'JF4526',
    severity: 'error',
    title: { en: 'not on this day', zh: '今天不可兑换' },
    text: {
      en: '{offer} can be redeemed on day {days} of the month only{next}',
      zh: '{offer} 仅在每月 {days} 号可兑换{next}',
    },
    page: {
      en: 'The offer names days of the month (`only on day …`); in a shorter month its last day stands for a later one.',
      zh: '兑换品限定了每月的日期（“仅限每月……号”）；当月没有该日时为当月最后一天。',
    },
  },
  notForMember: {
    code: 'JF4527',
    severity: 'error',
    title: { en: 'not for this member', zh: '不对该会员开放' },
    text: { en: '{offer} is not open to this member: {why}', zh: '{offer} 不对该会员开放：{why}' },
    page: {
      en: 'The offer says to whom it is open (`open to …`). The first condition that the member does not meet is named. A rule can open it for a member (`open offer …`).',
      zh: '兑换品写明了对谁开放（“开放给……”）。此处列出会员未满足的第一个条件。规则也可以为会员单独开放。',
    },
  },
  needsItem: {
    code: 'JF4528',
    severity: 'error',
    title: { en: 'an item is needed', zh: '缺少适用的商品' },
    text: {
      en: '{offer} is used on certain items only, and neither the redemption nor its purchase has one',
      zh: '{offer} 仅适用于特定商品，而兑换记录及其订单中都没有',
    },
    page: {
      en: 'The offer says what it is used on (`used on …`). The redemption names such an item, or a purchase that holds one.',
      zh: '兑换品写明了适用的商品（“适用于……”）。兑换时须写明其中一件，或写明含有此类商品的订单。',
    },
  },
  unknownPurchase: {
    code: 'JF4529',
    severity: 'error',
    title: { en: 'an unknown purchase', zh: '订单不存在' },
    text: {
      en: 'there is no purchase {purchase} of this member by then, or all of it has come back',
      zh: '该会员此时没有订单 {purchase}，或该订单已全部退货',
    },
    page: {
      en: 'A redemption that belongs to a purchase comes after it, so that a refund of the purchase gives the points back. Of records of the same instant the one with the lower id comes first.',
      zh: '属于某笔订单的兑换应在该订单之后，这样退货时可退回积分。同一时刻的记录按 id 先后处理。',
    },
  },
  noSuchPrice: {
    code: 'JF4530',
    severity: 'error',
    title: { en: 'no price with this much money', zh: '没有对应现金的价格' },
    text: {
      en: '{offer} is not given for {cash} besides the points; its prices now: {prices}',
      zh: '{offer} 没有另付 {cash} 的价格；目前的价格：{prices}',
    },
    page: {
      en: 'The money that is paid besides must be that of a price which applies to the member at the time, as many times as the offer is redeemed. Of several such prices the one with the fewest points counts.',
      zh: '另付的现金须与当时适用于该会员的某个价格一致（乘以兑换份数）。有多个时取积分最少的。',
    },
  },
  noPrice: {
    code: 'JF4531',
    severity: 'error',
    title: { en: 'no price applies', zh: '没有适用的价格' },
    text: {
      en: '{offer} has no price for this member at this time; its prices: {prices}',
      zh: '{offer} 此时没有适用于该会员的价格；其价格：{prices}',
    },
    page: {
      en: 'All prices of the offer are for other days or for other members.',
      zh: '该兑换品的所有价格都限于其他日期或其他会员。',
    },
  },
  otherPrice: {
    code: 'JF4532',
    severity: 'error',
    title: { en: 'another price', zh: '价格不符' },
    text: {
      en: 'the record takes {said} for {offer}, and it costs {cost}',
      zh: '记录为 {offer} 扣 {said}，而价格为 {cost}',
    },
    page: {
      en: 'A record need not say how many points an offer with a price costs; where it does, the number must be right.',
      zh: '有固定价格的兑换品无需在记录中写积分数；写了就必须一致。',
    },
  },
  tooFewPoints: {
    code: 'JF4533',
    severity: 'error',
    title: { en: 'not enough points', zh: '积分不足' },
    text: {
      en: 'it takes {needs}, the member has {has}: {missing} missing',
      zh: '需要 {needs}，会员有 {has}，还差 {missing}',
    },
    page: {
      en: 'Points are redeemed and given away from the balance that can be used. Whoever owes points after a refund has none.',
      zh: '兑换和捐赠只能使用可用余额。因退货而欠积分的会员没有可用积分。',
    },
  },
  pendingPoints: {
    code: 'JF4534',
    severity: 'error',
    title: { en: 'points not usable yet', zh: '积分尚未生效' },
    text: {
      en: 'it takes {needs}, and the member can use {has} now: {missing} missing; {pending} more are pending{when}',
      zh: '需要 {needs}，会员目前可用 {has}，还差 {missing}；另有 {pending} 待生效{when}',
    },
    page: {
      en: 'The program makes points usable some days after the event or when the goods are delivered. Until then they cannot be redeemed.',
      zh: '项目规定积分在若干天后或商品交付后生效，在此之前不能使用。',
    },
  },
  samePurchase: {
    code: 'JF4535',
    severity: 'error',
    title: { en: 'points of the same purchase', zh: '本单所得积分不可用于本单' },
    text: {
      en: 'it takes {needs}, the member has {has} besides the {own} that purchase {purchase} itself gave: {missing} missing',
      zh: '需要 {needs}，除订单 {purchase} 本身所得的 {own} 外会员有 {has}，还差 {missing}',
    },
    page: {
      en: 'The program says that points earned now are not usable on the same purchase.',
      zh: '项目规定本单所得积分不可用于本单。',
    },
  },
  outOfStock: {
    code: 'JF4536',
    severity: 'error',
    title: { en: 'out of stock', zh: '库存不足' },
    text: {
      en: '{offer} has {left} left {period}, it takes {needs}',
      zh: '{offer} {period}剩余 {left} 件，需要 {needs} 件',
    },
    page: {
      en: 'A redemption that the stock does not cover in full is refused. Cancelled redemptions put their pieces back.',
      zh: '库存不足以满足整次兑换时予以拒绝。取消的兑换会归还库存。',
    },
  },
  limitReached: {
    code: 'JF4537',
    severity: 'error',
    title: { en: 'limit reached', zh: '已达限额' },
    text: {
      en: '{offer} is limited to {most} {period} per member: {used} used, {asked} asked for{when}',
      zh: '{offer} 限每会员{period} {most}：已用 {used}，本次 {asked}{when}',
    },
    page: {
      en: 'The offer has a limit per member (`limit 1 time per member per month`). Cancelled redemptions do not count.',
      zh: '兑换品有每会员限额（“限每会员每月 1 次”）。取消的兑换不计。',
    },
  },
  pointsNotSaid: {
    code: 'JF4538',
    severity: 'error',
    title: { en: 'points or amount missing', zh: '缺少积分数或金额' },
    text: {
      en: '{offer} pays for part of a purchase: the record must say how many points, and the amount of the purchase or a purchase',
      zh: '{offer} 抵扣消费金额：记录须写明积分数，以及消费金额或订单',
    },
    page: {
      en: 'Fields `points` and `amount` of a redemption; with `purchase` the amount is that of the purchase.',
      zh: '兑换记录的 `points` 与 `amount` 字段；写明 `purchase` 时金额取自该订单。',
    },
  },
  belowLeast: {
    code: 'JF4539',
    severity: 'error',
    title: { en: 'fewer points than accepted', zh: '低于最低积分' },
    text: {
      en: '{offer} accepts at least {least}, {asked} can be taken',
      zh: '{offer} 最低 {least}，本次可用 {asked}',
    },
    page: {
      en: 'The offer or cause says the fewest points at once (`accepts at least …`). A larger request that was lowered can fall below it too.',
      zh: '兑换品或公益项目规定了单次最低积分（“最低……”）。按上限降低后的请求也可能低于它。',
    },
  },
  offStep: {
    code: 'JF4540',
    severity: 'error',
    title: { en: 'not a full step', zh: '不是整档积分' },
    text: {
      en: '{offer} accepts points in steps of {step}, {asked} are none',
      zh: '{offer} 每档 {step}，{asked} 不是整档',
    },
    page: {
      en: 'The offer or cause says the step (`in steps of …`). Every number of points must be a multiple of it.',
      zh: '兑换品或公益项目规定了档位（“每档……”），积分数须为其整数倍。',
    },
  },
  aboveMost: {
    code: 'JF4541',
    severity: 'error',
    title: { en: 'more points than accepted', zh: '超出最高积分' },
    text: {
      en: '{offer} accepts at most {most} here, {asked} are asked for',
      zh: '{offer} 本次最多 {most}，请求 {asked}',
    },
    page: {
      en: 'The offer says the most points, or the largest share of the purchase that points may pay; they never pay more than the purchase. It refuses larger requests (`a larger request is refused`).',
      zh: '兑换品规定了最多积分或可抵扣的最大比例，且不超过消费金额；超出时拒绝（“超出上限时拒绝”）。',
    },
  },
  unknownRedemption: {
    code: 'JF4542',
    severity: 'error',
    title: { en: 'an unknown redemption', zh: '兑换记录不存在' },
    text: { en: 'there is no redemption {redemption} of this member', zh: '该会员没有兑换记录 {redemption}' },
    page: {
      en: 'A cancellation names a redemption of the same member by its id, told before and not refused.',
      zh: '取消记录须写明同一会员此前成功的兑换记录的 id。',
    },
  },
  cancelledBefore: {
    code: 'JF4543',
    severity: 'error',
    title: { en: 'cancelled already', zh: '已取消过' },
    text: {
      en: 'redemption {redemption} was cancelled before; its points came back then',
      zh: '兑换 {redemption} 此前已取消，积分当时已退回',
    },
    page: { en: 'A redemption is cancelled once, as a whole.', zh: '一次兑换只能整体取消一次。' },
  },
  compensation: {
    code: 'JF4544',
    severity: 'error',
    title: { en: 'compensation that is not due', zh: '不应补偿' },
    text: {
      en: 'a cancellation by the {by} cannot give {points} of compensation',
      zh: '由{by}取消的兑换不能补偿 {points}',
    },
    page: {
      en: 'Only a cancellation by the supplier is made good with points, never with less than none, and never with more than the redemption took: no budget stands behind them.',
      zh: '只有供应商取消才可以补偿积分；补偿不能为负数，也不能超过该次兑换所用的积分，因为没有预算约束它。',
    },
  },
  unknownCause: {
    code: 'JF4545',
    severity: 'error',
    title: { en: 'an unknown cause', zh: '公益项目不存在' },
    text: { en: 'there is no cause {cause}', zh: '没有公益项目 {cause}' },
    page: {
      en: 'A donation names a cause of the rule set by its id.',
      zh: '捐赠记录须写明规则集中某个公益项目的 id。',
    },
  },
  causeNotYet: {
    code: 'JF4546',
    severity: 'error',
    title: { en: 'not yet', zh: '尚未开始' },
    text: { en: 'points can be given to {cause} from {from}', zh: '自 {from} 起可向 {cause} 捐赠' },
    page: {
      en: 'Points can be given to a cause within its windows, or while its campaign runs where it names none.',
      zh: '公益项目在其期间内接受捐赠；未写明时为所属活动的期间。',
    },
  },
  causeOver: {
    code: 'JF4547',
    severity: 'error',
    title: { en: 'over', zh: '已结束' },
    text: { en: 'points could be given to {cause} through {through}', zh: '{cause} 的捐赠截至 {through}' },
    page: {
      en: 'Points can be given to a cause within its windows, or while its campaign runs where it names none. All of them have passed.',
      zh: '公益项目在其期间内接受捐赠；未写明时为所属活动的期间。现已全部结束。',
    },
  },
  manyCoupons: {
    code: 'JF4549',
    severity: 'error',
    title: { en: 'too many coupons at once', zh: '一次兑换的优惠券过多' },
    text: {
      en: '{offer} is asked for {quantity} times; coupons are given at most {most} at once',
      zh: '{offer} 一次兑换 {quantity} 张；优惠券一次最多 {most} 张',
    },
    page: {
      en: 'Every coupon is kept by itself until a purchase uses it. Divide the redemption.',
      zh: '每张优惠券单独保存，直到被订单使用。请分次兑换。',
    },
  },
  couponUsed: {
    code: 'JF4548',
    severity: 'error',
    title: { en: 'the coupon has been used', zh: '优惠券已使用' },
    text: {
      en: 'redemption {redemption} gave coupon {coupon}, which a purchase has used',
      zh: '兑换 {redemption} 所得的优惠券 {coupon} 已被使用',
    },
    page: {
      en: 'A redemption whose coupon was used cannot be undone: what it gave has been had. Refund the purchase first, if it goes back.',
      zh: '优惠券已使用的兑换不能撤销：所得权益已经享用。若商品退回，请先办理退货。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;
