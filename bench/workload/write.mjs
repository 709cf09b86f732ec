/**
 * Writes the workload into a folder, and prints what each file is:
 *
 *   node bench/workload/write.mjs DIR [--purchases 100000] [--rules 12,100,1000,10000]
 *
 * purchases.jsonl, unguessable.jsonl (the same in ways that a reader cannot guess), sheet.csv, their members, a project for
 * every set of rules; `dead-…` are campaigns for products that nobody sells.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeProject } from './campaigns.mjs';
import { makePurchases } from './purchases.mjs';
import { createRandom } from './random.mjs';
import { makeDeadRules, makeRules } from './rules.mjs';
import { chineseMember, SHEET_HEADER, sheetRows, unguessableLine } from './variants.mjs';
import { MEMBERS } from './world.mjs';

const SIZES = [12, 100, 1_000, 10_000];
const DEAD_COUNTS = [100, 10_000];

/** Writes everything; gives `{name, bytes, sha256}` of what was written. */
export function writeWorkload(folder, { purchases = 100_000, sizes = SIZES, dead = DEAD_COUNTS } = {}) {
  return [
    ...writeRecords(folder, [
      ['purchases', purchases],
      ['unguessable', purchases],
      ['sheet', purchases],
    ]),
    ...sizes.map((size) => writeProject(join(folder, `rules-${size}`), makeRules(size))),
    ...sizes
      .slice(0, 1)
      .map((size) => writeProject(join(folder, `state-${size}`), { ...makeRules(size), stateful: true })),
    ...dead.map((count) => writeProject(join(folder, `dead-${count}`), makeDeadRules(count))),
  ];
}

/** Files of so many purchases by name, `unguessable` in ways that nobody can guess, `sheet` as CSV, and their members. */
export function writeRecords(folder, files) {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(3);
  const lineOf = {
    purchases: (purchase) => JSON.stringify(purchase),
    unguessable: (purchase) => unguessableLine(purchase, random),
  };
  const chinese = (member) => JSON.stringify({ ...member, id: chineseMember(member.id) });
  return [
    ...files.map(([name, count]) => {
      const made = makePurchases(count);
      if (name === 'sheet') return writeLines(join(folder, 'sheet.csv'), sheetLines(made));
      return writeLines(join(folder, `${name}.jsonl`), mapped(made, lineOf[name] ?? lineOf.purchases));
    }),
    writeLines(
      join(folder, 'members.jsonl'),
      mapped(MEMBERS, (member) => JSON.stringify(member)),
    ),
    writeLines(join(folder, 'unguessable-members.jsonl'), mapped(MEMBERS, chinese)),
  ];
}

function* sheetLines(purchases) {
  yield SHEET_HEADER;
  yield* mapped(purchases, sheetRows);
}

function* mapped(values, change) {
  for (const value of values) yield change(value);
}

function writeLines(path, lines) {
  const hash = createHash('sha256');
  const file = openSync(path, 'w');
  let bytes = 0;
  let chunk = '';
  const flush = () => {
    const buffer = Buffer.from(chunk);
    hash.update(buffer);
    writeSync(file, buffer);
    bytes += buffer.length;
    chunk = '';
  };
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length > 1 << 20) flush();
  }
  flush();
  closeSync(file);
  return { name: path, bytes, sha256: hash.digest('hex') };
}

function writeProject(folder, rules) {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const { path, text } of makeProject(rules)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    hash.update(`${path}\n${text}`);
    bytes += Buffer.byteLength(text);
  }
  return { name: folder, bytes, sha256: hash.digest('hex') };
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      purchases: { type: 'string', default: '100000' },
      rules: { type: 'string', default: '12,100,1000,10000' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('which folder is it to be written into?');
  const sizes = values.rules.split(',').map(Number);
  for (const { name, bytes, sha256 } of writeWorkload(folder, { purchases: Number(values.purchases), sizes }))
    process.stdout.write(`${sha256}  ${String(bytes).padStart(10)}  ${name}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
