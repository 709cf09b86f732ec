/**
 * Recognises texts that are canonical JSON already, as the compiler writes them. Such a text has no key twice, no number
 * that is not exact and nothing odd in it, so that the fast reader of the platform may read it; and its bytes are those
 * that the hash is about.
 */

/** Where the value of a member stands in the text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const LEFT_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const RIGHT_BRACKET = 0x5d;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
/** Integers of so many digits are exact as numbers. */
const EXACT_DIGITS = 15;
const ESCAPED = '"\\bfnrt';

/**
 * The range of the value of `key` in the outermost object; `null` when the text is not canonical JSON, when there is no
 * such key, and for some rare canonical texts (code points written as escapes, escapes in keys, very long numbers), which
 * the careful reader reads. A line break may follow.
 */
export function findInCanonical(text: string, key: string, depthMax: number): TextRange | null {
  return new CanonicalText(text, `"${key}"`, depthMax).find();
}

class CanonicalText {
  private readonly text: string;
  private readonly wanted: string;
  private readonly depthMax: number;
  private found: TextRange | null = null;

  constructor(text: string, wanted: string, depthMax: number) {
    this.text = text;
    this.wanted = wanted;
    this.depthMax = depthMax;
  }

  find(): TextRange | null {
    if (this.unit(0) !== LEFT_BRACE) return null;
    const end = this.value(0, 1);
    const isWhole = end === this.text.length || (end === this.text.length - 1 && this.text.endsWith('\n'));
    return isWhole ? this.found : null;
  }

  private unit(at: number): number {
    return at < this.text.length ? this.text.charCodeAt(at) : -1;
  }

  /** Each of these gives the end of what begins there; negative when it is not canonical. */
  private value(at: number, depth: number): number {
    if (depth > this.depthMax) return -1;
    const unit = this.unit(at);
    switch (unit) {
      case QUOTE:
        return this.string(at, true);
      case LEFT_BRACE:
        return this.object(at, depth);
      case LEFT_BRACKET:
        return this.list(at, depth);
      default:
        return unit === MINUS || (unit >= ZERO && unit <= NINE) ? this.integer(at) : this.word(at);
    }
  }

  private object(start: number, depth: number): number {
    let at = start + 1;
    if (this.unit(at) === RIGHT_BRACE) return at + 1;
    let before = -1;
    for (;;) {
      const keyStart = at;
      at = this.unit(at) === QUOTE ? this.string(at, false) : -1;
      if (at < 0 || this.unit(at) !== COLON || (before >= 0 && !this.ascends(before, keyStart))) return -1;
      const valueStart = at + 1;
      at = this.value(valueStart, depth + 1);
      if (at < 0) return -1;
      if (depth === 1 && this.text.startsWith(this.wanted, keyStart))
        this.found = { start: valueStart, end: at };
      before = keyStart;
      const next = this.unit(at);
      if (next === RIGHT_BRACE) return at + 1;
      if (next !== COMMA) return -1;
      at += 1;
    }
  }

  private list(start: number, depth: number): number {
    let at = start + 1;
    if (this.unit(at) === RIGHT_BRACKET) return at + 1;
    for (;;) {
      at = this.value(at, depth + 1);
      if (at < 0) return -1;
      const next = this.unit(at);
      if (next === RIGHT_BRACKET) return at + 1;
      if (next !== COMMA) return -1;
      at += 1;
    }
  }

  /** Keys without escapes: the one at `left` comes before the one at `right`. Both begin with a quote and end with one. */
  private ascends(left: number, right: number): boolean {
    for (let offset = 1; ; offset += 1) {
      const a = this.unit(left + offset);
      const b = this.unit(right + offset);
      if (a === b && a !== QUOTE) continue;
      if (a === QUOTE || b === QUOTE) return a === QUOTE && b !== QUOTE;
      return a < b;
    }
  }

  private string(start: number, mayEscape: boolean): number {
    for (let at = start + 1; at < this.text.length; at += 1) {
      const unit = this.text.charCodeAt(at);
      if (unit === QUOTE) return at + 1;
      if (unit >= 0xd800 && unit < 0xe000) {
        if (!this.isPair(at)) return -1;
        at += 1;
      } else if (unit === BACKSLASH) {
        if (!mayEscape || !ESCAPED.includes(this.text.charAt(at + 1))) return -1;
        at += 1;
      } else if (unit < 0x20) return -1;
    }
    return -1;
  }

  private isPair(at: number): boolean {
    const [high, low] = [this.unit(at), this.unit(at + 1)];
    return high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
  }

  private integer(start: number): number {
    const first = this.unit(start) === MINUS ? start + 1 : start;
    let at = first;
    while (this.unit(at) >= ZERO && this.unit(at) <= NINE) at += 1;
    const digits = at - first;
    if (digits === 0 || digits > EXACT_DIGITS) return -1;
    return this.unit(first) === ZERO && (digits > 1 || first > start) ? -1 : at;
  }

  private word(at: number): number {
    for (const word of WORDS) if (this.text.startsWith(word, at)) return at + word.length;
    return -1;
  }
}

const WORDS = ['null', 'true', 'false'] as const;
