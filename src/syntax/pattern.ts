/**
 * The little notation in which phrases are written down: words and punctuation separated by blanks, `{slot}`
 * for a slot, `[ … ]` around a part that may be left out. `give {points} per unit`, `送 {points} ，每件`.
 */

export type PatternElement =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string };

/** Every way to read a pattern once its optional parts are taken or left; the fullest first. */
export function expandPattern(pattern: string): readonly (readonly PatternElement[])[] {
  // Most have no optional part, and all of them are read before the first file can be.
  if (!pattern.includes('[')) return [piecesOf(pattern).map(readElement)];
  return expandPieces(piecesOf(pattern.replaceAll('[', ' [ ').replaceAll(']', ' ] ')), pattern);
}

function piecesOf(pattern: string): readonly string[] {
  return pattern.split(' ').filter((piece) => piece !== '');
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
      variants = variants.map((head) => [...head, element]);
    }
  }
  return variants;
}

const TWINS: Readonly<Record<string, string>> = { '，': ',', '、': ',', '（': '(', '）': ')' };

/** Elements never change, and the same words stand in many patterns. */
const ELEMENTS = new Map<string, PatternElement>();

function readElement(piece: string): PatternElement {
  const known = ELEMENTS.get(piece);
  if (known !== undefined) return known;
  const made = makeElement(piece);
  ELEMENTS.set(piece, made);
  return made;
}

function makeElement(piece: string): PatternElement {
  if (piece.startsWith('{') && piece.endsWith('}')) return { kind: 'slot', name: piece.slice(1, -1) };
  return { kind: 'word', text: TWINS[piece] ?? piece };
}
