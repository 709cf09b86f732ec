import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FactReader, firstFailure, holds } from '../../src/engine/conditions.js';
import type { Condition } from '../../src/ruleset/types.js';
import { test } from '../support/rule-set.js';

const TRUE = test('item.attribute', 'equal', 'yes');
const FALSE = test('item.attribute', 'equal', 'no');
const read: FactReader = () => 'yes';

const { condition: anyCondition } = fc.letrec<{ condition: Condition; parts: Condition[] }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(TRUE, FALSE),
    fc.record({ all: tie('parts') }),
    fc.record({ any: tie('parts') }),
    fc.record({ not: tie('condition') }),
  ),
  parts: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }),
}));

/** What is meant, word for word: of what should be otherwise, the first part that should be otherwise. */
function firstToBlame(condition: Condition, path: string, wanted: boolean): string | undefined {
  if (holds(condition, read) === wanted) return undefined;
  if ('not' in condition) return firstToBlame(condition.not, `${path}/not`, !wanted);
  const [name, parts] =
    'all' in condition
      ? ['all', condition.all]
      : 'any' in condition
        ? ['any', condition.any]
        : ['', undefined];
  if (parts === undefined) return `${path} ${wanted}`;
  const blamed = parts.map((part, index) => firstToBlame(part, `${path}/${name}/${index}`, wanted));
  return blamed.find((one) => one !== undefined);
}

it('finds the first test to blame, whatever the condition, and none where it holds', () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      const found = firstFailure(condition, read, '/when');
      expect(found === undefined).toBe(holds(condition, read));
      const said = found === undefined ? undefined : `${found.path} ${!found.negated}`;
      expect(said).toBe(firstToBlame(condition, '/when', true));
    }),
    { numRuns: 500 },
  );
});
