/** Finds the runtime that the build of the package put beside the command line. */
import { existsSync, readFileSync } from 'node:fs';

/** Code is split into files of one folder, or lies one below. */
const PLACES = ['./standalone.js', '../standalone.js'];

/** Throws when the package was not built: then there is no command line either. */
export function readRuntime(): string {
  const file = PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  if (file === undefined) throw new Error('the package was built without standalone.js');
  return readFileSync(file, 'utf8');
}
