/** A process of its own: decides the purchases of the file that is named, prints decisions and whether text can be code. */
import { readFileSync } from 'node:fs';
import { createStream } from '../../../src/fast/create-stream.js';
import { makeFunction } from '../../../src/fast/make-function.js';
import type { PlainPurchase } from '../../../src/fast/plain-purchase.js';
import { decisionToJson } from '../../../src/records/write-decision.js';
import type { RuleSet } from '../../../src/ruleset/types.js';

interface Task {
  readonly ruleSet: RuleSet;
  readonly purchases: readonly PlainPurchase[];
}

const tasks: readonly Task[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const lines = tasks.flatMap(({ ruleSet, purchases }) => {
  const stream = createStream(ruleSet);
  return purchases.map((purchase) => {
    stream.decide(purchase);
    return decisionToJson(stream.decision(), { currencyDigits: 2, pointsDigits: 0 });
  });
});
process.stdout.write(JSON.stringify({ makesCode: makeFunction([], 'return 1') !== null, lines }));
