import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import { BAD } from './tokens.js';

/** Collects the words that could have stood at the place of an error; the message itself is made elsewhere. */
export class Expectation implements IParserErrorMessageProvider {
  listener: (words: readonly string[]) => void = () => {};

  buildMismatchTokenMessage(options: { expected: TokenType; actual: IToken }): string {
    return this.tell([options.expected]);
  }

  buildNotAllInputParsedMessage(): string {
    return this.tell([]);
  }

  /** Points of several ways tell by themselves what they expect. */
  buildNoViableAltMessage(): string {
    return this.tell([]);
  }

  buildEarlyExitMessage(): string {
    return this.tell([]);
  }

  private tell(types: readonly TokenType[]): string {
    const names = [...new Set(types.filter((type) => type !== BAD).map((type) => type.name))];
    this.listener(names);
    return names.join(' ');
  }
}
