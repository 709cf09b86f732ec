import { describe, expect, it } from 'vitest';
import { startProgress } from '../../src/cli/progress.js';

function watch(isTerminal: boolean) {
  const written: string[] = [];
  const error = { isTerminal, useColour: false, columns: 80 };
  return { written, progress: startProgress({ error, warn: (text) => void written.push(text) }) };
}

describe('the progress bar', () => {
  it('is silent where there is no terminal', () => {
    const { written, progress } = watch(false);
    progress.update(1, 2);
    progress.stop();
    expect(written).toEqual([]);
  });

  it('fills, and goes away', () => {
    const { written, progress } = watch(true);
    for (const done of [0, 50, 100]) progress.update(done * 1_000_000, 100_000_000);
    progress.stop();
    expect(written).toEqual([
      `\r${'░'.repeat(30)}   0%  0.0/100.0 MB`,
      `\r${'█'.repeat(15)}${'░'.repeat(15)}  50%  50.0/100.0 MB`,
      `\r${'█'.repeat(30)} 100%  100.0/100.0 MB`,
      '\r\u001b[2K',
    ]);
  });

  it('draws only what changed', () => {
    const { written, progress } = watch(true);
    for (let done = 0; done < 1000; done += 1) progress.update(done, 1_000_000_000);
    expect(written).toHaveLength(1);
  });

  it.each([
    [5_000_000, null, '5.0 MB'],
    [0, 0, `${'█'.repeat(30)} 100%  0.0/0.0 MB`],
    [20, 10, `${'█'.repeat(30)} 100%  0.0/0.0 MB`],
  ])('shows %j of %j bytes', (done, total, line) => {
    const { written, progress } = watch(true);
    progress.update(done, total);
    expect(written).toEqual([`\r${line}`]);
  });
});
