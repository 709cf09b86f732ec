/** The keys of a map against those of its schema. */
import type { Localized } from '../../text/localized.js';
import { nearest } from '../../text/nearest.js';
import type { YamlMap } from '../yaml/yaml-tree.js';

export interface KeyComparison {
  /** Keys that the schema knows. */
  readonly known: readonly string[];
  /** Known keys that should be there and are not, also not misspelt. */
  readonly missing: readonly string[];
  /** Keys of the map that the schema does not know and that are like none that it knows. */
  readonly strange: readonly string[];
  /** The map has keys, and none is known or like one that is: it belongs elsewhere. */
  readonly isForeign: boolean;
}

/** Of more unknown keys than this in one map the rest is not looked at: they are no slips of the finger. */
const UNKNOWN_MAX = 50;

export function compareKeys({ entries }: YamlMap, schema: Readonly<Record<string, unknown>>): KeyComparison {
  const known = Object.keys(schema['properties'] ?? {});
  const patterns = Object.keys(schema['patternProperties'] ?? {}).map((pattern) => new RegExp(pattern, 'u'));
  const keys = new Set(entries.map(({ key }) => key));
  const isKnown = (key: string): boolean =>
    known.includes(key) || patterns.some((pattern) => pattern.test(key));
  const unknown = [...keys].filter((key) => !isKnown(key));
  const [strange, meant]: [string[], Set<string>] = [[], new Set()];
  for (const key of unknown.slice(0, UNKNOWN_MAX)) {
    const near = nearest(key, known);
    if (near === undefined) strange.push(key);
    else meant.add(near);
  }
  const missing = neededKeys(keys, schema).filter((key) => !keys.has(key) && !meant.has(key));
  return { known, missing, strange, isForeign: keys.size > 0 && strange.length === keys.size };
}

/** The keys that the schema asks for, always or beside others that are there. */
function neededKeys(keys: ReadonlySet<string>, schema: Readonly<Record<string, unknown>>): readonly string[] {
  const required = [schema['required'] ?? []].flat();
  const dependencies: readonly [string, unknown][] = Object.entries(schema['dependencies'] ?? {});
  const dependent = dependencies.flatMap(([key, needed]) => (keys.has(key) ? [needed].flat() : []));
  const needed = [...required, ...dependent].filter((key) => typeof key === 'string');
  return [...new Set(needed)];
}

/** Whether the messages about strange keys name all that is missing. */
export function isTold({ missing, strange }: KeyComparison): boolean {
  return missing.length === 0 || (missing.length === 1 && strange.length === 1);
}

/** What a strange key is probably meant to be, where just one key is missing. */
export function suggestMissing(keys: KeyComparison): Localized | null {
  const [key] = keys.missing;
  if (key === undefined || !isTold(keys)) return null;
  return { en: `\`${key}\` is missing; is it meant?`, zh: `缺少 \`${key}\`；是否指它？` };
}
