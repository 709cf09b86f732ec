/** Files that are no ledgers, ledgers in use, full disks: a message, and nothing half written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { verifyStore } from '../../src/run/ledger/verify-store.js';
import type { OpenOptions } from '../../src/store/sqlite/connection.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import { StoreFault } from '../../src/store/store-fault.js';
import { exportOf, runIntoStore } from '../support/ledger/corner.js';
import { makeStream } from '../support/ledger/stream.js';
import { filesIn, temporaryFolder } from '../support/temporary-folder.js';

const STREAM = makeStream(11, 80);

async function faultOf(action: () => Promise<unknown>): Promise<string> {
  return action().then(
    () => 'nothing',
    (error: unknown) => (error instanceof StoreFault ? error.diagnostic.code : String(error)),
  );
}

function openFault(path: string, options: OpenOptions): Promise<string> {
  return faultOf(() => openSqliteStore(path, options));
}

async function makeLedger(): Promise<string> {
  const path = join(temporaryFolder(), 'x.ledger');
  const store = await openSqliteStore(path, { mode: 'create' });
  await runIntoStore(store, STREAM);
  await store.close();
  return path;
}

function edit(path: string, statement: string): void {
  const database = new Database(path);
  database.exec(statement);
  database.close();
}

function pagesOf(path: string): number {
  const database = new Database(path);
  const found = database.prepare('PRAGMA page_count').get() as { readonly page_count: number };
  database.close();
  return found.page_count;
}

describe('a ledger file', () => {
  it('is one file when nobody is at work', async () => {
    const path = await makeLedger();
    expect(filesIn(join(path, '..'))).toEqual(['x.ledger']);
  });

  it.each([
    ['a text', 'not a database, but long enough to be taken for one '.repeat(50), 'JF5021'],
    ['another database', null, 'JF5021'],
  ])('is not %s, which is left as it is', async (_, content, code) => {
    const path = join(temporaryFolder(), 'x');
    if (content === null) edit(path, 'CREATE TABLE mine (x)');
    else writeFileSync(path, content);
    const before = readFileSync(path);
    expect(await openFault(path, { mode: 'create' })).toBe(code);
    expect(await openFault(path, { mode: 'read' })).toBe(code);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is not a folder, nor in one that is not there', async () => {
    const folder = temporaryFolder();
    expect(await openFault(folder, { mode: 'create' })).toBe('JF5021');
    expect(await openFault(join(folder, 'no/x'), { mode: 'create' })).toBe('JF5020');
    expect(await openFault(join(folder, 'x'), { mode: 'read' })).toBe('JF5020');
    expect(filesIn(folder)).toEqual([]);
  });

  it('of a later version is not touched', async () => {
    const path = await makeLedger();
    edit(path, 'PRAGMA user_version = 9');
    expect(await openFault(path, { mode: 'create' })).toBe('JF5022');
  });

  it('has one writer, and readers besides', async () => {
    const path = await makeLedger();
    const writer = await openSqliteStore(path, { mode: 'create' });
    expect(await openFault(path, { mode: 'create', waitMs: 50 })).toBe('JF5023');
    const reader = await openSqliteStore(path, { mode: 'read' });
    const before = await exportOf(reader);
    await runIntoStore(writer, makeStream(11, 120));
    expect(await exportOf(reader)).toBe(before);
    await reader.close();
    await writer.close();
  });

  it('C-04: stands as it was after the last batch when the disk is full', async () => {
    const path = await makeLedger();
    const reader = await openSqliteStore(path, { mode: 'read' });
    const before = await exportOf(reader);
    const pages = pagesOf(path);
    await reader.close();
    const writer = await openSqliteStore(path, { mode: 'create', pagesMax: pages });
    expect(await faultOf(() => runIntoStore(writer, makeStream(11, 2000)))).toBe('JF5025');
    await writer.close();
    const after = await openSqliteStore(path, { mode: 'read' });
    expect(await exportOf(after)).toBe(before);
    expect((await verifyStore(after)).findings).toEqual([]);
    await after.close();
  });

  it.each([
    ['UPDATE entry SET text = replace(text, \'"points":"\', \'"points":"1\') WHERE seq = 7', 7],
    ['DELETE FROM entry WHERE seq = 5', 5],
    ['DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)', null],
  ])('tells which entry was changed by hand: %s', async (statement, seq) => {
    const path = await makeLedger();
    edit(path, statement);
    const store = await openSqliteStore(path, { mode: 'read' });
    const { findings, firstBad } = await verifyStore(store);
    await store.close();
    expect(findings.length).toBeGreaterThan(0);
    if (seq !== null) expect(firstBad).toBe(seq);
  });

  it('tells that an account was changed by hand', async () => {
    const path = await makeLedger();
    edit(
      path,
      `UPDATE member SET text = replace(text, '"balance":"#', '"balance":"#9') WHERE text NOT LIKE '%"#-%'`,
    );
    const store = await openSqliteStore(path, { mode: 'read' });
    expect((await verifyStore(store)).findings.map(({ code }) => code)).toContain('JF5027');
    await store.close();
  });
});
