/**
 * The little notation in which phrases are written down: words and punctuation separated by blanks, `{slot}`
 * for a slot, `[ … ]` around a part that may be left out. `give {points} per unit`, `送 {points} ，每件`.
 */

export type PatternElement =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string };

/** Every way to read a pattern once its optional parts are taken or left; the fullest first. */
export function expandPattern(pattern: string): readonly (readonly PatternElement[])[] {
  const pieces = piecesOf(pattern);
  // Most patterns have no optional part.
  return pattern.includes('[') ? expandPieces(pieces, pattern) : [pieces.map(readElement)];
}

/** The words of a pattern, those in optional parts included. */
export function wordsOfPattern(pattern: string): readonly string[] {
  const words: string[] = [];
  for (const piece of piecesOf(pattern)) {
    if (piece !== '[' && piece !== ']' && !isSlot(piece)) words.push(TWINS[piece] ?? piece);
  }
  return words;
}

function piecesOf(pattern: string): readonly string[] {
  const spaced = pattern.includes('[') ? pattern.replaceAll('[', ' [ ').replaceAll(']', ' ] ') : pattern;
  const pieces = spaced.split(' ');
  return pieces.includes('') ? pieces.filter((piece) => piece !== '') : pieces;
}

function expandPieces(pieces: readonly string[], pattern: string): PatternElement[][] {
  let variants: PatternElement[][] = [[]];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as string;
    if (piece === '[') {
      const close = pieces.indexOf(']', index);
      if (close < 0) throw new SyntaxError(`pattern without closing bracket: ${pattern}`);
      const inner = expandPieces(pieces.slice(index + 1, close), pattern);
      variants = [...variants.flatMap((head) => inner.map((tail) => [...head, ...tail])), ...variants];
      index = close;
    } else {
      const element = readElement(piece);
      for (const head of variants) head.push(element);
    }
  }
  return variants;
}

const TWINS: Readonly<Record<string, string>> = { '，': ',', '、': ',', '（': '(', '）': ')' };

/** Elements never change, and the same ones stand in many patterns. */
const ELEMENTS = new Map<string, PatternElement>();

function readElement(piece: string): PatternElement {
  const known = ELEMENTS.get(piece);
  if (known !== undefined) return known;
  const made: PatternElement = isSlot(piece)
    ? { kind: 'slot', name: piece.slice(1, -1) }
    : { kind: 'word', text: TWINS[piece] ?? piece };
  ELEMENTS.set(piece, made);
  return made;
}

function isSlot(piece: string): boolean {
  return piece.startsWith('{') && piece.endsWith('}');
}
