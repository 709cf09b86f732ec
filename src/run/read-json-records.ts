/** The records of a JSON Lines input, parsed but not understood. */
import { columnOf, type JsonNode, readJson } from '../records/json-text.js';
import type { RecordProblem } from '../records/record-problem.js';
import type { Input } from './input.js';
import { type InputLine, type Line, readLines } from './lines.js';
import type { RejectPlace } from './record-sink.js';

export type JsonRecord =
  | { readonly line: number; readonly value: JsonNode }
  | (RejectPlace & { readonly problem: RecordProblem });

/** Reads the lines of an input, in batches. Empty lines are no records. */
export async function* readJsonRecords(
  input: Input,
  lineBytesMax?: number,
): AsyncGenerator<readonly JsonRecord[]> {
  for await (const lines of readLines(input.chunks(), lineBytesMax)) {
    yield lines.filter(isRecord).map(recordOf);
  }
}

/** Empty lines are none. */
export function isRecord({ text }: InputLine): boolean {
  return text?.trim() !== '';
}

/** The record of a line that is one. */
export function recordOf(line: InputLine): JsonRecord {
  const { number, byteOffset } = line;
  if (line.text === null) return { problem: line.problem, line: number, id: null, byteOffset };
  const json = readJson(line.text);
  if ('value' in json) return { line: number, value: json.value };
  return { problem: json.problem, line: number, id: null, ...placeIn(line, json.offset) };
}

function placeIn(line: Line, offset: number): { readonly column: number; readonly byteOffset: number } {
  const byteOffset = line.byteOffset + Buffer.byteLength(line.text.slice(0, offset));
  return { column: columnOf(line.text, offset), byteOffset };
}
