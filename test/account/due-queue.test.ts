import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDueQueue } from '../../src/account/due-queue.js';

describe('what is due next', () => {
  it('is the earliest; of several the first by id; as long as its member is not put again', () => {
    const dues = createDueQueue();
    dues.put('M2', 10);
    dues.put('M1', 10);
    dues.put('M3', 5);
    expect(dues.next(4)).toBeUndefined();
    expect(dues.next(5)).toEqual({ member: 'M3', instantMs: 5 });
    expect(dues.next(5)).toEqual({ member: 'M3', instantMs: 5 });
    dues.put('M3', null);
    expect(dues.next(99)).toEqual({ member: 'M1', instantMs: 10 });
    dues.put('M1', 20);
    dues.put('M1', 10);
    dues.put('M1', 11);
    expect(dues.next(99)).toEqual({ member: 'M2', instantMs: 10 });
  });

  it('is what a plain search finds', () => {
    const member = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    const step = fc.record({ member, instantMs: fc.option(fc.nat(20)), untilMs: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const dues = createDueQueue();
        const plain = new Map<string, number>();
        for (const { member: id, instantMs, untilMs } of steps) {
          dues.put(id, instantMs);
          if (instantMs === null) plain.delete(id);
          else plain.set(id, instantMs);
          const [first] = [...plain]
            .filter(([, at]) => at <= untilMs)
            .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
          expect(dues.next(untilMs)).toEqual(first && { member: first[0], instantMs: first[1] });
        }
      }),
    );
  });
});
