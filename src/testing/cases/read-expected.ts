/** The `expect` part of a case. Its shape was checked before: what does not have it is passed over. */
import type { Problems } from '../../program/problems.js';
import { suggestNearest } from '../../program/problems.js';
import { describeFound } from '../../program/shape/describe-value.js';
import { valueAt, type YamlMap, type YamlNode } from '../../program/yaml/yaml-tree.js';
import { report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import { parseDecimal } from '../../value/decimal.js';
import { fraction, multiply } from '../../value/fraction.js';
import type { Expected, ItemExpectation } from '../expected.js';
import { TESTING_MESSAGES } from '../messages.js';

/** What the expectations of one case are read by. */
export interface ExpectedReading {
  readonly problems: Problems;
  /** Ids that may be expected: `base` and every rule. */
  readonly rules: readonly string[];
  readonly tiers: readonly string[];
  readonly messages: readonly string[];
  readonly perks: readonly string[];
  readonly offers: readonly string[];
  readonly pointsDigits: number;
  /** Of the currency of the purchase. */
  readonly currencyDigits: number;
  /** How many items the purchase has. */
  readonly itemCount: number;
}

type AmountKind = 'points' | 'discount' | 'payable';
const AMOUNT_KINDS: readonly AmountKind[] = ['points', 'discount', 'payable'];

/** In the order in which they are compared: the whole, the rules, the items. */
export function readExpected(node: YamlNode | undefined, reading: ExpectedReading): readonly Expected[] {
  if (node?.kind !== 'map') return [];
  return [
    ...AMOUNT_KINDS.flatMap((kind) => readAmount(node, kind, null, reading)),
    ...readRules(valueAt(node, 'rules'), reading),
    ...readItems(valueAt(node, 'items'), reading),
    ...readAfter(node, reading),
  ];
}

function readAmount(
  map: YamlMap,
  kind: AmountKind,
  rule: string | null,
  reading: ExpectedReading,
): readonly Expected[] {
  const node = valueAt(map, kind);
  const amount = node === undefined ? undefined : amountOf(node, kind, reading);
  if (node === undefined || amount === undefined) return [];
  return [amountExpected(kind, amount, rule, node)];
}

function amountExpected(kind: AmountKind, amount: bigint, rule: string | null, { span }: YamlNode): Expected {
  return kind === 'points' ? { kind, points: amount, rule, span } : { kind, amountMinor: amount, rule, span };
}

/** The amount in smallest units; a value that is none has its message. */
function amountOf(node: YamlNode, kind: AmountKind, reading: ExpectedReading): bigint | undefined {
  if (node.kind === 'map' || node.kind === 'list' || node.kind === 'null' || node.kind === 'broken')
    return undefined;
  const digits = kind === 'points' ? reading.pointsDigits : reading.currencyDigits;
  const value = parseDecimal(node.text);
  const scaled = value === undefined ? undefined : multiply(value, fraction(10n ** BigInt(digits)));
  if (scaled?.den === 1n) return scaled.num;
  reading.problems.add(() =>
    report(TESTING_MESSAGES.badAmount, node.span, { found: describeFound(node), digits: `${digits}` }),
  );
  return undefined;
}

function readRules(node: YamlNode | undefined, reading: ExpectedReading): readonly Expected[] {
  if (node?.kind === 'list') {
    const names = node.items.flatMap((item) =>
      item.kind === 'text' ? [{ text: item.text, span: item.span }] : [],
    );
    const rules = names.filter(({ text, span }) => isKnownRule(text, span, reading)).map(({ text }) => text);
    return rules.length < names.length ? [] : [{ kind: 'rules', rules, apply: true, span: node.span }];
  }
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, keySpan, value }) =>
    isKnownRule(key, keySpan, reading) ? readRule(key, value, reading) : [],
  );
}

function readRule(rule: string, value: YamlNode, reading: ExpectedReading): readonly Expected[] {
  if (value.kind === 'map') {
    return [...readAmount(value, 'points', rule, reading), ...readAmount(value, 'discount', rule, reading)];
  }
  const points = amountOf(value, 'points', reading);
  if (points === undefined) return [];
  // "Nothing from this rule" is meant of its discount as well.
  return points === 0n
    ? [{ kind: 'rules', rules: [rule], apply: false, span: value.span }]
    : [amountExpected('points', points, rule, value)];
}

function isKnownRule(found: string, span: YamlNode['span'], { rules, problems }: ExpectedReading): boolean {
  if (rules.includes(found)) return true;
  problems.add(() =>
    report(TESTING_MESSAGES.unknownRule, span, { found }, { suggestion: suggestNearest(found, rules) }),
  );
  return false;
}

