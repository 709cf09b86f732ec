/** The smallest parts of printed text. Where blanks go between them is decided when they are joined. */

export interface Piece {
  readonly text: string;
  /** Offset in the source of the operand of a long condition that begins a new line here. */
  readonly operandStart?: number;
}

export function piece(text: string): Piece {
  return { text };
}
