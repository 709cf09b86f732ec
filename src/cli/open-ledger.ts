/** Opens the ledger that a command line names. */
import { resolve } from 'node:path';
import type { OpenMode } from '../store/sqlite/connection.js';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.js';
import type { Store } from '../store/store.js';
import type { Host } from './host.js';

/** Messages name the file as the command line does. Throws a `StoreFault`. */
export function openLedger(host: Host, name: string, mode: OpenMode): Promise<Store> {
  return openSqliteStore(resolve(host.workingFolder, name), { mode, name });
}
