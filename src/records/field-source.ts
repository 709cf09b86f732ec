/** Where the fields of a record come from, as `input` of jifen.yaml maps them, and how they are looked up. */
import type { FieldMapping } from '../program/vocabulary.js';
import { isJsonNumber, isJsonObject, type JsonNode, type JsonObject } from './json-text.js';
import { MESSAGES } from './messages.js';
import { type Findings, refuse, shorten } from './record-problem.js';

/** How records arrive: as nested JSON, or as rows of cells in which attributes are columns. */
export type RecordShape = 'json' | 'rows';

export interface FieldSource {
  /** Name as the input has it; what messages call the field. */
  readonly from: string;
  readonly path: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

const NO_VALUES: ReadonlyMap<string, string> = new Map();

/** The source of a target field: as mapped, else the field of its own path, of which a name may hold dots. */
export function fieldSource(
  mappings: ReadonlyMap<string, FieldMapping>,
  target: string,
  ownPath: readonly string[] = [target],
): FieldSource {
  const mapping = mappings.get(target);
  if (mapping === undefined) return { from: ownPath.join('.'), path: ownPath, values: NO_VALUES };
  return { from: mapping.from, path: mapping.from.split('.'), values: mapping.values };
}

/** The value at a source; `null` when there is none. A name with dots may also be one whole key. */
export function lookUp(record: JsonObject, source: FieldSource): JsonNode {
  const direct = record.get(source.from);
  if (direct !== undefined) return direct;
  if (source.path.length === 1) return null;
  let node: JsonNode = record;
  for (const key of source.path) {
    if (!isJsonObject(node)) return null;
    node = node.get(key) ?? null;
  }
  return node;
}

/**
 * The text of a scalar after the mapping of values; `null` when it is absent, null or empty. Numbers and flags
 * give their text. A list or object is a problem, and gives `null` too.
 */
export function readScalar(findings: Findings, record: JsonObject, source: FieldSource): string | null {
  const node = lookUp(record, source);
  if (node === null || node === '') return null;
  const text = scalarText(node);
  if (text === undefined) return refuseKind(findings, source.from, TEXT_OR_NUMBER, node);
  const mapped = source.values.size === 0 ? text : (source.values.get(text) ?? text);
  return mapped === '' ? null : mapped;
}

/** The text of a string, number or flag; `undefined` for a list, object or null. */
export function scalarText(node: JsonNode): string | undefined {
  if (typeof node === 'string') return node;
  if (typeof node === 'boolean') return node ? 'true' : 'false';
  return isJsonNumber(node) ? node.number : undefined;
}

const TEXT_OR_NUMBER = { en: 'a text or number', zh: '文本或数字' };
export const LIST = { en: 'a list', zh: '列表' };
export const OBJECT = { en: 'an object', zh: '对象' };

/** Notes that a field holds another kind of value than it should. */
export function refuseKind(
  findings: Findings,
  field: string,
  expected: { readonly en: string; readonly zh: string },
  found: JsonNode,
): null {
  refuse(findings, MESSAGES.wrongType, field, { expected, found: kindOf(found) });
  return null;
}

/** What a value is, for messages. */
export function kindOf(node: JsonNode): { readonly en: string; readonly zh: string } {
  if (node === null) return { en: 'null', zh: 'null' };
  if (isJsonObject(node)) return OBJECT;
  const text = scalarText(node);
  if (text === undefined) return LIST;
  return { en: `"${shorten(text)}"`, zh: `“${shorten(text)}”` };
}
