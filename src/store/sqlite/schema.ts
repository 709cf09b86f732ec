/** The tables of a ledger file. Texts of the journal are canonical; other texts are `exact-json.ts`, and `packed` ones
 * are packed: a purchase remembers the whole account as it was before, for its refund. */

/** `JFLG`: tells a ledger from any other SQLite file. */
export const APPLICATION_ID = 0x4a464c47;

/** Raised whenever tables change. */
export const SCHEMA_VERSION = 1;

/**
 * `sort` is the id in UTF-16 with the high byte first, so that comparing bytes compares code units, as everything else
 * does: the order of members decides the order of entries.
 */
export const SCHEMA = `
CREATE TABLE position (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL,
  clock INTEGER, rule_set TEXT, events INTEGER NOT NULL) STRICT;
CREATE TABLE entry (seq INTEGER PRIMARY KEY, member TEXT NOT NULL, event TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX entry_of_member ON entry (member, seq);
CREATE INDEX entry_of_event ON entry (event);
CREATE TABLE member (id TEXT PRIMARY KEY, sort BLOB NOT NULL, due INTEGER, text TEXT NOT NULL) STRICT;
CREATE INDEX member_in_order ON member (sort);
CREATE INDEX member_due ON member (due, sort) WHERE due IS NOT NULL;
CREATE TABLE purchase (id TEXT PRIMARY KEY, packed BLOB NOT NULL) STRICT;
CREATE TABLE redemption (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE event (id TEXT PRIMARY KEY, digest TEXT NOT NULL, refusal TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE outcome (number INTEGER PRIMARY KEY, member TEXT, event TEXT, first_entry INTEGER NOT NULL,
  entries INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX outcome_of_member ON outcome (member, number);
CREATE TABLE shared (kind TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
CREATE TABLE rule_set (hash TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
`;

/** See `sort` above. */
export function sortKey(id: string): Buffer {
  return Buffer.from(id, 'utf16le').swap16();
}
