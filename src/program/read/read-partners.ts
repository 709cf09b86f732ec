/** Partners with their scenes, and payment methods with their kinds. */
import type { NamedSet, Partner, PaymentKind, PaymentMethod } from '../vocabulary.js';
import { valueAt, type YamlNode } from '../yaml/yaml-tree.js';
import { readNamed } from './read-name.js';
import { readSetOf } from './read-named-set.js';
import { type Reading, textOf, wordOf } from './reading.js';

const PAYMENT_KINDS: readonly PaymentKind[] = [
  'cash',
  'card',
  'transfer',
  'stored',
  'coupon',
  'points',
  'other',
];

export function readPartners(node: YamlNode | undefined, reading: Reading): NamedSet<Partner> {
  return readSetOf(node, reading, ({ id, span, details }) => ({
    ...readNamed(id, span, details, reading),
    scene: textOf(valueAt(details, 'scene')) ?? null,
  }));
}

export function readPaymentMethods(node: YamlNode | undefined, reading: Reading): NamedSet<PaymentMethod> {
  return readSetOf(node, reading, ({ id, span, details }) => ({
    ...readNamed(id, span, details, reading),
    kind: wordOf(details, 'kind', PAYMENT_KINDS, 'other'),
  }));
}
