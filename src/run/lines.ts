/** Bytes to lines of text, with bounded memory. */
import { isAscii, isUtf8 } from 'node:buffer';
import { MESSAGES as RECORD_MESSAGES } from '../records/messages.js';
import { type RecordProblem, recordProblem } from '../records/record-problem.js';

/** A line without its end (LF or CR LF), and its number from 1. */
export interface Line {
  readonly number: number;
  /** Of its first byte, from the start of the unpacked input. */
  readonly byteOffset: number;
  readonly text: string;
  readonly problem: null;
}

/** A line that is no text; `byteOffset` is that of the first byte at fault. */
export interface BadLine {
  readonly number: number;
  readonly byteOffset: number;
  readonly text: null;
  readonly problem: RecordProblem;
}

export type InputLine = Line | BadLine;

/** Bytes of one line, unless the caller says otherwise. */
export const LINE_BYTES_MAX = 1024 * 1024;

const LF = 0x0a;
const CR = 0x0d;

interface Cutter {
  readonly bytesMax: number;
  number: number;
  byteOffset: number;
  /** Pieces of the line that has not ended yet; none while the rest of a line is skipped. */
  pieces: Uint8Array[];
  /** Bytes of that line so far, skipped ones included. */
  bytes: number;
  skipping: boolean;
}

/**
 * Cuts a stream into lines, a batch for each chunk that ends any. A byte order mark at the start is skipped, and the
 * last line need not end in a line break. A line longer than `bytesMax` is given as bad as soon as that is known,
 * and the rest of it skipped without being kept. Lines that are not UTF-8 are bad; nothing is ever replaced.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  bytesMax: number = LINE_BYTES_MAX,
): AsyncGenerator<readonly InputLine[]> {
  const cutter: Cutter = { bytesMax, number: 1, byteOffset: 0, pieces: [], bytes: 0, skipping: false };
  for await (const chunk of chunks) {
    const lines = cutChunk(cutter, chunk);
    if (lines.length > 0) yield lines;
  }
  const last: InputLine[] = [];
  if (cutter.bytes > 0) endLine(cutter, last);
  if (last.length > 0) yield last;
}

function cutChunk(cutter: Cutter, chunk: Uint8Array): readonly InputLine[] {
  const lines: InputLine[] = [];
  let start = 0;
  for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
    addPiece(cutter, chunk.subarray(start, end), lines);
    endLine(cutter, lines);
    start = end + 1;
  }
  addPiece(cutter, chunk.subarray(start), lines);
  return lines;
}

function addPiece(cutter: Cutter, piece: Uint8Array, lines: InputLine[]): void {
  cutter.bytes += piece.length;
  if (cutter.skipping || piece.length === 0) return;
  cutter.pieces.push(piece);
  // One byte more may be the CR of the line end.
  if (cutter.bytes <= cutter.bytesMax + 1) return;
  lines.push(tooLong(cutter));
  cutter.skipping = true;
  cutter.pieces = [];
}

function endLine(cutter: Cutter, lines: InputLine[]): void {
  if (!cutter.skipping) lines.push(lineOf(cutter));
  cutter.number += 1;
  cutter.byteOffset += cutter.bytes + 1;
  cutter.pieces = [];
  cutter.bytes = 0;
  cutter.skipping = false;
}

function lineOf(cutter: Cutter): InputLine {
  const [only] = cutter.pieces;
  const whole = cutter.pieces.length === 1 && only !== undefined ? only : Buffer.concat(cutter.pieces);
  return lineOfBytes(whole, cutter);
}

/** What is known of a line besides its bytes. */
export interface LinePlace {
  readonly number: number;
  readonly byteOffset: number;
  readonly bytesMax: number;
}

/** The line of these bytes, which may end in a CR. */
export function lineOfBytes(whole: Uint8Array, place: LinePlace): InputLine {
  const { number, bytesMax } = place;
  const skipped = number === 1 && hasByteOrderMark(whole) ? BYTE_ORDER_MARK_LENGTH : 0;
  const end = whole.at(-1) === CR ? whole.length - 1 : whole.length;
  const bytes = Buffer.from(whole.buffer, whole.byteOffset + skipped, end - skipped);
  if (bytes.length > bytesMax) return tooLong(place);
  const byteOffset = place.byteOffset + skipped;
  if (isAscii(bytes)) return { number, byteOffset, text: bytes.toString('latin1'), problem: null };
  if (isUtf8(bytes)) return { number, byteOffset, text: bytes.toString('utf8'), problem: null };
  return notUtf8(number, byteOffset + firstBadByte(bytes));
}

const BYTE_ORDER_MARK_LENGTH = 3;

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function tooLong({ number, byteOffset, bytesMax }: LinePlace): BadLine {
  const problem = recordProblem(RECORD_MESSAGES.lineTooLong, { max: bytesMax.toString() });
  return { number, byteOffset, text: null, problem };
}

function notUtf8(number: number, byteOffset: number): BadLine {
  const what = { en: `byte ${byteOffset} is not UTF-8`, zh: `第 ${byteOffset} 字节不是 UTF-8` };
  return { number, byteOffset, text: null, problem: recordProblem(RECORD_MESSAGES.badCharacter, { what }) };
}

/** Index of the first byte that no whole UTF-8 character starts at; the bytes are known to have one. */
function firstBadByte(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (!isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}
