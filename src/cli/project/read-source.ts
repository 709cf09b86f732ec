/** Reads one text file. */
import { readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Localized } from '../../text/localized.js';
import type { SourceFile } from '../../text/source.js';
import { EXIT } from '../exit-codes.js';
import { type InputProblem, inputProblem } from '../input-problem.js';
import { CLI_MESSAGES } from '../messages.js';
import { systemReason } from '../system-words.js';

/** Well above what the language allows for a file, so that its own message comes first. */
const SIZE_MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads a regular file as UTF-8; bytes that are none are refused, not replaced. A byte order mark stays in the text.
 *
 * @param shown how messages name the file
 */
export function readSource(path: string, shown: string, sizeMaxBytes = SIZE_MAX_BYTES): SourceFile {
  return { path: shown, text: decodeText(readBytes(path, shown, sizeMaxBytes), shown) };
}

function readBytes(path: string, shown: string, limit: number): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw cannotRead(shown, stats.isDirectory() ? FOLDER : SPECIAL);
    if (stats.size > limit) throw tooLarge(shown, stats.size, limit);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof Error && 'code' in error ? cannotRead(shown, systemReason(error)) : error;
  }
}

const FOLDER = { en: 'this is a folder', zh: '这是文件夹' };
const SPECIAL = { en: 'this is no regular file', zh: '这不是普通文件' };

function cannotRead(path: string, why: Localized): InputProblem {
  return inputProblem(EXIT.noInput, CLI_MESSAGES.cannotRead, { path, why });
}

function tooLarge(path: string, size: number, limit: number): InputProblem {
  const args = { path, size: `${size}`, limit: `${limit}` };
  return inputProblem(EXIT.noInput, CLI_MESSAGES.fileTooLarge, args);
}

/** As `readSource`, for standard input, which messages call `-`. */
export async function readStandardInput(stdin: Readable): Promise<SourceFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > SIZE_MAX_BYTES) throw tooLarge('-', size, SIZE_MAX_BYTES);
    chunks.push(bytes);
  }
  return { path: '-', text: decodeText(Buffer.concat(chunks), '-') };
}

/** Throws an `InputProblem` for what is not UTF-8. */
function decodeText(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw inputProblem(EXIT.noInput, CLI_MESSAGES.notText, { path: shown });
  }
}