const AFTER_POINTS = [
  ['balance', 'balance'],
  ['pending', 'pending'],
  ['takenBack', 'taken-back'],
] as const;

/** What the account must hold after the last event, and what the event did beside awards. */
function readAfter(map: YamlMap, reading: ExpectedReading): readonly Expected[] {
  const points = AFTER_POINTS.flatMap(([key, kind]): readonly Expected[] => {
    const node = valueAt(map, key);
    const amount = node === undefined ? undefined : amountOf(node, 'points', reading);
    return node === undefined || amount === undefined
      ? []
      : [{ kind: 'after', after: { kind, points: amount }, span: node.span }];
  });
  return [
    ...points,
    ...readTier(valueAt(map, 'tier'), reading),
    ...readNames(map, reading),
    ...readRefused(map),
  ];
}

function readTier(node: YamlNode | undefined, reading: ExpectedReading): readonly Expected[] {
  if (node?.kind !== 'text' || !isKnown(node.text, node.span, TIER, reading.tiers, reading)) return [];
  return [{ kind: 'after', after: { kind: 'tier', tier: node.text }, span: node.span }];
}

function readNames(map: YamlMap, reading: ExpectedReading): readonly Expected[] {
  const messages = valueAt(map, 'messages');
  const sent = messages?.kind === 'list' ? messages.items : [];
  return [
    ...sent.flatMap((item): readonly Expected[] => {
      if (item.kind !== 'text' || !isKnown(item.text, item.span, MESSAGE, reading.messages, reading))
        return [];
      const { text, span } = item;
      return [{ kind: 'after', after: { kind: 'message', message: { text, span } }, span }];
    }),
    ...flagsOf(map, 'perks').flatMap(({ name, has, span }): readonly Expected[] =>
      isKnown(name.text, name.span, PERK, reading.perks, reading)
        ? [{ kind: 'after', after: { kind: 'perk', perk: name, has }, span }]
        : [],
    ),
    ...flagsOf(map, 'offers').flatMap(({ name, has, span }): readonly Expected[] =>
      isKnown(name.text, name.span, OFFER, reading.offers, reading)
        ? [{ kind: 'after', after: { kind: 'offer', offer: name, has }, span }]
        : [],
    ),
  ];
}

/** Names with yes or no. */
function flagsOf(map: YamlMap, key: string) {
  const node = valueAt(map, key);
  return (node?.kind === 'map' ? node.entries : []).flatMap((entry) => {
    const { value } = entry;
    if (value.kind !== 'flag') return [];
    const name = { text: entry.key, span: entry.keySpan };
    return [{ name, has: value.text.toLowerCase() === 'true', span: value.span }];
  });
}

function readRefused(map: YamlMap): readonly Expected[] {
  const node = valueAt(map, 'refused');
  return node?.kind === 'flag' && node.text.toLowerCase() === 'true'
    ? [{ kind: 'after', after: { kind: 'refused' }, span: node.span }]
    : [];
}

const TIER: Localized = { en: 'tier', zh: '等级' };
const MESSAGE: Localized = { en: 'message', zh: '消息' };
const OFFER: Localized = { en: 'offer', zh: '兑换品' };
const PERK: Localized = { en: 'perk', zh: '权益' };

function isKnown(
  found: string,
  span: YamlNode['span'],
  what: Localized,
  known: readonly string[],
  { problems }: ExpectedReading,
): boolean {
  if (known.includes(found)) return true;
  const suggestion = suggestNearest(found, known);
  problems.add(() => report(TESTING_MESSAGES.unknownName, span, { what, found }, { suggestion }));
  return false;
}

function readItems(node: YamlNode | undefined, reading: ExpectedReading): readonly Expected[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item, index) => readItem(item, index, reading));
}

function readItem(node: YamlNode, index: number, reading: ExpectedReading): readonly ItemExpectation[] {
  const { itemCount, problems } = reading;
  if (node.kind !== 'map') return [];
  if (index >= itemCount) {
    const args = { item: `${index + 1}`, count: `${itemCount}` };
    problems.add(() => report(TESTING_MESSAGES.noSuchItem, node.span, args));
    return [];
  }
  return AMOUNT_KINDS.flatMap((what) => {
    const value = valueAt(node, what);
    const amount = value === undefined ? undefined : amountOf(value, what, reading);
    return value === undefined || amount === undefined
      ? []
      : [{ kind: 'item', index, what, amount, span: value.span } as const];
  });
}
