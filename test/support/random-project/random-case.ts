/** A random project with records for it, all from one seed. */
import { seededDraw } from '../random-file.js';
import { chanceOf } from './chance.js';
import { type CompiledRandomProject, compileRandomProject } from './random-project.js';
import { type RandomRecords, randomRecords } from './random-records.js';
import { type ReadRecords, readRecords } from './read-records.js';

export interface RandomCase extends CompiledRandomProject {
  /** As a file would hold them. */
  readonly records: RandomRecords;
  readonly read: ReadRecords;
}

/** `null` when the checker refuses the project of this seed. */
export function randomCase(seed: number, purchases: number): RandomCase | null {
  const compiled = compileRandomProject(seed);
  if (compiled === null) return null;
  const records = randomRecords(purchases, chanceOf(seededDraw(seed + 1)));
  return { ...compiled, records, read: readRecords(records, compiled.vocabulary) };
}
