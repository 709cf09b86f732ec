/** Where the parts of a rule set were written. */
import type { RuleSet } from '../ruleset/types.js';

/** Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The place of the node that a JSON pointer into the content names, or of the nearest node around it that has one;
 * `null` when there is none below the top level (a rule set without a map).
 */
export function findPlace({ map }: RuleSet, pointer: string): Place | null {
  for (let path = pointer; path.lastIndexOf('/') > 0; path = path.slice(0, path.lastIndexOf('/'))) {
    const found = Object.hasOwn(map, path) ? map[path] : undefined;
    if (found !== undefined) return { file: found[0], line: found[1], column: found[2] };
  }
  return null;
}

/** `campaigns/spring.campaign:12:3`. */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
