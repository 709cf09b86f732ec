/** The queries of a ledger. */
import { fromExactJson } from '../exact-json.js';
import type { Connection } from './connection.js';
import { sortKey } from './schema.js';

export type Row = Readonly<Record<string, unknown>>;
export type KeyedTable = 'member' | 'purchase' | 'redemption' | 'event';

export interface Reader {
  readonly position: () => Row | undefined;
  readonly byId: (table: KeyedTable, ids: readonly string[]) => readonly Row[];
  readonly dues: (untilMs: number, most: number) => readonly Row[];
  readonly membersAfter: (id: string | null, most: number) => readonly Row[];
  readonly ruleSet: (hash: string) => Row | undefined;
  readonly ruleSets: () => readonly Row[];
  readonly shared: <T>(kind: 'budget' | 'stock') => ReadonlyMap<string, T>;
  readonly entries: (fromSeq: number) => Iterator<Row>;
  readonly outcomes: (member: string | undefined) => Iterator<Row>;
}

export function createReader({ database }: Connection): Reader {
  const prepare = (query: string) => database.prepare(query);
  const keyed = {
    member: prepare('SELECT id, text, due FROM member WHERE id = ?'),
    purchase: prepare('SELECT packed FROM purchase WHERE id = ?'),
    redemption: prepare('SELECT text FROM redemption WHERE id = ?'),
    event: prepare('SELECT id, digest, refusal FROM event WHERE id = ?'),
  };
  const dues = prepare('SELECT id, due FROM member WHERE due <= ? ORDER BY due, sort LIMIT ?');
  const membersAfter = prepare('SELECT id, text, due FROM member WHERE sort > ? ORDER BY sort LIMIT ?');
  const shared = prepare('SELECT id, text FROM shared WHERE kind = ? ORDER BY id');
  return {
    position: () => prepare('SELECT * FROM position').get() as Row | undefined,
    byId: (table, ids) =>
      ids.flatMap((id): readonly Row[] => {
        const row = keyed[table].get(id) as Row | undefined;
        return row === undefined ? [] : [row];
      }),
    dues: (untilMs, most) => dues.all(untilMs, most) as Row[],
    membersAfter: (id, most) => membersAfter.all(sortKey(id ?? ''), most) as Row[],
    ruleSet: (hash) => prepare('SELECT text FROM rule_set WHERE hash = ?').get(hash) as Row | undefined,
    ruleSets: () => prepare('SELECT text FROM rule_set ORDER BY hash').all() as Row[],
    shared: <T>(kind: string) =>
      new Map(
        (shared.all(kind) as Row[]).map(({ id, text }) => [String(id), fromExactJson<T>(String(text))]),
      ),
    entries: (fromSeq) =>
      prepare('SELECT text FROM entry WHERE seq >= ? ORDER BY seq').iterate(fromSeq) as Iterator<Row>,
    outcomes: (member) =>
      (member === undefined
        ? prepare('SELECT * FROM outcome ORDER BY number').iterate()
        : prepare('SELECT * FROM outcome WHERE member = ? ORDER BY number').iterate(member)) as Iterator<Row>,
  };
}
