import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Interruption } from '../../src/cli/host.js';
import { interruptible } from '../../src/cli/interruptible.js';

async function* numbers(end: number): AsyncGenerator<number> {
  for (let number = 0; number < end; number += 1) yield number;
}

async function collect(values: AsyncIterable<number>): Promise<readonly number[]> {
  const collected: number[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

describe('interruptible', () => {
  it('gives the same values', async () => {
    expect(await collect(interruptible(numbers(1234), new AbortController().signal))).toEqual(
      Array.from({ length: 1234 }, (_, index) => index),
    );
  });

  it('stops endless work when a signal comes in from outside', async () => {
    const controller = new AbortController();
    const work = collect(interruptible(numbers(Number.POSITIVE_INFINITY), controller.signal));
    const stopped = expect(work).rejects.toBeInstanceOf(Interruption);
    await setTimeout(1);
    controller.abort(new Interruption(130));
    await stopped;
  });

  it('does not begin when it was stopped before', async () => {
    const { signal } = new AbortController();
    const aborted = AbortSignal.abort(new Interruption(143));
    expect((await interruptible(numbers(1), signal).next()).value).toBe(0);
    await expect(interruptible(numbers(1), aborted).next()).rejects.toBeInstanceOf(Interruption);
  });
});
