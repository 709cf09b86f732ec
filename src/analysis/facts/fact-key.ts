/** Which fact a test reads: two tests with the same key read the same value. */
import { canonicalJson } from '../../ruleset/canonical-json.js';
import type { FactId } from '../../ruleset/facts.js';
import type { FactParams, Test } from '../../ruleset/types.js';

/** A fact with its parameters. */
export interface FactQuery {
  readonly fact: FactId;
  readonly params?: FactParams;
}

export function factKey({ fact, params }: FactQuery): string {
  return params === undefined ? fact : `${fact} ${canonicalJson(params)}`;
}

/** For a test that no domain describes: it is a fact of its own, true or false. */
export function testKey(test: Test): string {
  return `test ${canonicalJson(test)}`;
}
