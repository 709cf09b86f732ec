/** The demonstration program: what its points need is there, and what is left to the exact way is left for a reason. */
import { expect, it } from 'vitest';
import { readMembers } from '../../../src/run/read-members.js';
import { soundProject, textOf } from '../../campaigns/project.js';
import { memoryInput, readSound } from '../../run/memory-input.js';
import { PointsComparison } from './support/compare-points.js';

const PURCHASES = 400;

it('agrees on the sample', async () => {
  const { program, ruleSet } = soundProject();
  const { vocabulary } = program;
  const { purchases } = await readSound([memoryInput(textOf('sample/purchases.jsonl'))], { vocabulary });
  const input = memoryInput(textOf('sample/members.csv'), 'csv');
  const read = await readMembers({ vocabulary, input, onReject: () => {} });
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  const comparison = new PointsComparison(ruleSet);
  for (const purchase of purchases.slice(0, PURCHASES)) {
    comparison.compare(purchase, read.members.get(purchase.member ?? '') ?? null);
  }
  expect(comparison.differences).toEqual([]);
  expect(comparison.decided / PURCHASES).toBeGreaterThan(0.5);
});
