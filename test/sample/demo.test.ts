/** `npm run demo` does all that it shows, in both languages. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const DEMO = fileURLToPath(new URL('../../scripts/demo.mjs', import.meta.url));

it.each(['en', 'zh'])('goes well (%s)', (language) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [DEMO, '--lang', language], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status, stdout).toBe(0);
  const commands = ['check', 'test', 'run', 'explain', 'audit', 'offers', 'statement', 'report'];
  for (const command of commands) expect(stdout).toContain(`$ jifen ${command} `);
});
