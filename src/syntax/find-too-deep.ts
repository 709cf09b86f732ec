/** Chevrotain would overflow the stack on deep nesting, so it is refused before parsing starts. */
import { CONNECTIVES } from './connectives.js';
import { LEFT, RIGHT, type ScannedToken } from './tokens.js';

const NEGATIONS: ReadonlySet<string> = new Set(Object.values(CONNECTIVES.not));

/** The first token that stands inside more than `limit` parentheses and negations. */
export function findTooDeep(tokens: readonly ScannedToken[], limit: number): ScannedToken | null {
  /** Of every open parenthesis: how much deeper it is than the one around it, for the negations before it. */
  const steps: number[] = [];
  let depth = 0;
  let negations = 0;
  for (const token of tokens) {
    if (NEGATIONS.has(token.tokenType.name)) negations += 1;
    else {
      if (token.tokenType === LEFT) {
        steps.push(negations + 1);
        depth += negations + 1;
      } else if (token.tokenType === RIGHT) depth -= steps.pop() ?? 0;
      negations = 0;
    }
    if (depth + negations > limit) return token;
  }
  return null;
}
