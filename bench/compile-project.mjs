/**
 * A project of very many rules, made up: ten rules a file, every other file in Chinese. Most rules are for one product,
 * one store, one brand or one partner, and few fit any one purchase, as in a large retailer's program.
 */
const RULES_PER_FILE = 10;

const CATEGORIES = ['snack', 'drink', 'fruit', 'dairy', 'stationery', 'cosmetics', 'pet', 'lamp'];
const TIERS = ['basic', 'silver', 'gold', 'diamond'];
const BANDS = ['D', 'C', 'B', 'A'];
const CHANNELS = ['app', 'shop', 'web', 'mini-program'];
const PAYMENTS = ['cash', 'card', 'wallet'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const HAN_WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const PARTNERS = Array.from({ length: 200 }, (_, index) => `partner-${index}`);

const PROGRAM = `program: { id: many-rules, title: { en: Many rules, zh: 许多规则 } }
currency: { code: CNY, digits: 2 }
timeZone: Asia/Shanghai
points: { decimals: 0 }
tiers: { steps: [${TIERS.join(', ')}], default: basic }
creditBands: { steps: [${BANDS.join(', ')}], default: D }
categories: [${CATEGORIES.join(', ')}]
brands: any
stores: any
channels: [${CHANNELS.join(', ')}]
partners: [${PARTNERS.join(', ')}]
paymentMethods:
  cash: { en: Cash, zh: 现金, kind: cash }
  card: { en: Card, zh: 普通卡, kind: card }
  wallet: { en: Mobile wallet, zh: 移动支付, kind: transfer }
compliance: { profile: none }
`;

const CHOICES = `jifen 1

program many-rules "Many rules"
  points count the paid amount
  delivery does not earn
  tax does not earn
  deposit does not earn
  the part paid with points does not earn
  round points down
  points are rounded per rule
  round money half up
  multiplier groups combine by adding
  bonus points are not multiplied
  discounts are computed on what is left
  discount lanes item, order
  the odd unit goes to the largest remainder
  thresholds read the amount after earlier lanes
  a limit that bites gives what is left
  points earned now cannot be used on the same purchase
  late records are adjusted with correcting entries
end
earn base
  give 1 point per 1 CNY
end
limits
  limit 2,000 points per purchase
end
`;

/** Numbers that look random and are always the same. */
function createRandom(seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const integer = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (list) => list[integer(0, list.length - 1)];
  const two = (list) => {
    const first = integer(0, list.length - 2);
    return [list[first], list[integer(first + 1, list.length - 1)]];
  };
  return { integer, pick, two };
}

/** A day of 2027, counted from its first. */
function dateOf(day) {
  return new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
}

const clock = (hour) => `${String(hour).padStart(2, '0')}:00`;

function windowOf(random, least, most) {
  const from = random.integer(0, 240);
  return { from: dateOf(from), through: dateOf(from + random.integer(least, most)) };
}

const during = ({ from, through }) => ({
  en: `during ${from} through ${through}`,
  zh: `期间 ${from} 至 ${through}`,
});
const give = (points, per) => {
  const [en, zh] = { purchase: ['purchase', '每单'], unit: ['unit', '每件'] }[per];
  return { en: `give ${points} points per ${en}`, zh: `送 ${points} 积分，${zh}` };
};
const multiply = (factor) => [
  { en: `multiply points by ${factor}`, zh: `积分 ${factor} 倍` },
  { en: 'group generated, add up', zh: '属 generated 组，累加' },
];
/** Conditions, joined by `and`. */
const when = (...conditions) => ({
  en: `when ${conditions.map(({ en }) => en).join('\n   and ')}`,
  zh: `当${conditions.map(({ zh }) => zh).join('\n  且')}`,
});
const minimum = (amount) => ({
  en: `paid amount is at least ${amount} CNY`,
  zh: `实付金额不低于 ${amount} 元`,
});
const hours = (from, until) => ({
  en: `time is from ${clock(from)} until ${clock(until)}`,
  zh: `时段为 ${clock(from)} 至 ${clock(until)}`,
});
/** Two of some values, as both languages list them. */
const listed = (en, zh, [first, second]) => ({
  en: `${en} is ${first}, ${second}`,
  zh: `${zh}为 ${first}、${second}`,
});

function forProduct(random) {
  const product = `p${String(random.integer(1, 5000)).padStart(5, '0')}`;
  return [
    during(windowOf(random, 30, 120)),
    { en: `for product ${product}`, zh: `适用于 ${product} 商品` },
    give(random.integer(1, 30), 'unit'),
  ];
}

function forStore(random) {
  const store = `s${String(random.integer(1, 2000)).padStart(4, '0')}`;
  const conditions = [{ en: `store is ${store}`, zh: `门店为 ${store}` }];
  if (random.integer(0, 1) === 0) {
    const [first, second] = random.two([0, 1, 2, 3, 4, 5, 6]);
    conditions.push({
      en: `weekday is ${WEEKDAYS[first]}, ${WEEKDAYS[second]}`,
      zh: `星期为${HAN_WEEKDAYS[first]}、${HAN_WEEKDAYS[second]}`,
    });
    const from = random.integer(6, 16);
    conditions.push(hours(from, from + random.integer(2, 6)));
  } else conditions.push(minimum(random.integer(5, 40) * 10));
  const effect =
    random.integer(0, 1) === 0
      ? [give(random.integer(10, 200), 'purchase')]
      : multiply(`1.${random.integer(1, 9)}`);
  return [during(windowOf(random, 30, 120)), when(...conditions), ...effect];
}

function forBrand(random) {
  const brand = `b${String(random.integer(1, 400)).padStart(3, '0')}`;
  const category = random.pick(CATEGORIES);
  const percent = random.integer(2, 30);
  return [
    during(windowOf(random, 20, 90)),
    when(listed('member tier', '会员等级', random.two(TIERS))),
    {
      en: `for category ${category} also brand ${brand}`,
      zh: `适用于 ${category} 品类同时属于 ${brand} 品牌`,
    },
    { en: `give ${percent} points per 100 CNY`, zh: `每 100 元送 ${percent} 积分` },
  ];
}

function forPartner(random) {
  const partner = random.pick(PARTNERS);
  return [
    during(windowOf(random, 20, 90)),
    when(
      { en: `partner is ${partner}`, zh: `合作方为 ${partner}` },
      listed('channel', '渠道', random.two(CHANNELS)),
      minimum(random.integer(2, 30) * 10),
    ),
    ...multiply(`1.${random.integer(1, 9)}`),
  ];
}

/** For some members, some hours of one or two days. */
function flash(random) {
  const day = random.integer(0, 360);
  const from = random.integer(6, 16);
  const joined = `${random.integer(2016, 2025)}-01-01`;
  return [
    during({ from: dateOf(day), through: dateOf(day + random.integer(0, 1)) }),
    when(
      hours(from, from + random.integer(3, 6)),
      listed('member tier', '会员等级', random.two(TIERS)),
      listed('member credit band', '信用等级', random.two(BANDS)),
      ((methods) => ({
        en: `paid with ${methods.join(', ')}`,
        zh: `以 ${methods.join('、')} 支付`,
      }))(random.two(PAYMENTS)),
      { en: 'member joining date is known', zh: '入会日期已知' },
      { en: `member joining date is before ${joined}`, zh: `入会日期早于 ${joined}` },
    ),
    give(random.integer(20, 300), 'purchase'),
  ];
}

/** How many of a hundred rules are of which kind. */
const KINDS = [
  [40, forProduct, 'One product', '单品'],
  [25, forStore, 'One store', '单店'],
  [15, forBrand, 'One brand', '品牌'],
  [10, forPartner, 'One partner', '合作方'],
  [10, flash, 'Some hours', '限时'],
];

function kindOf(random) {
  let rest = random.integer(0, 99);
  return KINDS.find(([share]) => {
    rest -= share;
    return rest < 0;
  });
}

function ruleText(id, random, language) {
  const [, clauses, en, zh] = kindOf(random);
  const lines = clauses(random).map((clause) => `  ${clause[language]}\n`);
  return language === 'en'
    ? `rule ${id} "${en} ${id}"\n${lines.join('')}end\n`
    : `规则 ${id} 「${zh} ${id}」\n${lines.join('')}结束\n`;
}

function header(id, language) {
  return language === 'en'
    ? `jifen 1\n\n# Made up for measuring.\ncampaign ${id} "Campaign ${id}"\n  runs 2027-01-01 through 2027-12-31\n  for all members\n  budget 1,000,000 points, then pay the rest and close\nend\n`
    : `jifen 1\n\n# 用于测量。\n活动 ${id} 「活动 ${id}」\n  时间 2027-01-01 至 2027-12-31\n  面向全体会员\n  预算 1,000,000 积分，余额发完即止\n结束\n`;
}

/** `jifen.yaml` and the campaign files of a project with about `ruleCount` rules, by path. */
export function makeRuleProject(ruleCount) {
  const random = createRandom(2027);
  const fileCount = Math.ceil(ruleCount / RULES_PER_FILE);
  const campaigns = Array.from({ length: fileCount }, (_, file) => {
    const language = file % 2 === 0 ? 'en' : 'zh';
    const id = `c${String(file).padStart(5, '0')}`;
    const count = Math.min(RULES_PER_FILE, ruleCount - file * RULES_PER_FILE);
    const rules = Array.from({ length: count }, (_rule, index) =>
      ruleText(`${id}-r${index}`, random, language),
    );
    return { path: `campaigns/${id}.campaign`, text: header(id, language) + rules.join('') };
  });
  return {
    program: { path: 'jifen.yaml', text: PROGRAM },
    campaigns: [{ path: 'campaigns/program.campaign', text: CHOICES }, ...campaigns],
  };
}
