/** The rules as a Jifen project: `jifen.yaml` and campaign files. */
import { CAP, WEEKDAYS } from './rules.mjs';
import { BANDS, CATEGORIES, CHANNELS, DAY, digits, GRADES, localText, PAYMENTS, TIERS } from './world.mjs';

/** Rules of one campaign, where the set does not ask for one each. */
const RULES_A_CAMPAIGN = 5;

const VOCABULARY = `program: { id: bench, title: { en: Benchmark, zh: 测量 } }
currency: { code: CNY, digits: 2 }
timeZone: Asia/Shanghai
points: { decimals: 0 }
tiers: { steps: [${TIERS.join(', ')}], default: basic }
creditBands: { steps: [${BANDS.join(', ')}], default: E }
greenGrades: { steps: [${GRADES.join(', ')}], default: unknown }
categories: [${CATEGORIES.join(', ')}]
brands: any
stores: any
partners: any
channels: [${CHANNELS.join(', ')}]
paymentMethods:
${PAYMENTS.map((id) => `  ${id}: { kind: ${id === 'cash' || id === 'card' ? id : 'other'} }`).join('\n')}
`;

const PROGRAM = `jifen 1

program bench
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
  discount lanes order
  the odd unit goes to the largest remainder
  thresholds read the listed amount
  a limit that bites gives what is left
end

earn base
  give 1 point per 1 CNY
  when several rates fit, take the highest
end
`;

/** `{path, text}` of every file of the project. */
export function makeProject(rules) {
  return [
    { path: 'jifen.yaml', text: VOCABULARY },
    { path: 'campaigns/program.campaign', text: programText(rules) },
    { path: 'campaigns/standing.campaign', text: standingText(rules) },
    ...furtherTexts(rules),
  ];
}

function programText({ stateful }) {
  const capped = stateful === true ? `  limit ${STATE_LIMITS.month} points per member per month\n` : '';
  return `${PROGRAM}
limits
  limit ${CAP} points per purchase
${capped}end
`;
}

/** With state: a limit and a counter on every purchase, beside the cap. */
const STATE_LIMITS = { month: 3_000, rule: 600, day: 3 };

function standingText({ standing, tables, stateful }) {
  const extra = stateful === true ? (id) => STATE_CLAUSES[id] ?? '' : () => '';
  return `jifen 1

campaign standing
  runs always
  for all members
end
${standing.map((rule) => ruleText(rule, extra(rule.id))).join('')}${tables.map(tableText).join('')}`;
}

const STATE_CLAUSES = {
  'spend-300': `  limit ${STATE_LIMITS.rule} points per member per month\n`,
  combo: `  limit ${STATE_LIMITS.day} times per member per year\n`,
};

function furtherTexts({ further, oneEach }) {
  const step = oneEach === true ? 1 : RULES_A_CAMPAIGN;
  const files = [];
  for (let start = 0; start < further.length; start += step) {
    const id = `c${digits(files.length, 5)}`;
    const rules = further.slice(start, start + step).map((rule) => ruleText(rule, ''));
    const head = `campaign ${id}\n  runs 2026-01-01 through 2027-12-31\n  for all members\nend\n`;
    files.push({ path: `campaigns/${id}.campaign`, text: `jifen 1\n\n${head}${rules.join('')}` });
  }
  return files;
}

/** The campaign that a further rule belongs to. */
export function campaignOf({ oneEach }, index) {
  return `c${digits(oneEach === true ? index : Math.floor(index / RULES_A_CAMPAIGN), 5)}`;
}

function ruleText({ id, when, gives }, extra) {
  const conditions = conditionTexts(when);
  const clauses = [
    ...(when.from === undefined || when.isFlash === true ? [] : [duringText(when)]),
    ...(conditions.length === 0 ? [] : [`when ${conditions.join('\n   and ')}`]),
    ...effectTexts(when, gives),
  ];
  return `\nrule ${id}\n${clauses.map((clause) => `  ${clause}\n`).join('')}${extra}end\n`;
}

function duringText({ from, to }) {
  return `during ${localText(from).slice(0, 10)} through ${localText(to - DAY).slice(0, 10)}`;
}

function conditionTexts(when) {
  const texts = [];
  if (when.isFlash === true) texts.push(`purchase time is from ${clock(when.from)} until ${clock(when.to)}`);
  if (when.store !== undefined) texts.push(`store is ${when.store}`);
  if (when.partner !== undefined) texts.push(`partner is ${when.partner}`);
  if (when.tiers !== undefined) texts.push(`member tier is ${when.tiers.join(', ')}`);
  if (when.bands !== undefined) texts.push(`member credit band is ${when.bands.join(', ')}`);
  if (when.channels !== undefined) texts.push(`channel is ${when.channels.join(', ')}`);
  if (when.payments !== undefined) texts.push(`paid with ${when.payments.join(', ')}`);
  if (when.minMinor !== undefined) texts.push(`purchase amount is at least ${when.minMinor / 100} CNY`);
  if (when.weekdays !== undefined)
    texts.push(`weekday is ${when.weekdays.map((day) => WEEKDAYS[day]).join(', ')}`);
  if (when.hourFrom !== undefined)
    texts.push(`time is from ${digits(when.hourFrom, 2)}:00 until ${digits(when.hourTo, 2)}:00`);
  if (when.joinedBefore !== undefined)
    texts.push(
      'member joining date is known',
      `member joining date is before ${Math.floor(when.joinedBefore / 10_000)}-01-01`,
    );
  if (when.first === true) texts.push('this is the first purchase');
  if (when.birthMonth === true) texts.push('member birthday is known', 'member birthday is this month');
  for (const category of when.categories ?? []) texts.push(`purchase includes category ${category}`);
  return texts;
}

function clock(instantMs) {
  return localText(instantMs).slice(0, 16).replace('T', ' ');
}

function effectTexts(when, gives) {
  switch (gives.kind) {
    case 'multiply':
      return [`multiply points by ${1 + gives.lift / 100}`, GROUP];
    case 'flat':
      return [`give ${gives.points} points per purchase`];
    case 'unit':
      return [`for product ${when.sku}`, `give ${points(gives.points)} per unit`];
    case 'category':
      return [`for category ${gives.category}`, `give ${points(gives.rate / 100)} per 1 CNY`];
    case 'brand':
      return [
        `for category ${when.category} also brand ${when.brand}`,
        `give ${points(gives.rate / 10)} per 10 CNY`,
      ];
    default:
      throw new Error(`no effect: ${gives.kind}`);
  }
}

/** Overlapping multipliers must say how they go together. */
const GROUP = 'group lift, add up';

function points(count) {
  return count === 1 ? '1 point' : `${count} points`;
}

const TABLE_COLUMNS = {
  byTier: ['tier', `multiply points, ${GROUP}`, 'times'],
  byBand: ['credit band', `multiply points, ${GROUP}`, 'times'],
  byGrade: ['item green grade', 'give points per unit', 'points'],
};

function tableText({ id, gives }) {
  const [column, effect, last] = TABLE_COLUMNS[gives.kind];
  const value = (step) => (gives.kind === 'byGrade' ? step : 1 + step / 100);
  const rows = Object.entries(gives.steps).map(([key, step]) => `  | ${key} | ${value(step)} |\n`);
  return `\ntable ${id}\n  ${effect}\n  | ${column} | ${last} |\n${rows.join('')}end\n`;
}
