/** `npm run proof` bundles, runs on threads, and does the same work on any number of them. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const PROOF = fileURLToPath(new URL('../../scripts/proof.mjs', import.meta.url));

function hashOn(threads: number): string | undefined {
  const sizes = ['--projects', '4', '--events', '5', '--purchases', '24', '--seed', '6'];
  const words = [PROOF, ...sizes, '--threads', String(threads)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^differences +0$/m);
  return /^hash of the answers +(\w{64}), again with --projects 4$/m.exec(stdout)?.[1];
}

it('has the same hash on one thread and on several', () => {
  const hash = hashOn(1);
  expect(hash).toBeDefined();
  expect(hashOn(2)).toBe(hash);
});
