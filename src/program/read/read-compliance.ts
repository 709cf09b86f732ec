/** The compliance profile and its numbers. */
import type { Fraction } from '../../value/fraction.js';
import type { Compliance } from '../vocabulary.js';
import { valueAt, type YamlNode } from '../yaml/yaml-tree.js';
import { readPlainText } from './read-name.js';
import { declarationsOf } from './read-named-set.js';
import { decimalOf, type Reading, wordOf } from './reading.js';

const PROFILES = ['none', 'cn-retail', 'cn-bank-card', 'cn-travel'] as const;

/** A program without the block has the profile `none`. */
export function readCompliance(node: YamlNode | undefined, reading: Reading): Compliance {
  const numbers = new Map<string, Fraction>();
  for (const { id, details } of declarationsOf(valueAt(node, 'numbers'))) {
    const value = decimalOf(details);
    if (value !== undefined) numbers.set(id, value);
  }
  return {
    profile: wordOf(node, 'profile', PROFILES, 'none'),
    numbers,
    licence: readPlainText(node, 'licence', reading),
  };
}
