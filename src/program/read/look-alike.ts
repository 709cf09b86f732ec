/** Names that readers cannot tell apart although their characters differ. */
import { type CodePointRanges, includesCodePoint } from '../../text/code-point-ranges.js';

/** Latin letters; Unicode 15.1 `Scripts.txt`, the blocks in common use. */
const LATIN: CodePointRanges = [
  0x41, 0x5a, 0x61, 0x7a, 0xaa, 0xaa, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x24f, 0x1e00, 0x1eff,
];

/**
 * Latin letters with the Greek, Cyrillic and Armenian capital and small letters that look like them, as code
 * points, so that this table can itself be read. Source: Unicode 15.1 `confusables.txt`, the entries among
 * these alphabets that look the same in ordinary text fonts.
 */
const TWINS: readonly (readonly [latin: string, ...others: number[]])[] = [
  ['A', 0x391, 0x410],
  ['B', 0x392, 0x412],
  ['C', 0x3f9, 0x421],
  ['E', 0x395, 0x415],
  ['H', 0x397, 0x41d],
  ['I', 0x399, 0x406, 0x4c0],
  ['J', 0x37f, 0x408],
  ['K', 0x39a, 0x41a],
  ['M', 0x39c, 0x41c],
  ['N', 0x39d],
  ['O', 0x39f, 0x41e, 0x555],
  ['P', 0x3a1, 0x420],
  ['S', 0x405, 0x54f],
  ['T', 0x3a4, 0x422],
  ['U', 0x54d],
  ['X', 0x3a7, 0x425],
  ['Y', 0x3a5, 0x4ae],
  ['Z', 0x396],
  ['a', 0x3b1, 0x430],
  ['c', 0x3f2, 0x441],
  ['d', 0x501],
  ['e', 0x435],
  ['h', 0x4bb, 0x570],
  ['i', 0x456],
  ['j', 0x3f3, 0x458],
  ['l', 0x4cf],
  ['n', 0x578],
  ['o', 0x3bf, 0x43e, 0x585],
  ['p', 0x3c1, 0x440],
  ['q', 0x51b],
  ['s', 0x455],
  ['u', 0x57d],
  ['v', 0x3bd, 0x475],
  ['w', 0x51d],
  ['x', 0x445],
  ['y', 0x443, 0x4af],
];

const LATIN_TWINS: ReadonlyMap<string, string> = new Map(
  TWINS.flatMap(([latin, ...others]) => others.map((other) => [String.fromCodePoint(other), latin] as const)),
);

/** Blanks that look like the ordinary one: no-break, typographic and ideographic spaces. */
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xff01 - 0x21;

/** What a name looks like: equal for two names that readers cannot tell apart. */
export function skeletonOf(name: string): string {
  const narrow = name
    .replace(BLANKS, ' ')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET));
  return [...narrow].map((character) => LATIN_TWINS.get(character) ?? character).join('');
}

/** The first letter that passes for a Latin one in a word with Latin letters, and what it passes for. */
export function findFalseLatin(
  name: string,
): { readonly letter: string; readonly latin: string } | undefined {
  for (const word of name.split(/[^\p{L}\p{M}]+/u)) {
    const letters = [...word];
    const letter = letters.find((character) => LATIN_TWINS.has(character));
    if (letter === undefined || !letters.some(isLatin)) continue;
    return { letter, latin: LATIN_TWINS.get(letter) ?? '' };
  }
  return undefined;
}

function isLatin(character: string): boolean {
  return includesCodePoint(LATIN, character.codePointAt(0) ?? 0);
}
