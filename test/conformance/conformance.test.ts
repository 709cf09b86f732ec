/** Every case of the data files in this folder, and what must hold for each of them besides its numbers. */
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/ruleset/types.js';
import { buildProject, compileSound, reverseFiles, throughFile, translate } from './build-project.js';
import { type Observed, observe } from './observe.js';
import { idOf, playCase } from './play-case.js';
import { type Step, titleOf, type VectorCase, type VectorFile, vectorFiles } from './vectors.js';

for (const [name, file] of vectorFiles()) {
  describe(name, () => {
    it.each(file.cases.map((one) => [titleOf(one), one] as const))('%s', async (_title, one) => {
      await checkCase(file, one);
    });
  });
}

async function checkCase(file: VectorFile, one: VectorCase): Promise<void> {
  const project = buildProject(file, one);
  const ruleSet = throughFile(compileSound(project));
  const { results, duplicates, disagreements } = await playCase(file, one, ruleSet);
  const find = (step: Step, index: number | null): Observed => {
    const found = results.find(({ purchase }) => purchase.id === idOf(step, index));
    if (found === undefined) throw new Error(`purchase ${idOf(step, index)} was not evaluated`);
    return { ...found, duplicates };
  };
  for (const [index, step] of (one.earlier ?? []).entries()) compare(step, find(step, index), ruleSet);
  compare(one, find(one, null), ruleSet);
  expect(disagreements, 'json-rules-engine').toEqual([]);
  for (const same of [translate(project, 'zh'), translate(project, 'en'), reverseFiles(project)]) {
    expect(compileSound(same).hash).toBe(ruleSet.hash);
  }
}

function compare({ expect: expected }: Step, observed: Observed, ruleSet: RuleSet): void {
  if (expected !== undefined) expect(observe(expected, observed, ruleSet)).toEqual(expected);
}
