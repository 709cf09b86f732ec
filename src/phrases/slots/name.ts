/** Slot types for names: things declared in `jifen.yaml`, rules and campaigns, and new names. */
import type { Named, NamedSet, Scale, Vocabulary } from '../../program/vocabulary.js';
import type { SlotNode } from '../../syntax/tree.js';
import { report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import { nearest } from '../../text/nearest.js';
import type { NameAt } from '../kinds.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { CheckContext, SlotType } from '../phrase.js';
import { describeNode } from './describe.js';

/** A family of declared things: how to find one by id. */
export interface NameFamily {
  readonly label: Localized;
  readonly has: (vocabulary: Vocabulary, id: string) => boolean;
  readonly known: (vocabulary: Vocabulary) => Iterable<string>;
  /** The declared things with their names in both languages; absent: they have none. */
  readonly named?: (vocabulary: Vocabulary) => Iterable<Named>;
}

const fromSet = (label: Localized, select: (vocabulary: Vocabulary) => NamedSet): NameFamily => ({
  label,
  has: (vocabulary, id) => select(vocabulary).open || select(vocabulary).members.has(id),
  known: (vocabulary) => select(vocabulary).members.keys(),
  named: (vocabulary) => select(vocabulary).members.values(),
});

const fromMap = (
  label: Localized,
  select: (vocabulary: Vocabulary) => ReadonlyMap<string, Named>,
): NameFamily => ({
  label,
  has: (vocabulary, id) => select(vocabulary).has(id),
  known: (vocabulary) => select(vocabulary).keys(),
  named: (vocabulary) => select(vocabulary).values(),
});

const fromScale = (label: Localized, select: (vocabulary: Vocabulary) => Scale): NameFamily => ({
  label,
  has: (vocabulary, id) => select(vocabulary).steps.some((step) => step.id === id),
  known: (vocabulary) => select(vocabulary).steps.map((step) => step.id),
  named: (vocabulary) => select(vocabulary).steps,
});

export const FAMILIES = {
  tier: fromScale({ en: 'tier', zh: '会员等级' }, (vocabulary) => vocabulary.tiers),
  creditBand: fromScale({ en: 'credit band', zh: '信用等级' }, (vocabulary) => vocabulary.creditBands),
  greenGrade: fromScale({ en: 'green grade', zh: '绿色等级' }, (vocabulary) => vocabulary.greenGrades),
  category: fromSet({ en: 'category', zh: '品类' }, (vocabulary) => vocabulary.categories),
  tag: fromSet({ en: 'tag', zh: '标签' }, (vocabulary) => vocabulary.tags),
  memberTag: fromSet({ en: 'member tag', zh: '会员标签' }, (vocabulary) => vocabulary.memberTags),
  brand: fromSet({ en: 'brand', zh: '品牌' }, (vocabulary) => vocabulary.brands),
  channel: fromSet({ en: 'channel', zh: '渠道' }, (vocabulary) => vocabulary.channels),
  store: fromSet({ en: 'store', zh: '门店' }, (vocabulary) => vocabulary.stores),
  scene: fromSet({ en: 'scene', zh: '场景' }, (vocabulary) => vocabulary.scenes),
  partner: fromSet({ en: 'partner', zh: '合作方' }, (vocabulary) => vocabulary.partners),
  activity: fromSet({ en: 'activity', zh: '活动行为' }, (vocabulary) => vocabulary.activities),
  paymentMethod: fromSet({ en: 'payment method', zh: '支付方式' }, (vocabulary) => vocabulary.paymentMethods),
  currency: {
    label: { en: 'currency', zh: '币种' },
    has: ({ currency, currencies }, id) => id === currency.code || currencies.has(id),
    known: ({ currency, currencies }) => [currency.code, ...currencies.keys()],
  },
  calendar: fromMap({ en: 'calendar', zh: '日历' }, (vocabulary) => vocabulary.calendars),
  memberAttribute: fromMap(
    { en: 'member attribute', zh: '会员属性' },
    (vocabulary) => vocabulary.memberAttributes,
  ),
  itemAttribute: fromMap({ en: 'item attribute', zh: '商品属性' }, (vocabulary) => vocabulary.itemAttributes),
  purchaseAttribute: fromMap(
    { en: 'purchase attribute', zh: '订单属性' },
    (vocabulary) => vocabulary.purchaseAttributes,
  ),
  /** Products are not declared: any sku is a name. */
  sku: { label: { en: 'product', zh: '商品' }, has: () => true, known: () => [] },
  /** Coupons are not declared either. */
  coupon: { label: { en: 'coupon', zh: '优惠券' }, has: () => true, known: () => [] },
} as const satisfies Record<string, NameFamily>;

export type FamilyId = keyof typeof FAMILIES;

/** More names than these are looked up in `jifen.yaml`. */
const LISTED_MAX = 8;

/** Checks one name of a family; returns its id. */
export function readName(node: SlotNode, family: NameFamily, context: CheckContext): string | undefined {
  if (node.kind !== 'name') return refuseName(node, family, context);
  if (family.has(context.vocabulary, node.text)) return node.text;
  context.report(
    report(
      MESSAGES.unknownName,
      node.span,
      { what: family.label, found: node.text },
      { suggestion: context.isSilent === true ? null : suggestName(node.text, family, context.vocabulary) },
    ),
  );
  return undefined;
}

/** The id of what has this name; else the nearest id; else all of them, when they are few. */
function suggestName(text: string, family: NameFamily, vocabulary: Vocabulary): Localized | null {
  const ids = [...family.known(vocabulary)];
  const hint = idOfName(text, family.named?.(vocabulary) ?? []) ?? nearest(text, ids);
  if (hint !== undefined) return { en: `did you mean \`${hint}\`?`, zh: `是否想写“${hint}”？` };
  if (ids.length === 0 || ids.length > LISTED_MAX) return null;
  return {
    en: `one of ${ids.map((id) => `\`${id}\``).join(', ')}`,
    zh: `可以是${ids.map((id) => `“${id}”`).join('、')}`,
  };
}

function idOfName(text: string, named: Iterable<Named>): string | undefined {
  const wanted = text.toLowerCase();
  for (const { id, name } of named) {
    if (name.zh === text || name.en.toLowerCase() === wanted) return id;
  }
  return undefined;
}

/** Names that begin with a digit stand in quotes. */
function refuseName(node: SlotNode, family: NameFamily, context: CheckContext): undefined {
  const isNumber = node.kind === 'quantity' && node.unit === null;
  const text = isNumber && family.has(context.vocabulary, node.digits) ? `"${node.digits}"` : null;
  const suggestion = text === null ? null : { en: `write \`${text}\``, zh: `请写 ${text}` };
  context.report(
    report(
      MESSAGES.wrongType,
      node.span,
      { expected: family.label, found: describeNode(node) },
      { suggestion },
    ),
  );
  return undefined;
}

