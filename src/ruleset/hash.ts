import { sha256HexOfBytes } from '../value/digest.js';
import { withCanonicalBytes } from './canonical-json.js';
import type { RuleSet, RuleSetContent } from './types.js';

/** SHA-256 of the canonical JSON of the content, hexadecimal. */
export function hashContent(content: RuleSetContent): string {
  return withCanonicalBytes(content, sha256HexOfBytes);
}

/** Whether a rule set still is what was compiled. */
export function hasTrueHash(ruleSet: RuleSet): boolean {
  return hashContent(ruleSet.content) === ruleSet.hash;
}
