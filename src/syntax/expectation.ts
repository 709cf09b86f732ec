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

  buildNoViableAltMessage(options: { expectedPathsPerAlt: TokenType[][][] }): string {
    return this.tell(
      options.expectedPathsPerAlt.flatMap((paths) => paths.flatMap((path) => path.slice(0, 1))),
    );
  }

  buildEarlyExitMessage(options: { expectedIterationPaths: TokenType[][] }): string {
    return this.tell(options.expectedIterationPaths.flatMap((path) => path.slice(0, 1)));
  }

  private tell(types: readonly TokenType[]): string {
    const names = [...new Set(types.filter((type) => type !== BAD).map((type) => type.name))];
    this.listener(names);
    return names.join(' ');
  }
}
