/** Instants are read from texts as `parseInstant` reads them, one text after the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InstantReader } from '../../src/fast/fill/instant-reader.js';
import { parseInstant } from '../../src/value/instant.js';
import { localDay, localMinute } from '../../src/value/zone.js';
import { LONG_NIGHTS } from './zone-with-long-nights.js';

const two = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
const often = (usual: string, other: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const date = fc
  .tuple(often('20', two(99)), two(99), two(13), two(32))
  .map(([c, y, m, d]) => `${c}${y}-${m}-${d}`);
const time = fc.tuple(two(24), two(60), two(60)).map((parts) => parts.join(':'));
const offset = fc
  .tuple(fc.constantFrom('+', '-'), two(18), two(60))
  .map(([sign, h, m]) => `${sign}${h}:${m}`);
const text = fc
  .tuple(often('2027-02-07', date), time, often('+08:00', fc.oneof(offset, fc.constantFrom('Z', '', '.5Z'))))
  .map(([day, clock, ahead]) => `${day}T${clock}${ahead}`);
/** With one character replaced, now and then. */
const odd = fc
  .tuple(text, fc.nat(30), fc.constantFrom('x', ':', '/', ' ', '\u0662', '\u0130', '\u{1F600}'))
  .map(([whole, at, by]) => whole.slice(0, at) + by + whole.slice(at + 1));

describe('instants of texts', () => {
  it('are those of parseInstant, whatever was read before', () => {
    const texts = fc.array(fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: odd }), {
      minLength: 4,
    });
    fc.assert(
      fc.property(texts, (list) => {
        const reader = new InstantReader(LONG_NIGHTS);
        for (const one of list) {
          const parsed = parseInstant(one, LONG_NIGHTS);
          const wanted = 'problem' in parsed ? null : parsed.instantMs;
          const found = reader.read(one);
          expect([one, found ? reader.instantMs : null]).toEqual([one, wanted]);
          if (wanted === null) continue;
          const local = [localDay(LONG_NIGHTS, wanted), localMinute(LONG_NIGHTS, wanted)];
          expect([reader.day, reader.minute]).toEqual(local);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['+08:00', '+00:00', '-03:30', '+14:00'])('have the day of the zone when they say %s', (ahead) => {
    const reader = new InstantReader(LONG_NIGHTS);
    for (const [second] of LONG_NIGHTS.offsets.slice(1)) {
      for (const around of [-86_400, -3600, -1, 0, 1, 3600, 86_400]) {
        const instant = new Date(((second ?? 0) + around) * 1000).toISOString().slice(0, 19) + ahead;
        expect(reader.read(instant)).toBe(true);
        expect(reader.day).toBe(localDay(LONG_NIGHTS, reader.instantMs));
        expect(reader.minute).toBe(localMinute(LONG_NIGHTS, reader.instantMs));
      }
    }
  });
});
