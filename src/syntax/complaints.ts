/** What the scanner has to say, up to a limit: a hostile file costs no more than a mistaken one. */
import {
  type Diagnostic,
  type MessageArguments,
  type MessageDefinition,
  report,
} from '../text/diagnostic.js';
import { type Localized, sameText } from '../text/localized.js';
import type { FalseLatin } from '../text/look-alike.js';
import type { SourceFile, Span } from '../text/source.js';
import { SYNTAX_MESSAGES as MESSAGES } from './messages.js';
import { shortenText } from './shorten-text.js';

/** Beyond this many, one message says that there are more. */
export const COMPLAINTS_MAX = 100;

export class Complaints {
  private readonly found: Diagnostic[] = [];
  private readonly file: string;
  private isCut = false;

  constructor({ path }: SourceFile) {
    this.file = path;
  }

  /** Further ones are counted, but not made. */
  get isFull(): boolean {
    return this.found.length >= COMPLAINTS_MAX;
  }

  all(): readonly Diagnostic[] {
    if (!this.isCut) return this.found;
    const span = this.found.at(-1)?.span ?? null;
    return [...this.found, report(MESSAGES.tooManyErrors, span, { limit: `${COMPLAINTS_MAX}` })];
  }

  /** `start` and `end` are offsets. */
  add(
    message: MessageDefinition,
    [start, end]: readonly [number, number],
    args: MessageArguments,
    suggestion: Localized | null = null,
  ): void {
    if (this.isFull) this.isCut = true;
    else this.found.push(report(message, this.span(start, end), args, { suggestion }));
  }

  addCharacter(offset: number, character: string): void {
    const args = { found: sameText(`\`${character}\``), codePoint: codePointName(character) };
    this.add(MESSAGES.forbiddenCharacter, [offset, offset + character.length], args);
  }

  /** `offset` is that of the text. */
  addLookAlike(offset: number, text: string, { letter, latin }: FalseLatin): void {
    const start = offset + text.indexOf(letter);
    const args = { found: shortenText(text), codePoint: codePointName(letter), latin };
    this.add(MESSAGES.lookAlike, [start, start + letter.length], args);
  }

  private span(start: number, end: number): Span {
    return { file: this.file, start, end };
  }
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
