/** What the next token decides where a rule can go on in several ways. */
import type { TokenType } from 'chevrotain';

/** A way on: taken when the next token is one of those with which it begins, and its gate is open. */
export interface Way<T> {
  readonly begins: Beginning;
  readonly go: () => T;
  readonly gate?: () => boolean;
  /** Another way may begin with the same token; the one that is listed first is taken. */
  readonly mayClash?: true;
}

/** The tokens with which a part of a rule begins. They are looked for when the parser first comes to the part. */
export class Beginning {
  private readonly find: () => readonly TokenType[];
  private found: readonly TokenType[] | null = null;
  private indexes: ReadonlySet<number> | null = null;

  constructor(find: () => readonly TokenType[]) {
    this.find = find;
  }

  /** In the order in which messages list them. */
  get types(): readonly TokenType[] {
    this.found ??= this.find();
    return this.found;
  }

  /** Of these types, and of those that belong to them as a category. */
  get typeIndexes(): ReadonlySet<number> {
    if (this.indexes === null) {
      const indexes = new Set<number>();
      for (const { tokenTypeIdx, categoryMatches } of this.types) {
        if (tokenTypeIdx !== undefined) indexes.add(tokenTypeIdx);
        for (const index of categoryMatches ?? []) indexes.add(index);
      }
      this.indexes = indexes;
    }
    return this.indexes;
  }
}

/** Several ways on, of which exactly one must be taken. */
export class Choice<T> {
  readonly ways: readonly Way<T>[];
  private table: ReadonlyMap<number, readonly Way<T>[]> | null = null;

  constructor(ways: readonly Way<T>[]) {
    this.ways = ways;
  }

  /** The first way that is open to the token. */
  find(tokenTypeIndex: number): Way<T> | undefined {
    this.table ??= this.makeTable();
    const fitting = this.table.get(tokenTypeIndex);
    if (fitting === undefined) return undefined;
    for (const way of fitting) if (way.gate === undefined || way.gate()) return way;
    return undefined;
  }

  private makeTable(): ReadonlyMap<number, readonly Way<T>[]> {
    const table = new Map<number, Way<T>[]>();
    for (const way of this.ways) {
      for (const index of way.begins.typeIndexes) {
        const fitting = table.get(index);
        if (fitting === undefined) table.set(index, [way]);
        else fitting.push(way);
      }
    }
    return table;
  }
}
