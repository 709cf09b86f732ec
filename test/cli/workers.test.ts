/** `jifen run --workers` and `--stats`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { jifen } from '../support/host.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { MALL, RUN } from './mall.js';

describe('--workers', () => {
  it.each(['0', '65', '1.5', '-2', 'many', ''])('is auto or a number of threads, not "%s"', async (found) => {
    const { code, err } = await jifen(temporaryFolder(MALL), [...RUN, '--workers', found]);
    expect(code).toBe(2);
    expect(err).toContain('JF7003');
    expect(err).toContain('auto or a number from 1 to 64');
  });

  it.each(['1', '2', 'auto'])('changes nothing but the time: %s', async (workers) => {
    const folder = temporaryFolder(MALL);
    const plain = await jifen(folder, [...RUN, '--engine', 'reference', '--output', '-']);
    const threaded = await jifen(folder, [...RUN, '--workers', workers, '--output', '-']);
    expect(threaded).toEqual(plain);
  });
});

it('starts the threads of the package as it is built', () => {
  const folder = temporaryFolder({});
  const bin = fileURLToPath(new URL('../../bin/jifen.js', import.meta.url));
  const node = (words: readonly string[]) =>
    spawnSync(process.execPath, [bin, ...words, '--lang', 'en'], { cwd: folder, encoding: 'utf8' });
  expect(node(['init', folder]).status).toBe(0);
  const run = ['run', '--input', join(folder, 'purchases.jsonl'), '--output', '-', '--stats'];
  const [alone, threaded] = [node(run), node([...run, '--workers', '2'])];
  expect(threaded.stderr).toMatch(/ on 2 threads$/m);
  expect(threaded.status).toBe(0);
  expect(threaded.stdout).toBe(alone.stdout);
  expect(threaded.stdout).not.toBe('');
});

describe('--stats', () => {
  it('tells on standard error how fast the run was', async () => {
    const folder = temporaryFolder(MALL);
    const quiet = await jifen(folder, RUN);
    const { code, out, err } = await jifen(folder, [...RUN, '--stats']);
    expect(code).toBe(0);
    expect(out).toBe(quiet.out);
    expect(err).toMatch(/^\d+ purchases in \d+\.\d\d s: [\d,]+ a second on 1 thread$/m);
    expect(err).toMatch(/^the exact way: \d+ purchases? \(\d+\.\d%\)$/m);
    expect(err).toMatch(/^memory at most [\d,]+ MB$/m);
  });

  it('tells it in Chinese, and of the plain way as well', async () => {
    const { err } = await jifen(temporaryFolder(MALL), [
      ...RUN,
      '--stats',
      '--lang',
      'zh',
      '--engine',
      'reference',
    ]);
    expect(err).toMatch(/^\d+\.\d\d 秒处理 \d+ 笔订单：每秒 [\d,]+ 笔，1 个线程$/m);
    expect(err).toMatch(/^走精确通道：\d+ 笔订单（100\.0%）$/m);
    expect(err).toMatch(/^内存峰值 [\d,]+ MB$/m);
  });

  it('is a part of the summary as JSON, which is the same without it', async () => {
    const folder = temporaryFolder(MALL);
    const quiet = await jifen(folder, [...RUN, '--format', 'json']);
    const { out, err } = await jifen(folder, [...RUN, '--format', 'json', '--stats']);
    const { stats, ...summary } = JSON.parse(out);
    expect(summary).toEqual(JSON.parse(quiet.out));
    expect(err).toBe('');
    expect(stats).toMatchObject({ purchases: summary.purchases, workers: 1, passes: 1 });
    expect(Object.keys(stats.seconds).sort()).toEqual(['decide', 'read', 'scan', 'total', 'write']);
  });
});
