/** What ends `jifen run` from outside: the same words and exit codes whichever way it goes, and nothing half written. */
import fs, { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import threads, { type WorkerOptions } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { jifen } from '../support/host.js';
import { temporaryFolder, textOf } from '../support/temporary-folder.js';
import { MALL, PURCHASES, purchaseLine, RUN } from './mall.js';

const faults = { isDiskFull: false, threads: 0, changing: '' };

const { Worker } = threads;

/** Files of tests share their modules, so the system is replaced rather than what calls it; and put back in the end. */
function replaceSystem(): void {
  const { existsSync, writeSync } = fs;
  const write = (...given: Parameters<typeof writeSync>): number => {
    if (faults.isDiskFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    return writeSync(...given);
  };
  vi.spyOn(fs, 'writeSync').mockImplementation(write);
  // The sources have no thread of their own; here they have.
  vi.spyOn(fs, 'existsSync').mockImplementation(
    (path) => String(path).endsWith('bin/thread.js') || existsSync(path),
  );
  threads.Worker = class extends Worker {
    constructor(_: string | URL, options?: WorkerOptions) {
      super(faults.isDiskFull ? FULL_DISK_FILE : WORKER_FILE, options);
      faults.threads += 1;
    }
  };
  replaceOpen();
  syncBuiltinESMExports();
}

/** The file grows once, after its last byte was read: who reads it again would find nothing wrong. */
function replaceOpen(): void {
  const { open } = files;
  vi.spyOn(files, 'open').mockImplementation(async (...given) => {
    const file = await open(...given);
    const [path] = given;
    if (path !== faults.changing) return file;
    faults.changing = '';
    const stat = file.stat.bind(file);
    let asked = 0;
    const value = () => {
      asked += 1;
      if (asked === 2) appendFileSync(path, '\n');
      return stat();
    };
    return Object.defineProperty(file, 'stat', { value });
  });
}

const WORKER_FOLDER = mkdtempSync(join(tmpdir(), 'jifen-faults-'));
const WORKER_FILE = join(WORKER_FOLDER, 'run-worker.mjs');
/** The same where nothing can be written. */
const FULL_DISK_FILE = join(WORKER_FOLDER, 'full-disk.mjs');
const FULL_DISK = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
fs.writeSync = () => { throw Object.assign(new Error('no space'), { code: 'ENOSPC' }); };
syncBuiltinESMExports();
await import('./run-worker.mjs');
`;

beforeAll(async () => {
  writeFileSync(FULL_DISK_FILE, FULL_DISK);
  await build({
    entryPoints: [new URL('../../src/run/workers/worker.ts', import.meta.url).pathname],
    bundle: true,
    outfile: WORKER_FILE,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
});
afterAll(() => rmSync(WORKER_FOLDER, { recursive: true, force: true }));
beforeEach(replaceSystem);
afterEach(() => {
  vi.restoreAllMocks();
  threads.Worker = Worker;
  syncBuiltinESMExports();
  faults.isDiskFull = false;
  faults.threads = 0;
  faults.changing = '';
});

const WAYS: readonly (readonly [string, readonly string[]])[] = [
  ['the plain way', ['--engine', 'reference']],
  ['the fast way', ['--engine', 'fast']],
  ['a pair of threads', ['--workers', '2']],
  ['threads', ['--workers', '3']],
];
const QUICK = WAYS.slice(1);

/** In the order of time, so that nothing is given up. */
const LINES = [1, 2, 3, 4].map((day) =>
  purchaseLine(
    `P${day}`,
    `M${day % 2}`,
    `2027-02-0${day}T12:00:00+08:00`,
    '{"category":"snack","amount":"9"}',
  ),
);
const FILES = { ...MALL, 'purchases.jsonl': `${LINES.join('\n')}\n`, 'folder/x': '' };

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}

describe('an output that cannot be written', () => {
  it.each(WAYS)('is a folder: %s', async (_, way) => {
    const folder = temporaryFolder(FILES);
    const before = filesOf(folder);
    const { code, err } = await jifen(folder, [...RUN, ...way, '--output', 'folder']);
    expect({ code, err }).toEqual({
      code: 74,
      err: expect.stringContaining('error JF5010: cannot write\n  folder: '),
    });
    expect(filesOf(folder)).toEqual(before);
  });

  it.each(QUICK)('is on a full disk: %s', async (_, way) => {
    const folder = temporaryFolder({ ...FILES, 'out.jsonl': 'old\n' });
    const before = filesOf(folder);
    faults.isDiskFull = true;
    const { code, err } = await jifen(folder, [...RUN, ...way, '--output', 'out.jsonl']);
    expect({ code, err }).toEqual({
      code: 74,
      err: expect.stringContaining('error JF5010: cannot write\n  out.jsonl: '),
    });
    expect(err).not.toContain(folder);
    expect(filesOf(folder)).toEqual(before);
    expect(textOf(folder, 'out.jsonl')).toBe('old\n');
  });

  it.each(QUICK)('is only where standard output is held back, which nobody notices: %s', async (_, way) => {
    const folder = temporaryFolder(FILES);
    const sound = await jifen(folder, [...RUN, ...way, '--output', '-']);
    faults.isDiskFull = true;
    expect(await jifen(folder, [...RUN, ...way, '--output', '-'])).toEqual(sound);
    expect(sound.code).toBe(0);
  });

  it.each(WAYS)('is the reject file, a folder: %s', async (_, way) => {
    const folder = temporaryFolder(FILES);
    const before = filesOf(folder);
    const words = [...RUN, ...way, '--output', 'out.jsonl', '--rejects', 'folder'];
    const { code, err } = await jifen(folder, words);
    expect(code).toBe(74);
    expect(err).toContain('error JF5010: cannot write\n  folder: ');
    expect(filesOf(folder)).toEqual(before);
  });
});

describe('an input that changes while it is read', () => {
  it.each(WAYS)('ends the run: %s', async (_, way) => {
    const folder = temporaryFolder(FILES);
    const before = filesOf(folder);
    faults.changing = join(folder, 'purchases.jsonl');
    const words = [...RUN, ...way, '--output', 'out.jsonl'];
    const { code, err } = await jifen(folder, words);
    expect({ code, err }).toEqual({ code: 66, err: expect.stringContaining('error JF5019: input changed') });
    expect(filesOf(folder)).toEqual(before);
  });
});

it('goes on threads where it should', async () => {
  const folder = temporaryFolder(FILES);
  expect((await jifen(folder, [...RUN, '--workers', '2', '--output', 'out.jsonl'])).code).toBe(0);
  // The main thread is the other one.
  expect(faults.threads).toBe(1);
});

describe('a disk that fills up while refused records are written', () => {
  it.each(['fast', 'reference'])('leaves the decisions of the run before: %s', async (engine) => {
    const folder = temporaryFolder({
      ...MALL,
      'in.jsonl': `${PURCHASES.join('\n')}\n{}\n`,
      'out.jsonl': 'before',
    });
    const words = [
      '--input',
      'in.jsonl',
      '--output',
      'out.jsonl',
      '--rejects',
      '/dev/full',
      '--engine',
      engine,
    ];
    const ran = await jifen(folder, ['run', ...words]);
    expect(ran.code).toBe(74);
    expect(ran.err).toContain('JF5010');
    expect(textOf(folder, 'out.jsonl')).toBe('before');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
