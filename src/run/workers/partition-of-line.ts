/** Which worker a line belongs to: all lines of a member go to one. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const BLANK = 0x20;
const M = 0x6d;

const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/**
 * The partition of a line, by the bytes of its member's id. A line that hides its member (an escape, another key of that name
 * before it) may get another partition than `partitionOfMember` says; whoever reads the line has to look.
 *
 * @param end index after its last byte
 */
export function partitionOfLine(bytes: Uint8Array, start: number, end: number, partitions: number): number {
  const at = findMember(bytes, start, end);
  if (at < 0) return 0;
  let hash = HASH_START;
  for (let index = at; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === QUOTE) break;
    hash = Math.imul(hash ^ byte, HASH_FACTOR);
  }
  return reduce(hash, partitions);
}

/** Where the lines of a member belong. @param id bytes of the id in UTF-8 */
export function partitionOfMember(id: Uint8Array, partitions: number): number {
  let hash = HASH_START;
  for (const byte of id) hash = Math.imul(hash ^ byte, HASH_FACTOR);
  return reduce(hash, partitions);
}

function reduce(hash: number, partitions: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % partitions;
}

/** Index of the first byte of the text that follows `"member":`, or -1 where there is none or it is no text. */
function findMember(bytes: Uint8Array, start: number, end: number): number {
  // The shortest rest is `"member":""`.
  const last = end - 11;
  for (let at = start; at <= last; at += 1) {
    if (bytes[at] !== QUOTE || bytes[at + 1] !== M || !isMember(bytes, at)) continue;
    const colon = skipBlanks(bytes, at + 8, end);
    if (bytes[colon] !== COLON) continue;
    const value = skipBlanks(bytes, colon + 1, end);
    return bytes[value] === QUOTE ? value + 1 : -1;
  }
  return -1;
}

/** Whether `"member"` stands here, and not as the end of an escaped text. */
function isMember(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at + 2] === 0x65 &&
    bytes[at + 3] === M &&
    bytes[at + 4] === 0x62 &&
    bytes[at + 5] === 0x65 &&
    bytes[at + 6] === 0x72 &&
    bytes[at + 7] === QUOTE &&
    bytes[at - 1] !== BACKSLASH
  );
}

function skipBlanks(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] === BLANK) at += 1;
  return at;
}
