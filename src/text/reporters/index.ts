/** The reporters by the name that `--format` takes. */
import { reportGithub } from './github.js';
import { reportJson } from './json.js';
import { reportPlain } from './plain.js';
import { reportPretty } from './pretty.js';
import type { Reporter } from './reporter.js';

/** A map, so that a name such as `constructor` finds nothing. */
export const REPORTERS: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', reportPretty],
  ['plain', reportPlain],
  ['json', reportJson],
  ['github', reportGithub],
]);
