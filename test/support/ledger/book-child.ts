/** A process that books a stream into a ledger, to be killed: `LEDGER RULESET SEED COUNT BATCH`. Says `ready` before it opens it. */
import { readFileSync } from 'node:fs';
import { readRuleSet } from '../../../src/ruleset/read-rule-set.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';
import { runIntoStore } from './run.js';
import { makeStream } from './stream.js';

const [ledger = '', file = '', ...numbers] = process.argv.slice(2);
const [seed = 1, count = 100, batch = 10] = numbers.map(Number);
const stream = makeStream(seed, count);
const { ruleSet } = readRuleSet({ path: file, text: readFileSync(file, 'utf8') });
if (ruleSet === null) throw new Error(`${file} is no rule set`);
process.stdout.write('ready\n');
const store = await openSqliteStore(ledger, { mode: 'create' });
await runIntoStore(store, stream, {
  ruleSet,
  asOf: '2027-09-30',
  limits: { eventsMax: batch, duesMax: 7 },
});
await store.close();
