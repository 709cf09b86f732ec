/** What an unquoted YAML scalar is, by the core schema of YAML 1.2 (section 10.3.2), narrowed for numbers. */
import type { ScalarKind } from './yaml-tree.js';

const NULL = /^(?:~|null|Null|NULL)?$/;
const FLAG = /^(?:true|True|TRUE|false|False|FALSE)$/;
/** No leading zeros, which older readers take for octal; at most 18 digits before the point and 12 after it. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,12})?$/;
const OTHER_NUMBER =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

export function classifyScalar(text: string): ScalarKind {
  if (NULL.test(text)) return 'null';
  if (FLAG.test(text)) return 'flag';
  if (PLAIN_NUMBER.test(text)) return 'number';
  return OTHER_NUMBER.test(text) ? 'odd-number' : 'text';
}
