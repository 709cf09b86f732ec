/** Parquet gives the same records as the JSON Lines it was made of. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInput } from '../../src/run/input.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jifen-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function writeParquet(name: string, select: string): Promise<string> {
  const path = join(folder, name);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`copy (${select}) to '${path.replaceAll("'", "''")}' (format parquet)`);
  connection.closeSync();
  return path;
}

async function linesOf(path: string): Promise<readonly string[]> {
  const opened = await openInput(path);
  if ('problem' in opened) throw new Error(opened.problem.code);
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.input.chunks()) chunks.push(chunk);
  await opened.input.close();
  return Buffer.concat(chunks).toString().trimEnd().split('\n');
}

it('keeps decimals to the last digit, instants and nested records', async () => {
  const path = await writeParquet(
    "o'clock.parquet",
    `select 'P' || i as id, 'M1' as member, timestamptz '2027-02-17 12:00:00+08' + interval (i * 250) millisecond as at,
       case when i = 0 then null else 'app' end as channel,
       [{'sku': 'A' || i, 'quantity': 1.5::decimal(9,3), 'amount': (9007199254740993.07 + i)::decimal(18,2)}] as items
     from range(2) t(i)`,
  );
  expect(await linesOf(path)).toEqual([
    '{"id":"P0","member":"M1","at":"2027-02-17T04:00:00Z","channel":null,"items":[{"sku":"A0","quantity":"1.500","amount":"9007199254740993.07"}]}',
    '{"id":"P1","member":"M1","at":"2027-02-17T04:00:00.25Z","channel":"app","items":[{"sku":"A1","quantity":"1.500","amount":"9007199254740994.07"}]}',
  ]);
});

it('leaves the time of a column without a zone local', async () => {
  const path = await writeParquet(
    'local.parquet',
    "select 'P1' as id, timestamp '2027-02-17 12:30:00' as at",
  );
  expect(await linesOf(path)).toEqual(['{"id":"P1","at":"2027-02-17T12:30:00"}']);
});

it('refuses what only has the name', async () => {
  const path = join(folder, 'text.parquet');
  writeFileSync(path, '{"id":"P1"}\n');
  await expect(linesOf(path)).rejects.toMatchObject({ diagnostic: { code: 'JF5031' } });
  expect(await openInput(join(folder, 'none.parquet'))).toMatchObject({ problem: { code: 'JF5001' } });
});
