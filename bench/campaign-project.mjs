/** A project of many campaigns, made up: each a file of 40 lines, every other one in Chinese. */

const CATEGORIES = ['snack', 'drink', 'fruit', 'stationery', 'cosmetics', 'pet', 'lamp', 'appliance'];
const BANDS = ['C', 'B', 'A'];
const CHANNELS = ['app', 'shop', 'web', 'mini-program'];
const TAGS = ['green-label', 'energy-saving', 'water-saving', 'new-arrival', 'festival', 'clearance'];

const two = (value) => String(value).padStart(2, '0');

/** All that differs from one campaign to the next. */
function detailsOf(index) {
  const month = (index % 12) + 1;
  const day = (index % 14) + 1;
  const date = (offset) => `2027-${two(month)}-${two(day + offset)}`;
  const at = (list, step) => list[Math.floor(index / step) % list.length];
  return {
    id: `c${String(index).padStart(4, '0')}`,
    product: `p${String(index).padStart(4, '0')}`,
    from: date(0),
    through: date(13),
    first: date(2),
    last: date(8),
    band: at(BANDS, 1),
    category: at(CATEGORIES, 3),
    tag: at(TAGS, 2),
    channel: at(CHANNELS, 7),
    amount: 50 + (index % 40) * 5,
    points: 10 + (index % 25),
    off: 5 + (index % 30),
    budget: 100 + (index % 900),
  };
}

function inEnglish(index) {
  const d = detailsOf(index);
  return `jifen 1

# Campaign ${index} of a project made up for measuring.
campaign ${d.id} "Campaign ${index}"
  runs ${d.from} through ${d.through}
  for members with credit band at least ${d.band}
  budget ${d.budget},000 points, then pay the rest and close
end
rule ${d.id}-double "Double points"
  during ${d.first} through ${d.last}
  when paid amount is at least ${d.amount} CNY
   and purchase includes product ${d.product}
  multiply points by 2
  group season, take the best
end
rule ${d.id}-tagged "Tagged goods"
  for items tagged ${d.tag}
  give ${d.points} points per unit
  limit 300 points per member per month
end
rule ${d.id}-off "Money off"
  when purchase includes at least 3 items of product ${d.product}
   and channel is ${d.channel}
  take ${d.off} CNY off the total
  in lane order
  group order-deals, take the best
  limit 2 times per member in the campaign
end
table ${d.id}-rates "Tier and channel"
  multiply points, group tier, take the best
  for category ${d.category} also product ${d.product}
  | tier          | channel | times |
  | at least gold | app     | 1.${d.points} |
end
example "a gold member in the app"
  given member tier gold, credit band A
  given purchase at ${d.first} 12:00 with ${d.amount}.00 CNY of product ${d.product}
  given channel app
  expect rules base, ${d.id}-double
end
`;
}

function inChinese(index) {
  const d = detailsOf(index);
  return `jifen 1

# 用于测量的第 ${index} 个活动。
活动 ${d.id} 「第 ${index} 个活动」
  时间 ${d.from} 至 ${d.through}
  面向信用等级不低于 ${d.band} 的会员
  预算 ${d.budget},000 积分，余额发完即止
结束
规则 ${d.id}-double 「双倍积分」
  期间 ${d.first} 至 ${d.last}
  当实付金额不低于 ${d.amount} 元
  且订单包含 ${d.product} 商品
  积分 2 倍
  属 season 组，取最高
结束
规则 ${d.id}-tagged 「带标签的商品」
  适用于带 ${d.tag} 标签的商品
  送 ${d.points} 积分，每件
  限每会员每月 300 积分
结束
规则 ${d.id}-off 「立减」
  当订单至少包含 3 件 ${d.product} 商品
  且渠道为 ${d.channel}
  合计减 ${d.off} 元
  属 order 通道
  属 order-deals 组，取最高
  限每会员活动期内 2 次
结束
规则表 ${d.id}-rates 「等级与渠道」
  积分倍数，属 tier 组，取最高
  适用于 ${d.category} 品类同时属于 ${d.product} 商品
  | 会员等级    | 渠道 | 倍数 |
  | 不低于 gold | app  | 1.${d.points} |
结束
示例 「金卡会员在应用中购买」
  假设会员等级 gold，信用等级 A
  假设 ${d.first} 12:00 购买 ${d.amount}.00 元 ${d.product} 商品
  假设渠道 app
  预期规则 base、${d.id}-double
结束
`;
}

/** The texts of `count` campaign files, by path. */
export function makeCampaigns(count) {
  return Array.from({ length: count }, (_, index) => ({
    path: `campaigns/c${String(index).padStart(4, '0')}.campaign`,
    text: index % 2 === 0 ? inEnglish(index) : inChinese(index),
  }));
}
