import { readFileSync } from 'node:fs';
import type { ProjectSources } from '../../src/api/project-sources.js';

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

/** The program of `test/fixtures` with one campaign file. */
export function readFixtureProject(text: string): ProjectSources {
  return {
    program: { path: 'jifen.yaml', text: read('sample.jifen.yaml') },
    campaigns: [
      { path: 'campaigns/program.campaign', text: read('sample-program.campaign') },
      { path: 'campaigns/sample.campaign', text },
    ],
  };
}
