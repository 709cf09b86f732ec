/** Every case of the data files in this folder, and what must hold for each of them besides its numbers. */
import { describe, expect, it } from 'vitest';
import type { ProjectSources } from '../../src/api/project-sources.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { buildProject, compileSound, reverseFiles, throughFile, translate } from './build-project.js';
import { type Observed, observe } from './observe.js';
import { observeEvent } from './observe-event.js';
import { disagreementsOf, idOf, playCase } from './play-case.js';
import { playEvents } from './play-events.js';
import {
  type EventCase,
  type Step,
  titleOf,
  type VectorCase,
  type VectorFile,
  vectorFiles,
} from './vectors.js';

for (const [name, file] of vectorFiles()) {
  describe(name, () => {
    it.each(file.cases.map((one) => [titleOf(one), one] as const))('%s', async (_title, one) => {
      if ('events' in one) await checkEvents(file, one);
      else await checkCase(file, one);
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
  expectSameRuleSet(project, ruleSet);
}

async function checkEvents(file: VectorFile, one: EventCase): Promise<void> {
  const project = buildProject(file, one);
  const ruleSet = throughFile(compileSound(project));
  const played = await playEvents(file, one, ruleSet);
  for (const [index, { expect: expected }] of one.events.entries()) {
    const step = played[index];
    if (step === undefined) throw new Error(`event ${index + 1} was not played`);
    if (expected !== undefined)
      expect(observeEvent(expected, step, ruleSet), `event ${index + 1}`).toEqual(expected);
    expect(await disagreementsOf(step.snapshots, ruleSet), 'json-rules-engine').toEqual([]);
  }
  expectSameRuleSet(project, ruleSet);
}

function expectSameRuleSet(project: ProjectSources, ruleSet: RuleSet): void {
  for (const same of [translate(project, 'zh'), translate(project, 'en'), reverseFiles(project)]) {
    expect(compileSound(same).hash).toBe(ruleSet.hash);
  }
}

function compare({ expect: expected }: Step, observed: Observed, ruleSet: RuleSet): void {
  if (expected !== undefined) expect(observe(expected, observed, ruleSet)).toEqual(expected);
}
