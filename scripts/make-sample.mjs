// Writes the sample of the demonstration program: purchases of one year and the members who made them.
// The same bytes on every machine. `--check` writes nothing and fails when the files are not what it would write.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badLines, delaySome, spread } from './sample/lines.mjs';
import { letSomeJoinLate, makeMembers, membersCsv } from './sample/members.mjs';
import { makePurchases } from './sample/purchases.mjs';
import { createRandom } from './sample/random.mjs';

const SEED = 20270206;
const MEMBERS = 300;
const PURCHASES = 2000;

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'campaigns', 'sample');

function makeFiles() {
  const random = createRandom(SEED);
  const members = makeMembers(random, MEMBERS);
  const purchases = makePurchases(random, members, PURCHASES);
  letSomeJoinLate(random, members, purchases);
  const good = delaySome(
    random,
    purchases.map((purchase) => JSON.stringify(purchase)),
  );
  const lines = spread(good, badLines(purchases));
  return { 'members.csv': membersCsv(members), 'purchases.jsonl': `${lines.join('\n')}\n` };
}

function isFresh([name, text]) {
  return readFileSync(join(folder, name), 'utf8') === text;
}

const files = Object.entries(makeFiles());
if (process.argv.includes('--check')) {
  const stale = files.filter((file) => !isFresh(file)).map(([name]) => name);
  if (stale.length > 0) {
    process.stderr.write(`${stale.join(', ')}: not fresh; run node scripts/make-sample.mjs\n`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
