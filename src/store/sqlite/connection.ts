/** One connection to a ledger file, and what its errors mean. */
import { open, stat } from 'node:fs/promises';
import type Database from 'libsql';
import { STORE_MESSAGES } from '../messages.js';
import { StoreFault } from '../store-fault.js';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.js';

/** `create` makes a file where there is none. `read` sees the ledger as it was when it was opened. */
export type OpenMode = 'create' | 'write' | 'read';

export interface OpenOptions {
  readonly mode: OpenMode;
  /** How messages name the file; its path unless said otherwise. */
  readonly name?: string;
  /** How long to wait for another writer. */
  readonly waitMs?: number;
  /** More pages of 4 KiB than this are as a full disk. */
  readonly pagesMax?: number;
}

export interface Connection {
  readonly ledger: string;
  readonly database: Database.Database;
  /** Does something with the database; its errors become `StoreFault`s. */
  readonly guarded: <T>(action: () => T) => T;
}

const WAIT_MS = 3000;

/** Opens a ledger and begins a transaction. */
export async function connect(path: string, options: OpenOptions): Promise<Connection> {
  const ledger = options.name ?? path;
  const isThere = await isUsableFile(path, ledger, options);
  const Driver = await loadDriver(ledger);
  const database = guard(ledger, () => new Driver(path, { timeout: options.waitMs ?? WAIT_MS }));
  const guarded = <T>(action: () => T): T => guard(ledger, action);
  const connection = { ledger, database, guarded };
  try {
    guarded(() => prepare(connection, isThere, options));
    return connection;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Native code, loaded only where there is a ledger: a system for which there is none can do everything else. */
async function loadDriver(ledger: string): Promise<typeof Database> {
  try {
    const { default: driver } = await import('libsql');
    return driver;
  } catch {
    throw new StoreFault(STORE_MESSAGES.cannotOpen, { ledger, why: NO_DRIVER });
  }
}

const NO_DRIVER = {
  en: 'the package libsql is not installed, or not made for this system',
  zh: '没有安装 libsql 包，或它不支持本系统',
};

/** Whether there is a file with content. */
async function isUsableFile(path: string, ledger: string, { mode }: OpenOptions): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && mode === 'create') return null;
    throw new StoreFault(STORE_MESSAGES.cannotOpen, { ledger, why: error.code ?? error.message });
  });
  if (found !== null && !found.isFile())
    throw new StoreFault(STORE_MESSAGES.notALedger, { ledger, why: NO_FILE });
  if (found === null || found.size === 0) return false;
  // SQLite takes what is shorter than its header for empty, and would write over it.
  if (found.size < PAGE_BYTES_MIN)
    throw new StoreFault(STORE_MESSAGES.notALedger, { ledger, why: OTHER_FILE });
  if (await isCutShort(path, found.size))
    throw new StoreFault(STORE_MESSAGES.damaged, { ledger, why: CUT_SHORT });
  return true;
}

const PAGE_BYTES_MIN = 512;

/**
 * Whether the file is shorter than its own header says (https://sqlite.org/fileformat.html, 1.3): SQLite finds that out
 * only where it reads what is missing. While there is a log beside it, the header may be ahead of the file.
 */
async function isCutShort(path: string, size: number): Promise<boolean> {
  const log = await stat(`${path}-wal`).catch(() => null);
  if (log !== null && log.size > 0) return false;
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const header = Buffer.alloc(100);
    await file.read(header, 0, header.length, 0);
    const pageBytes = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const isKnown = header.readUInt32BE(24) === header.readUInt32BE(92);
    return (
      header.toString('latin1', 0, 15) === 'SQLite format 3' &&
      isKnown &&
      header.readUInt32BE(28) * pageBytes > size
    );
  } finally {
    await file.close();
  }
}

const CUT_SHORT = { en: 'its end is missing', zh: '文件尾部缺失' };

const NO_FILE = { en: 'it is no regular file', zh: '它不是普通文件' };
const OTHER_FILE = { en: 'it holds something else', zh: '它的内容是别的东西' };

function prepare({ ledger, database }: Connection, isThere: boolean, options: OpenOptions): void {
  if (isThere) checkKind(ledger, database);
  if (options.mode === 'read') {
    if (!isThere) throw new StoreFault(STORE_MESSAGES.notALedger, { ledger, why: OTHER_FILE });
    database.exec('BEGIN');
    return;
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  if (options.pagesMax !== undefined) database.exec(`PRAGMA max_page_count = ${options.pagesMax}`);
  database.exec('BEGIN IMMEDIATE');
  if (numberOf(database, 'PRAGMA user_version') === 0) {
    const marks = `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`;
    database.exec(`${SCHEMA}${marks} COMMIT; BEGIN IMMEDIATE`);
  }
}

/** A file that was begun and never got its tables is an empty ledger. */
function checkKind(ledger: string, database: Database.Database): void {
  const version = numberOf(database, 'PRAGMA user_version');
  const application = numberOf(database, 'PRAGMA application_id');
  const isEmpty = numberOf(database, 'SELECT count(*) FROM sqlite_schema') === 0;
  if (isEmpty && version === 0 && application === 0) return;
  if (application !== APPLICATION_ID)
    throw new StoreFault(STORE_MESSAGES.notALedger, { ledger, why: OTHER_FILE });
  if (version === SCHEMA_VERSION) return;
  const args = { ledger, found: `${version}`, known: `${SCHEMA_VERSION}` };
  throw new StoreFault(STORE_MESSAGES.otherVersion, args);
}

export function numberOf(database: Database.Database, query: string): number {
  const [first] = database.prepare(query).raw(true).get() as readonly unknown[];
  return typeof first === 'number' ? first : 0;
}

function guard<T>(ledger: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw asFault(ledger, error);
  }
}

function asFault(ledger: string, error: unknown): unknown {
  if (error instanceof StoreFault || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const why = error.message;
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED')
    return new StoreFault(STORE_MESSAGES.busy, { ledger });
  if (code === 'SQLITE_NOTADB') return new StoreFault(STORE_MESSAGES.notALedger, { ledger, why: OTHER_FILE });
  if (code.startsWith('SQLITE_CORRUPT') || error instanceof SyntaxError || code.startsWith('Z_'))
    return new StoreFault(STORE_MESSAGES.damaged, { ledger, why });
  if (code.startsWith('SQLITE_CANTOPEN') || why.startsWith('ConnectionFailed'))
    return new StoreFault(STORE_MESSAGES.cannotOpen, { ledger, why });
  if (/^SQLITE_(FULL|IOERR|READONLY|PERM)/.test(code))
    return new StoreFault(STORE_MESSAGES.writeFailed, { ledger, why });
  if (code.startsWith('SQLITE_')) return new StoreFault(STORE_MESSAGES.damaged, { ledger, why });
  return error;
}
