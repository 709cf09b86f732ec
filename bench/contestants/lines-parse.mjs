/** The floor of every pipeline that makes objects: each line through `JSON.parse`, and nothing done with it. */
import { readFileSync } from 'node:fs';
import { linesOf } from './lines-hand.mjs';

export function createParseLines() {
  let members = 0;
  return {
    run: (input) => {
      for (const line of linesOf(readFileSync(input))) members += JSON.parse(line).member.length;
      return members;
    },
  };
}
