/** The project that `jifen init --lang zh` makes. */
import type { Template } from './template.js';

export const TEMPLATE_ZH: Template = {
  'campaigns/program.campaign': `jifen 1

项目 my-points 「我的积分」
  积分按实付金额计算
  运费不计分
  税费不计分
  押金不计分
  积分支付部分不计分
  积分向下取整
  取整按每单
  金额四舍五入
  倍数组之间相乘
  奖励积分不参与翻倍
  优惠按剩余金额计算
  优惠通道 item、order
  尾差归余数最大者
  门槛按标价金额判断
  触及上限时发放剩余
结束

基础积分 base
  每 1 元送 1 积分
结束
`,
  'campaigns/welcome.campaign': `jifen 1

活动 welcome 「迎新活动」
  时间 2027-03-01 至 2027-03-31
  面向全体会员
  预算 100,000 积分，余额发完即止
结束

规则 gold-double 「金卡会员双倍积分」
  当会员等级不低于 gold
  积分 2 倍
  属 tier 组，取最高
结束

规则 snack-and-drink 「零食配饮料」
  当订单包含 snack 品类且订单包含 drink 品类
  送 20 积分，每单
  限每会员每日 1 次
结束

示例 「金卡会员购买零食和饮料」
  假设会员等级 gold
  假设 2027-03-08 12:00 购买 30.00 元 snack 品类，20.00 元 drink 品类
  预期 120 积分
  预期规则 base、gold-double、snack-and-drink
结束
`,
};
