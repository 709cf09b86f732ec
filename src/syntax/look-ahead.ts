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
  private lookedUp: ReadonlySet<TokenType> | null = null;

  constructor(find: () => readonly TokenType[]) {
    this.find = find;
  }

  /** In the order in which messages list them. */
  get types(): readonly TokenType[] {
    this.found ??= this.find();
    return this.found;
  }

  /** Whether a token of the type can be the first one: the type itself, or one of its categories. */
  has(type: TokenType): boolean {
    this.lookedUp ??= new Set(this.types);
    if (this.lookedUp.has(type)) return true;
    for (const category of type.CATEGORIES ?? []) if (this.lookedUp.has(category)) return true;
    return false;
  }
}

/** Several ways on, of which exactly one must be taken. */
export class Choice<T> {
  readonly ways: readonly Way<T>[];
  private readonly fitting = new Map<TokenType, readonly Way<T>[]>();

  constructor(ways: readonly Way<T>[]) {
    this.ways = ways;
  }

  /** The first way that is open to a token of the type. */
  find(type: TokenType): Way<T> | undefined {
    for (const way of this.fittingTo(type)) if (way.gate === undefined || way.gate()) return way;
    return undefined;
  }

  private fittingTo(type: TokenType): readonly Way<T>[] {
    const known = this.fitting.get(type);
    if (known !== undefined) return known;
    const found = this.ways.filter(({ begins }) => begins.has(type));
    this.fitting.set(type, found);
    return found;
  }
}
