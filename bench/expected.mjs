/** Answers that are expected, kept in files for all processes of a run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnswers } from './records.mjs';

const pathOf = (folder, set) => join(folder, `expected-${set}.bin`);

export function writeExpected(folder, set, answers) {
  const columns = Object.values(answers).map(({ buffer }) => Buffer.from(buffer));
  writeFileSync(pathOf(folder, set), Buffer.concat(columns));
}

export function readExpected(folder, set, count) {
  const bytes = readFileSync(pathOf(folder, set));
  const answers = createAnswers(count);
  for (const [index, column] of Object.values(answers).entries()) {
    const start = index * count * 4;
    new Uint8Array(column.buffer).set(bytes.subarray(start, start + count * 4));
  }
  return answers;
}
