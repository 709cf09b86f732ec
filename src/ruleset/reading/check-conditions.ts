/** Conditions of a rule set: every test fits the fact that it reads, and none is empty where that means nothing. */
import type { Localized } from '../../text/localized.js';
import { type FactUnit, factDefinition } from '../facts.js';
import { RULESET_MESSAGES as MESSAGES } from '../messages.js';
import type { AttributeRules, Condition, FactParams, RuleSetContent, Test } from '../types.js';
import type { Findings } from './findings.js';

type Attributes = RuleSetContent['records']['attributes'];

interface Site {
  readonly attributes: Attributes;
  readonly content: RuleSetContent;
  readonly findings: Findings;
  /** The condition is about one item. */
  readonly ofItems: boolean;
}

/** `ofItems`: a filter over items, which may read facts about one item. */
export function checkCondition(
  condition: Condition,
  pointer: string,
  ofItems: boolean,
  content: RuleSetContent,
  findings: Findings,
): void {
  // Only at the top may a condition be empty: it then always holds.
  const { attributes } = content.records;
  visit(condition, pointer, true, { attributes, content, findings, ofItems });
}

function visit(condition: Condition, pointer: string, mayBeEmpty: boolean, site: Site): void {
  if ('not' in condition) {
    visit(condition.not, `${pointer}/not`, false, site);
    return;
  }
  const [name, parts] = listOf(condition);
  if (parts === null) {
    if ('fact' in condition) checkTest(condition, pointer, site);
    return;
  }
  const isAll = name === 'all';
  if (parts.length === 0 && !(isAll && mayBeEmpty))
    site.findings.add({ message: MESSAGES.emptyCondition, pointer, args: {} });
  for (const [index, part] of parts.entries())
    visit(part, `${pointer}/${name}/${index}`, isAll && mayBeEmpty, site);
}

function listOf(condition: Condition): readonly [name: 'all' | 'any', parts: readonly Condition[] | null] {
  if ('all' in condition) return ['all', condition.all];
  return ['any', 'any' in condition ? condition.any : null];
}

function checkTest(test: Test, pointer: string, site: Site): void {
  const refuse = (problem: Localized, below = ''): void =>
    site.findings.add({ message: MESSAGES.badTest, pointer: `${pointer}${below}`, args: { problem } });
  const { fact, params } = test;
  if (fact.startsWith('item.') && !site.ofItems)
    refuse(
      { en: `\`${fact}\` can be read in filters over items only`, zh: `“${fact}”只能用于商品范围` },
      '/fact',
    );
  const wrong = wrongParams(test);
  if (wrong !== null) refuse(wrong);
  if (params?.items !== undefined)
    visit(params.items, `${pointer}/params/items`, true, { ...site, ofItems: true });
  const family = FAMILIES[fact];
  const attribute =
    family === undefined ? null : site.attributes[family].find(({ id }) => id === params?.name);
  if (attribute === undefined && params?.name !== undefined) {
    const args = { what: { en: 'attribute', zh: '属性' }, found: params.name };
    site.findings.add({ message: MESSAGES.unknownName, pointer: `${pointer}/params/name`, args });
  }
  checkCounted(test, pointer, site);
  if (fact === 'member.purchaseInRun' && !/^[1-9]\d{0,8}$/.test(params?.name ?? '1'))
    refuse({ en: 'a run is a number of purchases', zh: '一轮应为消费次数' }, '/params/name');
  const problem = wrongValue(test, valueKind(factDefinition(fact).unit, attribute ?? null));
  if (problem !== null) refuse(problem);
}

/** Offers, causes, activities and perks that a test names are there. */
function checkCounted({ fact, params, value }: Test, pointer: string, { content, findings }: Site): void {
  const check = (kind: keyof typeof NAMES, found: string, below: string): void => {
    if (namesOf(content)[kind]?.has(found) !== false) return;
    const args = { what: NAMES[kind], found };
    findings.add({ message: MESSAGES.unknownName, pointer: `${pointer}/${below}`, args });
  };
  if (fact === 'member.perks' && typeof value === 'string') check('perk', value, 'value');
  const kind = COUNTED[fact];
  if (kind !== undefined && params?.name !== undefined) check(kind, params.name, 'params/name');
}

/** What there is of each; `null`: any. Looked up once for a rule set. */
type KnownNames = Readonly<Record<keyof typeof NAMES, ReadonlySet<string> | null>>;

const KNOWN_NAMES = new WeakMap<RuleSetContent, KnownNames>();

function namesOf(content: RuleSetContent): KnownNames {
  const known = KNOWN_NAMES.get(content);
  if (known !== undefined) return known;
  const idsOf = (parts: readonly { readonly id: string }[]) => new Set(parts.map(({ id }) => id));
  const { life, records } = content;
  const names: KnownNames = {
    offer: idsOf(life.offers),
    cause: idsOf(life.causes),
    perk: idsOf(life.perks),
    activity: records.activities === null ? null : new Set(records.activities),
  };
  KNOWN_NAMES.set(content, names);
  return names;
}

