/** The committed table of time zones is what its generator makes of the pinned data. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';

it('is fresh', () => {
  const script = fileURLToPath(new URL('../../scripts/make-zone-table.mjs', import.meta.url));
  execFileSync(process.execPath, [script, '--check']);
});