/** One declared name. */
export function nameOf(familyId: FamilyId): SlotType<string> {
  const family = FAMILIES[familyId];
  return {
    shape: 'name',
    label: family.label,
    fits: () => false,
    check: (node, context) => readName(node, family, context),
  };
}

/** One or more declared names, separated by commas: any of them. */
export function namesOf(familyId: FamilyId): SlotType<readonly string[]> {
  const family = FAMILIES[familyId];
  return {
    shape: 'names',
    label: family.label,
    fits: () => false,
    check: (node, context) => readList(node, (item) => readName(item, family, context)),
  };
}

/** A name that refers to a rule or campaign (resolved when all files are known). */
export function plainName(label: Localized): SlotType<NameAt> {
  return { shape: 'name', label, fits: () => false, check: (node) => readPlain(node) };
}

/** A name that this sentence introduces. `/` is kept for the rows of tables: `rates/2`. */
export function newName(): SlotType<NameAt> {
  const label = { en: 'a new name', zh: '新名称' };
  return {
    ...plainName(label),
    check: (node, context) => {
      const name = readPlain(node);
      const expected = name === undefined ? null : expectedName(name.text);
      if (expected === null) return name;
      context.report(report(MESSAGES.outOfRange, node.span, { found: describeNode(node), expected }));
      return undefined;
    },
  };
}

/** Code points. */
const NEW_NAME_LENGTH_MAX = 64;

/** What a new name should have been; `null` when it is one. */
function expectedName(text: string): Localized | null {
  if (text.includes('/')) return { en: 'a name without `/`', zh: '可用的名称（不能含“/”）' };
  if (text.trim() === '') return { en: 'a name: it shows nothing', zh: '可用的名称（没有可见字符）' };
  if (text.trim() !== text)
    return { en: 'a name without blanks around it', zh: '可用的名称（前后不能有空格）' };
  if (text.length <= NEW_NAME_LENGTH_MAX || [...text].length <= NEW_NAME_LENGTH_MAX) return null;
  return {
    en: `a name of at most ${NEW_NAME_LENGTH_MAX} characters`,
    zh: `可用的名称（最多 ${NEW_NAME_LENGTH_MAX} 个字符）`,
  };
}

export function plainNames(label: Localized): SlotType<readonly NameAt[]> {
  return { shape: 'names', label, fits: () => false, check: (node) => readList(node, readPlain) };
}

/** A text in quotes: a title, a reason. */
export function text(label: Localized): SlotType<string> {
  return {
    shape: 'text',
    label,
    fits: () => false,
    check: (node) => (node.kind === 'text' ? node.text : undefined),
  };
}

function readPlain(node: SlotNode): NameAt | undefined {
  return node.kind === 'name' ? { text: node.text, span: node.span } : undefined;
}

/** All items or nothing; every wrong item is reported. */
export function readList<T>(
  node: SlotNode,
  read: (item: SlotNode) => T | undefined,
): readonly T[] | undefined {
  if (node.kind !== 'list') return undefined;
  const values: T[] = [];
  for (const item of node.items) {
    const value = read(item);
    if (value !== undefined) values.push(value);
  }
  return values.length < node.items.length ? undefined : values;
}