const NAMES = {
  offer: { en: 'offer', zh: '兑换品' },
  cause: { en: 'cause', zh: '公益项目' },
  activity: { en: 'activity', zh: '活动行为' },
  perk: { en: 'perk', zh: '权益' },
} as const satisfies Record<string, Localized>;

const FAMILIES: Readonly<Record<string, keyof Attributes | undefined>> = {
  'member.attribute': 'member',
  'item.attribute': 'item',
  'purchase.attribute': 'purchase',
};

const COUNTERS: ReadonlySet<string> = new Set([
  'member.points',
  'member.spend',
  'member.spendWithThis',
  'member.purchases',
  'member.averagePurchase',
  'member.pointsExpiring',
  'member.carbon',
  'member.redemptions',
  'member.donated',
  'member.activities',
]);

/** Counters that count one thing where a name says which, and all of its kind without one. */
const COUNTED: Readonly<Record<string, 'offer' | 'cause' | 'activity' | undefined>> = {
  'member.redemptions': 'offer',
  'member.donated': 'cause',
  'member.activities': 'activity',
};

/** Which parameters a fact takes. Filters are optional for facts about items, the others are needed. */
function wrongParams({ fact, params = {} }: Test): Localized | null {
  const needed = new Set<keyof FactParams>();
  if (FAMILIES[fact] !== undefined || fact === 'purchase.paymentShare' || fact === 'member.purchaseInRun')
    needed.add('name');
  if (COUNTERS.has(fact)) needed.add('window');
  for (const name of ['items', 'name', 'window'] as const) {
    const has = params[name] !== undefined;
    const takes =
      needed.has(name) ||
      (name === 'items' && fact.startsWith('items.')) ||
      (name === 'name' && COUNTED[fact] !== undefined);
    if (has && !takes)
      return { en: `\`${fact}\` has no parameter \`${name}\``, zh: `“${fact}”没有参数“${name}”` };
    if (!has && needed.has(name))
      return { en: `\`${fact}\` needs the parameter \`${name}\``, zh: `“${fact}”需要参数“${name}”` };
  }
  return null;
}

/** `number`: whole numbers, in order; `date`: texts in order. */
type ValueKind = 'number' | 'text' | 'date' | 'flag' | 'ids';

function valueKind(unit: FactUnit, attribute: AttributeRules | null): ValueKind | null {
  switch (unit) {
    case 'flag':
      return 'flag';
    case 'id':
      return 'text';
    case 'ids':
      return 'ids';
    case 'attribute':
      return attribute === null ? null : (ATTRIBUTE_KINDS[attribute.type] ?? null);
    default:
      return 'number';
  }
}

const ATTRIBUTE_KINDS: Readonly<Record<AttributeRules['type'], ValueKind>> = {
  number: 'number',
  text: 'text',
  choice: 'text',
  flag: 'flag',
  date: 'date',
};

const TYPE_OF: Readonly<Record<ValueKind, 'number' | 'string' | 'boolean'>> = {
  number: 'number',
  text: 'string',
  date: 'string',
  flag: 'boolean',
  ids: 'string',
};

/** `kind` is `null` where it is not known. */
function wrongValue({ fact, operator, value }: Test, kind: ValueKind | null): Localized | null {
  if (kind === null) return null;
  if (!OPERATORS[kind].includes(operator))
    return { en: `\`${operator}\` does not fit \`${fact}\``, zh: `“${operator}”不适用于“${fact}”` };
  const isList = operator === 'in' || operator === 'notIn';
  const asksKnown = value === null && (operator === 'equal' || operator === 'notEqual');
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const fits =
    asksKnown || (isList === Array.isArray(value) && values.every((one) => typeof one === TYPE_OF[kind]));
  if (fits) return null;
  const shown = JSON.stringify(value).slice(0, 40);
  return { en: `${shown} cannot be compared with \`${fact}\``, zh: `${shown} 无法与“${fact}”比较` };
}

const EQUALITY: readonly Test['operator'][] = ['equal', 'notEqual'];
const MEMBERSHIP: readonly Test['operator'][] = ['in', 'notIn'];
const ORDER: readonly Test['operator'][] = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

const OPERATORS: Readonly<Record<ValueKind, readonly Test['operator'][]>> = {
  number: [...EQUALITY, ...MEMBERSHIP, ...ORDER],
  date: [...EQUALITY, ...MEMBERSHIP, ...ORDER],
  text: [...EQUALITY, ...MEMBERSHIP],
  flag: EQUALITY,
  ids: ['contains', 'doesNotContain'],
};
